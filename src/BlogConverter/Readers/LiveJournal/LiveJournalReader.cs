// Reads LiveJournal's own export.
using System.Globalization;
using System.Xml.Linq;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Decoding;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.LiveJournal;

/// <summary>One file <c>&lt;livejournal&gt;</c> for each month or for a whole journal, entries with their comments.</summary>
internal sealed class LiveJournalReader : IBlogReader
{
    private static readonly ItemMarks Marks = new("entry", ["livejournal"], ["<itemid", "<eventtime", "<subject", "<logtime", "<event"]);

    public string Format => "LiveJournal";

    public bool Recognizes(string head) => head.Contains("<livejournal>", StringComparison.Ordinal) || head.Contains("<livejournal ", StringComparison.Ordinal);

    public IEnumerable<SourcePiece> Cut(InputSource source, DiagnosticBag diagnostics)
    {
        using DecodedText text = DecodedText.Open(source, diagnostics);
        CharWindow window = new(text);
        ItemScanner scanner = new(window, Marks);
        NamedDialect dialect = LiveJournalEntry.Dialect(Marks);
        int items = 0;
        bool endsInItem = false;
        yield return new JournalPiece { Source = new(source.Name, 1) };
        foreach (Cut cut in scanner.Cuts().Where(c => c.IsItem))
        {
            items++;
            endsInItem = cut.Ending == CutEnding.CutOff;
            yield return new EntryPiece(cut, new(source.Name, window.Line), dialect) { Source = new(source.Name, cut.Line) };
        }

        text.Report();
        if (!scanner.SawEnd && !endsInItem)
        {
            diagnostics.Add(Messages.ExportEndsEarly(new(source.Name, window.Line)));
        }
        else if (items == 0)
        {
            diagnostics.Add(Messages.ExportHasNoItems(new(source.Name, 1)));
        }
    }

    private sealed class EntryPiece(Cut cut, SourcePosition end, XmlDialect dialect) : SourcePiece
    {
        public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics)
        {
            string stand = string.Create(CultureInfo.InvariantCulture, $"line-{Source.Line}");
            XElement? entry = !cut.IsWhole ? null : XmlTree.Load(cut.Text, cut.IsDamaged || cut.Ending != CutEnding.Closed, dialect, Source, stand, diagnostics);
            if (entry is null)
            {
                diagnostics.Add(cut.Reason(end, stand, Source));
                return [new BrokenItem { Source = Source, Id = stand, Type = "post" }];
            }

            return [LiveJournalEntry.Item(entry, entry.Child("comments").Children("comment"), stand, Source, depth == ReadDepth.Full)];
        }
    }
}

/// <summary>The site: an export does not name it.</summary>
internal sealed class JournalPiece : SourcePiece
{
    public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics) => [new Site { Source = Source, Format = "LiveJournal" }];
}
