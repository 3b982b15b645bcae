// Cuts a feed into its head and its entries.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Decoding;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Feeds;

/// <summary>The one way through an Atom file, for every format that is made of one.</summary>
internal static class AtomFeed
{
    private static readonly string[] Outer = ["feed"];

    /// <summary>The head and the entries in order.</summary>
    /// <param name="source">The input.</param>
    /// <param name="diagnostics">Gets what is wrong between the entries.</param>
    /// <param name="siteOf">Finishes what the head says.</param>
    /// <param name="pieceOf">Makes the piece of an entry; null for one that is no item.</param>
    public static IEnumerable<SourcePiece> Cut(InputSource source, DiagnosticBag diagnostics, Func<Site, AtomDialect, Site> siteOf, Func<Cut, AtomDialect, SourcePosition, SourcePosition, SourcePiece?> pieceOf)
    {
        using DecodedText text = DecodedText.Open(source, diagnostics);
        CharWindow window = new(text);
        ItemScanner scanner = new(window, AtomDialect.Entries);
        AtomDialect dialect = new([]);
        int items = 0;
        bool endsInItem = false;
        foreach (Cut cut in scanner.Cuts())
        {
            SourcePosition place = new(source.Name, cut.Line);
            if (cut.IsItem)
            {
                items++;
                endsInItem = cut.Ending == CutEnding.CutOff;
                if (pieceOf(cut, dialect, place, new(source.Name, window.Line)) is { } piece)
                {
                    yield return piece;
                }
            }
            else if (XmlHead.Of(cut.Text, Outer) is { } head)
            {
                dialect = new AtomDialect(head.Declarations);
                SourcePosition root = new(source.Name, cut.Line + cut.Text.AsSpan(0, head.Start).Count('\n'));
                yield return new FeedHeadPiece(siteOf(AtomHead.Read(head.Closed(cut.Text), dialect, root, diagnostics), dialect)) { Source = root };
            }
        }

        text.Report();
        SourcePosition end = new(source.Name, window.Line);
        if (!scanner.SawEnd && !endsInItem)
        {
            diagnostics.Add(Messages.ExportEndsEarly(end));
        }
        else if (items == 0)
        {
            diagnostics.Add(Messages.ExportHasNoItems(end));
        }
    }

    /// <summary>The entries as texts, for what has to be known before the first one is read.</summary>
    public static IEnumerable<Cut> Entries(InputSource source)
    {
        using DecodedText text = DecodedText.Open(source, new());
        foreach (Cut cut in new ItemScanner(new CharWindow(text), AtomDialect.Entries).Cuts())
        {
            if (cut.IsItem)
            {
                yield return cut;
            }
        }
    }
}

/// <summary>A site that was read while the feed was cut.</summary>
internal sealed class FeedHeadPiece(Site site) : SourcePiece
{
    public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics) => [site];
}
