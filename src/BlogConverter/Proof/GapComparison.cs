// Says what was lost where two readings differ.
namespace BlogConverter.Proof;

/// <summary>A gap: tokens of the DOM and tokens of the Markdown between two places that agree.</summary>
internal sealed class GapComparison(Reading dom, Reading said, LossWriter losses, SideComparison beside)
{
    public void Compare(Range left, Range right)
    {
        var domWords = new List<int>();
        var domMarks = new List<int>();
        var saidWords = new List<int>();
        var saidMarks = new List<int>();
        Split(dom, left, domWords, domMarks);
        Split(said, right, saidWords, saidMarks);
        if (left.Start.Value == left.End.Value)
        {
            // Something was added: one of the neighbours let it in.
            losses.Blame(left.Start.Value - 1);
            losses.Blame(left.Start.Value);
        }

        CompareWords(domWords, saidWords, Math.Min(left.Start.Value, dom.Tokens.Count - 1));
        CompareMarks(domMarks, saidMarks, Math.Min(left.Start.Value, dom.Tokens.Count - 1));
        GapCount.Add(dom, domWords, domMarks, said, saidWords, saidMarks, losses.Count);
    }

    private static void Split(Reading reading, Range range, List<int> words, List<int> marks)
    {
        for (int token = range.Start.Value; token < range.End.Value; token++)
        {
            (reading.KindOf(token) is ' ' or Mark.Code ? words : marks).Add(token);
        }
    }

    private void CompareWords(List<int> asked, List<int> given, int near)
    {
        if (asked.Count != given.Count && asked.Count > 0 && given.Count > 0 && Joined(dom, asked) == Joined(said, given))
        {
            AddAt(asked[0], LossKind.Break, $"{asked.Count} paragraphs", $"{given.Count} paragraphs");
            foreach (int token in asked)
            {
                losses.Blame(token);
            }

            return;
        }

        for (int i = 0; i < Math.Max(asked.Count, given.Count); i++)
        {
            if (i >= asked.Count)
            {
                AddAt(i > 0 && asked.Count > 0 ? asked[^1] : near, KindOf(said, given[i]), "", LossText.Of(said.TextOf(given[i])));
            }
            else if (i >= given.Count)
            {
                int last = LastInSameBlock(asked, i);
                AddAt(asked[i], KindOf(dom, asked[i]), string.Join(' ', asked[i..(last + 1)].Take(40).Select(token => LossText.Of(dom.TextOf(token)))), "");
                i = last;
            }
            else
            {
                ComparePair(asked[i], given[i]);
            }
        }
    }

    /// <summary>Cells or items that are lost one after the other are one loss.</summary>
    private int LastInSameBlock(List<int> asked, int at)
    {
        int last = at;
        while (last + 1 < asked.Count && dom.Tokens[asked[last + 1]].Element is { } block && block == dom.Tokens[asked[at]].Element
            && KindOf(dom, asked[last + 1]) == KindOf(dom, asked[at]))
        {
            last++;
        }

        return last;
    }

    private void ComparePair(int asked, int given)
    {
        ReadOnlySpan<char> a = dom.TextOf(asked), b = said.TextOf(given);
        if (a.SequenceEqual(b))
        {
            beside.Compare(dom.Tokens[asked].Start, said.Tokens[given].Start, a.Length);
            return;
        }

        (string expected, string got) = LossText.Around(a, b);
        AddAt(asked, KindOf(dom, asked) == LossKind.Code || KindOf(said, given) == LossKind.Code ? LossKind.Code : Difference(a, b), expected, got);
    }

    private void CompareMarks(List<int> asked, List<int> given, int near)
    {
        foreach (IGrouping<string, int> lost in asked.GroupBy(token => KindOfMark(token)))
        {
            AddAt(lost.First(), lost.Key, Names(dom, lost), Names(said, given));
            foreach (int token in lost)
            {
                losses.Blame(token);
            }
        }

        if (asked.Count == 0 && given.Count > 0)
        {
            char mark = given.Select(said.KindOf).FirstOrDefault(m => m != Mark.Close, Mark.Item);
            AddAt(near, LossKind.Of(mark), "", Names(said, given));
        }
    }

    /// <summary>What an end ends is known by its element.</summary>
    private string KindOfMark(int token) => dom.KindOf(token) != Mark.Close
        ? LossKind.Of(dom.KindOf(token))
        : dom.Tokens[token].Element?.LocalName switch { "blockquote" => LossKind.Quote, "table" => LossKind.Table, _ => LossKind.List };

    private void AddAt(int token, string kind, string expected, string got)
    {
        if (token >= 0 && token < dom.Tokens.Count)
        {
            losses.Add(kind, dom.Tokens[token].Start, expected, got);
        }
        else
        {
            losses.Add(kind, 0, expected, got);
        }
    }

    private static string KindOf(Reading reading, int token)
    {
        ReadOnlySpan<char> text = reading.TextOf(token);
        return text[0] == Mark.Code ? LossKind.Code
            : text.ContainsAnyExcept(Mark.Image, ' ') ? text.ContainsAnyExcept(Mark.Embed, ' ') ? LossKind.Words : LossKind.Embed
            : LossKind.Image;
    }

    /// <summary>Which mark among the words makes the difference; the words, where they do.</summary>
    private static string Difference(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Contains(Mark.Embed))
        {
            return LossKind.Embed;
        }

        foreach ((char mark, string kind) in (ReadOnlySpan<(char, string)>)
            [(Mark.Image, LossKind.Image), (Mark.FootnoteReference, LossKind.Footnote), (Mark.TaskOpen, LossKind.List), (Mark.TaskDone, LossKind.List), (Mark.LineBreak, LossKind.Break)])
        {
            if (a.Count(mark) != b.Count(mark) && Bare(a) == Bare(b))
            {
                return kind;
            }
        }

        return LossKind.Words;
    }

    private static string Bare(ReadOnlySpan<char> text)
    {
        var words = new System.Text.StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            // The number behind a footnote's mark goes with it.
            i += text[i] == Mark.FootnoteReference ? 1 : 0;
            if (text[i] > ' ' && i < text.Length && !(i > 0 && text[i - 1] == Mark.FootnoteReference))
            {
                words.Append(text[i]);
            }
        }

        return words.ToString();
    }

    private static string Joined(Reading reading, List<int> tokens)
    {
        var text = new System.Text.StringBuilder();
        foreach (int token in tokens)
        {
            text.Append(reading.TextOf(token)).Append(' ');
        }

        return text.Replace(Mark.LineBreak, ' ').ToString();
    }

    private static string Names(Reading reading, IEnumerable<int> tokens)
    {
        var names = new List<string>();
        foreach (int token in tokens.Take(8))
        {
            names.Add(LossText.NameOf(reading.TextOf(token)));
        }

        return string.Join(", ", names);
    }
}
