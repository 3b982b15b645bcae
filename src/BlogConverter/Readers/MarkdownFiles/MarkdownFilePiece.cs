// One file with front matter, not yet read.
using BlogConverter.Diagnostics;
using BlogConverter.FrontMatter;
using BlogConverter.Model;
using BlogConverter.Readers.Decoding;

namespace BlogConverter.Readers.MarkdownFiles;

/// <summary>Opens, decodes and reads its file on whatever thread asks, so that a folder of files is read on all cores.</summary>
/// <param name="source">The file.</param>
internal sealed class MarkdownFilePiece(InputSource source) : SourcePiece
{
    public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics)
    {
        string text = DecodedText.All(source, diagnostics);
        if (FrontMatterDocument.Split(text) is not { } document || FrontMatterReader.Read(document, source.Name, diagnostics) is not { } map)
        {
            return [new BrokenItem { Source = Source, Id = source.Path }];
        }

        var path = new FilePath(source.Path);
        IReadOnlyList<BlogRecord> records = new PostFields(path, new Neighbours(source, path), document, new FieldBag(map), Source, diagnostics).Read();
        FrontMatter = depth == ReadDepth.Full ? document : null;
        return depth == ReadDepth.Index ? records : [.. records.Select(r => r is BlogItem item ? item with { Body = BodyOf(path, document) } : r)];
    }

    private PostBody BodyOf(FilePath path, FrontMatterDocument document)
    {
        // Nikola keeps the text beside its metadata.
        string body = document.Body;
        if (path.Extension == ".meta" && string.IsNullOrWhiteSpace(body))
        {
            string stem = path.Name[..^".meta".Length];
            foreach (string extension in new[] { ".md", ".markdown", ".html", ".txt", ".rst" })
            {
                if (source.Beside(stem + extension) is { } beside)
                {
                    body = DecodedText.All(beside, new DiagnosticBag());
                    return new PostBody(body, BodyLanguage.Of(body, new FilePath(stem + extension)));
                }
            }
        }

        return new PostBody(body, BodyLanguage.Of(body, path)) { Line = document.BodyLine, Column = 1 };
    }
}
