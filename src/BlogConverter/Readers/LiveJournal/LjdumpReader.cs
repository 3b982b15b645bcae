// Reads the folders that ljdump makes of a journal.
using System.Xml.Linq;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.LiveJournal;

/// <summary>Each entry is a file <c>L-7</c>, and its comments are <c>C-7</c> beside it.</summary>
internal sealed class LjdumpReader : IBlogReader
{
    private static readonly NamedDialect Dialect = LiveJournalEntry.Dialect(new ItemMarks("entry", [], []));

    public string Format => "LiveJournal (ljdump)";

    public bool Recognizes(string head)
    {
        string root = Root(head);
        return root.StartsWith("<event>", StringComparison.Ordinal) && (root.Contains("<itemid>", StringComparison.Ordinal) || root.Contains("<eventtime>", StringComparison.Ordinal));
    }

    public bool Accompanies(InputSource source, string head) => Root(head).StartsWith("<comments", StringComparison.Ordinal) && WholeText.NameOf(source).StartsWith("C-", StringComparison.Ordinal);

    public IEnumerable<SourcePiece> Cut(InputSource source, DiagnosticBag diagnostics)
    {
        if (WholeText.Of(source, diagnostics) is { } text)
        {
            yield return new JournalPiece { Source = new(source.Name, 1) };
            yield return new FilePiece(Root(text), source) { Source = new(source.Name, 1) };
        }
    }

    private static string Root(string text)
    {
        int declaration = text.IndexOf("?>", StringComparison.Ordinal);
        return text[(declaration < 0 ? 0 : declaration + 2)..].TrimStart(' ', '\t', '\r', '\n', '\uFEFF');
    }

    private sealed class FilePiece(string text, InputSource source) : SourcePiece
    {
        public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics)
        {
            string name = WholeText.NameOf(source), number = name.StartsWith("L-", StringComparison.Ordinal) ? name[2..] : name;
            XElement? entry = text.TrimEnd().EndsWith("</event>", StringComparison.Ordinal) ? XmlTree.Load(text, isDamaged: false, Dialect, Source, number, diagnostics) : null;
            if (entry is null)
            {
                diagnostics.Add(Messages.ExportItemUnreadable(Source, number));
                return [new BrokenItem { Source = Source, Id = number, Type = "post" }];
            }

            return [LiveJournalEntry.Item(entry, Comments(number, depth, diagnostics), number, Source, depth == ReadDepth.Full)];
        }

        private IEnumerable<XElement> Comments(string number, ReadDepth depth, DiagnosticBag diagnostics) =>
            depth == ReadDepth.Full && source.Beside("C-" + number) is { } file && WholeText.Of(file, diagnostics) is { } comments
                ? XmlTree.Load(Root(comments), isDamaged: false, Dialect, new SourcePosition(file.Name, 1), number, diagnostics).Children("comment")
                : [];
    }
}
