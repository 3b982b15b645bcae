// Cuts a feed into its head and its items.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Decoding;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Feeds;

/// <summary>The one way through a feed, for every format that is made of one.</summary>
internal static class FeedFile
{
    /// <summary>The head and the items in order.</summary>
    /// <param name="source">The input.</param>
    /// <param name="diagnostics">Gets what is wrong between the items.</param>
    /// <param name="shape">What kind of feed it is.</param>
    /// <param name="siteOf">Finishes what the head says.</param>
    /// <param name="pieceOf">Makes the piece of an item; null for an entry that is none.</param>
    public static IEnumerable<SourcePiece> Cut<TDialect>(InputSource source, DiagnosticBag diagnostics, FeedShape<TDialect> shape, Func<Site, TDialect, Site> siteOf, Func<FeedCut<TDialect>, SourcePiece?> pieceOf)
        where TDialect : XmlDialect
    {
        using DecodedText text = DecodedText.Open(source, diagnostics);
        CharWindow window = new(text);
        ItemScanner scanner = new(window, shape.Marks);
        TDialect dialect = shape.DialectOf([]);
        int items = 0;
        bool endsInItem = false;
        foreach (Cut cut in scanner.Cuts())
        {
            if (cut.IsItem)
            {
                items++;
                endsInItem = cut.Ending == CutEnding.CutOff;
                if (pieceOf(new(cut, dialect, new(source.Name, cut.Line), new(source.Name, window.Line))) is { } piece)
                {
                    yield return piece;
                }
            }
            else if (XmlHead.Of(cut.Text, shape.Outer) is { } head)
            {
                dialect = shape.DialectOf(head.Declarations);
                SourcePosition root = new(source.Name, cut.Line + cut.Text.AsSpan(0, head.Start).Count('\n'));
                yield return new FeedHeadPiece(siteOf(shape.SiteOf(head.Closed(cut.Text), dialect, root, diagnostics), dialect)) { Source = root };
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
}

/// <summary>An item of a feed, cut out.</summary>
/// <param name="Cut">Its text.</param>
/// <param name="Dialect">The feed's dialect.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct FeedCut<TDialect>(Cut Cut, TDialect Dialect, SourcePosition Place, SourcePosition End)
    where TDialect : XmlDialect;

/// <summary>A site that was read while the feed was cut.</summary>
internal sealed class FeedHeadPiece(Site site) : SourcePiece
{
    public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics) => [site];
}
