// Compares two readings.
namespace BlogConverter.Proof;

/// <summary>First the characters as a whole; only where they differ, token by token.</summary>
internal sealed class Comparison(Reading dom, Reading said)
{
    private readonly LossWriter _losses = new(dom, said);

    public Examination Run()
    {
        int end = CommonLength();
        var beside = new SideComparison(dom, said, _losses);
        if (end == dom.Length && end == said.Length)
        {
            beside.Compare(0, 0, end);
        }
        else
        {
            CompareTokens(beside);
        }

        return _losses.Examination();
    }

    /// <summary>How far both say the same; all of it, where nothing is lost.</summary>
    private int CommonLength()
    {
        int at = 0;
        while (true)
        {
            at += dom.Text[at..].CommonPrefixLength(said.Text[at..]);
            if (at == dom.Length || at == said.Length || !Agree(dom.Text[at], said.Text[at]))
            {
                return at;
            }

            at++;
        }
    }

    private static bool Agree(char dom, char said) => (dom == Mark.Row && said == Mark.HeaderRow) || (dom == Alignment.Any && said is Alignment.None or Alignment.Center or Alignment.Right);

    private void CompareTokens(SideComparison beside)
    {
        var alignment = new TokenAlignment(dom, said);
        alignment.Run();
        int right = 0;
        for (int left = 0; left <= dom.Tokens.Count;)
        {
            int gap = left;
            while (left < dom.Tokens.Count && alignment.Twins[left] < 0)
            {
                left++;
            }

            int twin = left < dom.Tokens.Count ? alignment.Twins[left] : said.Tokens.Count;
            if (gap < left || right < twin)
            {
                new GapComparison(dom, said, _losses, beside).Compare(gap..left, right..twin);
            }

            if (left < dom.Tokens.Count && dom.KindOf(left) is ' ' or Mark.Code && dom.TextOf(left).SequenceEqual(said.TextOf(twin)))
            {
                beside.Compare(dom.Tokens[left].Start, said.Tokens[twin].Start, dom.EndOf(left) - dom.Tokens[left].Start);
            }

            left++;
            right = twin + 1;
        }
    }
}
