// Whether the lines of code of a body still stand in the DOM.
using System.Text;
using AngleSharp.Dom;
using BlogConverter.Diagnostics;

namespace BlogConverter.Proof;

/// <summary>Each line that is not blank, white space at its end apart. Code that came out as ordinary text is looked for there, with its white space collapsed.</summary>
internal static class SourceLines
{
    /// <summary>Adds losses; the number of code blocks that lost a line.</summary>
    public static int Compare(string text, SourceContent source, DomContent target, IReadOnlyList<Dropped> dropped, List<Loss> losses)
    {
        if (source.Code.Count == 0)
        {
            return 0;
        }

        if (StandAsTheyWere(text, source, target))
        {
            return 0;
        }

        Dictionary<string, int> kept = LinesOf(target.CodeElements);
        string? elsewhere = null;
        int blocks = 0;
        foreach (SourceCode code in source.Code)
        {
            int before = losses.Count;
            foreach (string line in Lines(TextOf(text, code)))
            {
                if (!Take(kept, line) && !(elsewhere ??= Elsewhere(target, dropped)).Contains(Collapsed(line), StringComparison.Ordinal))
                {
                    losses.Add(new Loss(LossKind.Code, LossText.Cut(line), "", SourcePlace.Of(text, code.Start)));
                }
            }

            blocks += losses.Count > before ? 1 : 0;
        }

        return blocks;
    }

    /// <summary>True where each block of the body is the next one of the DOM: nearly always, and seen without a list of lines.</summary>
    private static bool StandAsTheyWere(string text, SourceContent source, DomContent target)
    {
        int next = 0;
        foreach (SourceCode code in source.Code)
        {
            while (next < target.CodeElements.Count && ElementKinds.Of(target.CodeElements[next].LocalName) != ElementKind.Preformatted)
            {
                next++;
            }

            if (next == target.CodeElements.Count || !SameLines.Hold(TextOf(text, code), TextOf(target.CodeElements[next++])))
            {
                return false;
            }
        }

        return true;
    }

    private static string TextOf(string text, SourceCode code)
    {
        string raw = text[code.Start..code.End];
        return EntityText.Decode(code.IsHtml ? WithoutTags(raw) : raw);
    }

    private static Dictionary<string, int> LinesOf(List<IElement> code)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string line in code.SelectMany(element => Lines(TextOf(element))))
        {
            lines[line] = lines.GetValueOrDefault(line) + 1;
        }

        return lines;
    }

    private static string TextOf(IElement element)
    {
        INode inmost = element;
        while (inmost.ChildNodes is { Length: 1 } only)
        {
            inmost = only[0];
        }

        if (inmost is IText all)
        {
            return all.Data;
        }

        var text = new StringBuilder();
        foreach (INode node in element.Descendants())
        {
            if (node is IText words)
            {
                text.Append(words.Data);
            }
            else if (node is IElement { LocalName: "br" })
            {
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static bool Take(Dictionary<string, int> kept, string line)
    {
        int count = kept.GetValueOrDefault(line);
        kept[line] = Math.Max(0, count - 1);
        return count > 0;
    }

    private static string Elsewhere(DomContent target, IReadOnlyList<Dropped> dropped)
    {
        // Code that is code was compared as such, with its indents.
        var text = new StringBuilder(target.Text.Length);
        int at = 0;
        foreach (Range code in target.Code)
        {
            text.Append(target.Text, at, Math.Max(0, code.Start.Value - at)).Append('\n');
            at = Math.Max(at, code.End.Value);
        }

        text.Append(target.Text, at, target.Text.Length - at);
        foreach (Dropped record in dropped)
        {
            text.Append('\n').Append(EntityText.Decode(WithoutTags(record.What)));
        }

        return Collapsed(text.ToString());
    }

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0);

    private static string Collapsed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Tags taken out, line breaks read.</summary>
    private static string WithoutTags(string html)
    {
        var text = new StringBuilder(html.Length);
        for (int at = 0; at < html.Length;)
        {
            int length = TagScanner.LengthOf(html.AsSpan(at));
            if (length > 0)
            {
                text.Append(TagScanner.NameOf(html.AsSpan(at), out _) is "br" ? "\n" : "");
                at += length;
                continue;
            }

            int next = html.IndexOf('<', at + 1);
            next = next < 0 ? html.Length : next;
            text.Append(html, at, next - at);
            at = next;
        }

        return text.ToString();
    }
}
