// Reads files with front matter, as static site generators and exporters write them.
using BlogConverter.Diagnostics;
using BlogConverter.FrontMatter;
using BlogConverter.Model;

namespace BlogConverter.Readers.MarkdownFiles;

/// <summary>One file is one item. What a file is, its front matter tells, whatever it is called; its place in the folder only says what it is not: a layout, a list page, data.</summary>
internal sealed class MarkdownFileReader : IBlogReader
{
    public string Format => "front matter";

    public bool Recognizes(string head) => FrontMatterDocument.Split(head) is { } document && PostSigns.AreIn(document, isMarkdownFile: false);

    public bool Recognizes(string head, InputSource source)
    {
        var path = new FilePath(source.Path);
        return !GeneratorFiles.Holds(path) && FrontMatterDocument.Split(head) is { } document
            && PostSigns.AreIn(document, path.IsMarkdown) && !GeneratorFiles.IsTemplate(document, path);
    }

    public IEnumerable<SourcePiece> Cut(InputSource source, DiagnosticBag diagnostics) => [new MarkdownFilePiece(source) { Source = new SourcePosition(source.Name, 1) }];
}
