// Reads BlogML.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Decoding;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.BlogMl;

/// <summary>Reads BlogML 1.0 and 2.0 as BlogEngine.NET, Subtext, dasBlog, Community Server and others write it. Categories and authors are named in the head, and posts refer to them.</summary>
internal sealed class BlogMlReader : IBlogReader
{
    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal) { "title", "sub-title", "content", "excerpt", "post-name", "name", "tag", "attachment" };

    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal) { "authors", "author", "categories", "category", "tags", "comments", "comment", "trackbacks", "trackback", "attachments", "extended-properties" };

    private static readonly ItemMarks Marks = new("post", ["posts", "blog"], ["<title", "<content", "<post-name", "<excerpt", "<categories", "<authors", "<tags"]);

    public string Format => "BlogML";

    public bool Recognizes(string head) =>
        head.Contains("blogml.com/", StringComparison.OrdinalIgnoreCase)
        || (head.Contains("<blog ", StringComparison.Ordinal) && (head.Contains("root-url=", StringComparison.Ordinal) || head.Contains("<posts", StringComparison.Ordinal)));

    public IEnumerable<SourcePiece> Cut(InputSource source, DiagnosticBag diagnostics)
    {
        using DecodedText text = DecodedText.Open(source, diagnostics);
        CharWindow window = new(text);
        ItemScanner scanner = new(window, Marks);
        NamedDialect dialect = new(Marks, Texts, Containers);
        BlogMlHead head = BlogMlHead.Empty;
        int items = 0;
        bool endsInItem = false;
        foreach (Cut cut in scanner.Cuts())
        {
            SourcePosition place = new(source.Name, cut.Line);
            if (cut.IsItem)
            {
                items++;
                endsInItem = cut.Ending == CutEnding.CutOff;
                yield return new BlogMlPostPiece(cut, new(source.Name, window.Line), dialect, head) { Source = place };
            }
            else if (XmlHead.Of(cut.Text, "blog", "posts") is { } start)
            {
                head = BlogMlHead.Read(start.Closed(cut.Text), start.Declarations, dialect, new(source.Name, cut.Line + cut.Text.AsSpan(0, start.Start).Count('\n')), diagnostics);
                yield return new BlogMlHeaderPiece(head) { Source = place };
            }
        }

        text.Report();
        if (!scanner.SawEnd && !endsInItem)
        {
            diagnostics.Add(Messages.ExportEndsEarly(new(source.Name, window.Line)));
        }
        else if (items == 0)
        {
            diagnostics.Add(Messages.ExportHasNoItems(new(source.Name, window.Line)));
        }
    }
}
