// What a Ghost export says of its site.
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.Readers.Ghost;

/// <summary>The site, its authors and its tags.</summary>
internal sealed class GhostHeaderPiece(GhostTables tables) : SourcePiece
{
    /// <summary>What the versions call the setting.</summary>
    private static readonly string[] Languages = ["locale", "lang", "default_locale", "defaultLang"];

    public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics)
    {
        if (tables.Version.Length == 0)
        {
            diagnostics.Add(Messages.GhostVersionUnknown(Source));
        }

        Site site = new()
        {
            Source = Source,
            Title = tables.Setting("title"),
            Description = tables.Setting("description"),
            Address = tables.Setting("url"),
            Language = Languages.Select(tables.Setting).FirstOrDefault(s => s.Length > 0, ""),
            Generator = "Ghost",
            Format = "Ghost",
            FormatVersion = tables.Version,
        };
        return [site, .. tables.Records];
    }
}
