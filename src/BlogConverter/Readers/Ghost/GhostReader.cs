// Reads the JSON that Ghost exports.
using BlogConverter.Diagnostics;
using BlogConverter.Readers.Json;

namespace BlogConverter.Readers.Ghost;

/// <summary>
/// Reads Ghost's exports from 0.x to 6.x, and what its Content API answers. Posts stand before the tables that tell their tags and authors,
/// so the small tables are gathered first; posts are then cut out one by one. Members, passwords and e-mails are read past.
/// </summary>
internal sealed class GhostReader : IBlogReader
{
    /// <summary>Where posts stand: exports, exports of 0.x, and answers of the API.</summary>
    private static readonly string[] PostPaths = ["db.[].data.posts.[]", "data.posts.[]", "posts.[]", "db.[].data.pages.[]", "data.pages.[]", "pages.[]"];

    public string Format => "Ghost";

    public bool Recognizes(string head)
    {
        ReadOnlySpan<char> start = head.AsSpan().TrimStart(" \t\r\n\uFEFF");
        return start.StartsWith("{")
            && (Has(head, "\"exported_on\"") || (Has(head[..Math.Min(head.Length, 200)], "\"db\"") && Has(head, "\"data\""))
                || ((Has(head, "\"posts\"") || Has(head, "\"pages\"")) && (Has(head, "\"feature_image\"") || Has(head, "\"mobiledoc\"") || Has(head, "\"lexical\"") || Has(head, "\"posts_tags\""))));
    }

    public IEnumerable<SourcePiece> Cut(InputSource source, DiagnosticBag diagnostics)
    {
        GhostTables tables = GhostTables.Read(source);
        yield return new GhostHeaderPiece(tables) { Source = new(source.Name, 1) };

        foreach (JsonPart part in JsonExport.Parts(source, diagnostics, PostPaths))
        {
            bool isPage = part.Cut.Path.EndsWith("pages.[]", StringComparison.Ordinal);
            yield return new GhostPostPiece(part, isPage, tables) { Source = part.Place };
        }
    }

    private static bool Has(string head, string text) => head.Contains(text, StringComparison.Ordinal);
}
