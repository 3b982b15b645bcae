// Reads WordPress eXtended RSS.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Decoding;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Wxr;

/// <summary>Reads what WordPress writes under Tools → Export, in every version and in whatever state, and feeds that look like it (Squarespace's, importers' fixtures).</summary>
internal sealed class WxrReader : IBlogReader
{
    private const int SnippetLength = 60;

    public string Format => "WXR";

    public bool Recognizes(string head) =>
        (head.Contains("<rss", StringComparison.Ordinal) && head.AsSpan().ContainsAny(Vocabularies.Signs))
        || (head.Contains("<item>", StringComparison.Ordinal) && head.Contains("<wp:", StringComparison.Ordinal));

    public IEnumerable<SourcePiece> Cut(InputSource source, DiagnosticBag diagnostics)
    {
        using DecodedText text = DecodedText.Open(source, diagnostics);
        CharWindow window = new(text);
        ItemScanner scanner = new(window, ItemMarks.Rss, lends: true);
        WxrNamespaces namespaces = new([]);
        int items = 0;
        bool endsInItem = false;
        foreach (Cut cut in scanner.Cuts())
        {
            SourcePosition place = new(source.Name, cut.Line);
            if (cut.IsItem)
            {
                endsInItem = cut.Ending == CutEnding.CutOff;
                yield return new ItemPiece(cut, ++items, new(source.Name, window.Line), namespaces) { Source = place };
            }
            else if (XmlHead.Of(cut.Text, "rss", "channel") is { } head)
            {
                namespaces = new(head.Declarations);
                if (head.JunkLength > 0)
                {
                    diagnostics.Add(Messages.JunkBefore(place, head.JunkLength, Snippet(cut.Text)));
                }

                SourcePosition root = new(source.Name, cut.Line + cut.Text.AsSpan(0, head.Start).Count('\n'));
                yield return new HeaderPiece(head.Closed(cut.Text), hasSite: true, head.Generator, namespaces) { Source = root };
            }
            else if (Between(cut, place, namespaces, diagnostics) is { } between)
            {
                yield return between;
            }
        }

        SourcePosition end = new(source.Name, window.Line);
        text.Report();
        if (!scanner.SawEnd && !endsInItem)
        {
            diagnostics.Add(Messages.FileEndsEarly(end, items));
        }
        else if (items == 0)
        {
            diagnostics.Add(Messages.NoItems(end));
        }
    }

    /// <summary>Terms and authors may stand between items or behind them; anything else there is junk.</summary>
    private static HeaderPiece? Between(Cut cut, SourcePosition place, WxrNamespaces namespaces, DiagnosticBag diagnostics)
    {
        string text = GapText.Of(cut.Text);
        if (GapText.HasExportElement(text, namespaces))
        {
            return new HeaderPiece(text, hasSite: false, "", namespaces) { Source = place };
        }

        if (!string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Add(Messages.JunkAfter(place, text.Trim().Length, Snippet(text)));
        }

        return null;
    }

    private static string Snippet(string text)
    {
        string line = string.Join(' ', text.AsSpan().Trim().ToString().Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return line.Length > SnippetLength ? line[..SnippetLength] + "…" : line;
    }
}
