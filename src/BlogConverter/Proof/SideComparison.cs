// Compares what stands beside equal words: links, emphasis, images, languages.
namespace BlogConverter.Proof;

/// <summary>Pieces are given in ascending order on both sides.</summary>
internal sealed class SideComparison(Reading dom, Reading said, LossWriter losses)
{
    private int _domRun = -1;
    private int _saidRun = -1;
    private int _domFact;
    private int _saidFact;
    private int _lastLink = -1;

    /// <summary>Compares a piece of equal characters.</summary>
    public void Compare(int domStart, int saidStart, int length)
    {
        CompareRuns(domStart, saidStart, length);
        CompareFacts(domStart, saidStart, length);
    }

    private void CompareRuns(int domStart, int saidStart, int length)
    {
        Seek(dom.Runs, ref _domRun, domStart);
        Seek(said.Runs, ref _saidRun, saidStart);
        for (int at = 0; at < length;)
        {
            Style left = StyleOf(dom.Runs, _domRun), right = StyleOf(said.Runs, _saidRun);
            int next = Math.Min(length, Math.Min(NextOf(dom.Runs, _domRun) - domStart, NextOf(said.Runs, _saidRun) - saidStart));
            if ((left != right || left.Link > 0) && HasWords(domStart + at, domStart + next))
            {
                CompareStyles(left, right, domStart + at, domStart + next);
            }

            at = next;
            Seek(dom.Runs, ref _domRun, domStart + at);
            Seek(said.Runs, ref _saidRun, saidStart + at);
        }
    }

    private void CompareStyles(Style left, Style right, int start, int end)
    {
        Marks differ = (left.Marks ^ right.Marks) & ~left.Optional & ~right.Optional;
        if (differ != 0)
        {
            string words = LossText.Of(dom.Text[start..end]);
            losses.Add((differ & Marks.Code) != 0 ? LossKind.Code : LossKind.Emphasis, start, $"{words} ({Describe(left.Marks)})", Describe(right.Marks));
        }

        if (left.Link == Style.AnyLink || right.Link == Style.AnyLink || SameLink(left.Link, right.Link))
        {
            return;
        }

        if (left.Link != _lastLink || left.Link == 0)
        {
            losses.AddLink(start, left.Link, right.Link);
            _lastLink = left.Link;
        }
    }

    private bool SameLink(int left, int right)
    {
        LinkTarget asked = dom.Links[left], given = said.Links[right];
        if (left == 0)
        {
            return right == 0 || Addresses.IsTextOf(given.Address, TextOfLink(said, _saidRun));
        }

        if (right == 0)
        {
            return EmailAddresses.IsLinkedBare(asked, TextOfLink(dom, _domRun));
        }

        return Addresses.Same(asked.Address, given.Address) && Same(asked.Title, given.Title);
    }

    /// <summary>The words of the link that a run belongs to.</summary>
    private static ReadOnlySpan<char> TextOfLink(Reading reading, int run)
    {
        int first = run, last = run;
        while (first > 0 && reading.Runs[first - 1].Style.Link == reading.Runs[run].Style.Link)
        {
            first--;
        }

        while (last + 1 < reading.Runs.Count && reading.Runs[last + 1].Style.Link == reading.Runs[run].Style.Link)
        {
            last++;
        }

        ReadOnlySpan<char> text = reading.Text[reading.Runs[first].Start..Math.Min(NextOf(reading.Runs, last), reading.Length)];
        int end = text.IndexOfAnyInRange('\0', '\u001F');
        return end < 0 ? text : text[..end];
    }

    private void CompareFacts(int domStart, int saidStart, int length)
    {
        Seek(dom.Facts, ref _domFact, domStart);
        Seek(said.Facts, ref _saidFact, saidStart);
        for (; _domFact < dom.Facts.Count && dom.Facts[_domFact].Position < domStart + length; _domFact++, _saidFact++)
        {
            Fact left = dom.Facts[_domFact], right = said.Facts[_saidFact];
            if (!Same(dom.Text[left.Position], left, right))
            {
                losses.AddFact(left, right);
            }
        }
    }

    private static bool Same(char mark, Fact left, Fact right) => mark switch
    {
        Mark.Image => (left.First is null || right.First is null || Addresses.Same(left.First, right.First)) && Same(left.Second, right.Second) && Same(left.Third, right.Third),
        Mark.Embed => Embeds.Same(left, right),
        _ => left.First!.Length == 0 || string.Equals(left.First, right.First, StringComparison.OrdinalIgnoreCase),
    };

    /// <summary>Descriptions and titles are compared as HTML shows them, white space collapsed.</summary>
    private static bool Same(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return true;
        }

        return left.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).AsSpan().SequenceEqual(right.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private bool HasWords(int start, int end)
    {
        foreach (char c in dom.Text[start..end])
        {
            if (c is Mark.Image or Mark.Embed || (c > ' ' && !char.IsWhiteSpace(c)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Describe(Marks marks) => marks == Marks.None ? "plain" : marks.ToString();

    private static Style StyleOf(List<Run> runs, int run) => run < 0 ? default : runs[run].Style;

    private static int NextOf(List<Run> runs, int run) => run + 1 < runs.Count ? runs[run + 1].Start : int.MaxValue;

    private static void Seek(List<Run> runs, ref int run, int position)
    {
        while (run + 1 < runs.Count && runs[run + 1].Start <= position)
        {
            run++;
        }
    }

    private static void Seek(List<Fact> facts, ref int fact, int position)
    {
        while (fact < facts.Count && facts[fact].Position < position)
        {
            fact++;
        }
    }
}
