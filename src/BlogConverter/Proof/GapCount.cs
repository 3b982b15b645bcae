// Counts what a gap cost.
namespace BlogConverter.Proof;

/// <summary>What the tokens of the DOM hold more often than those of the Markdown is lost; where it stands does not matter for the figures.</summary>
internal static class GapCount
{
    public static void Add(Reading dom, List<int> domWords, List<int> domMarks, Reading said, List<int> saidWords, List<int> saidMarks, LossCount lost)
    {
        lost.Words += Missing(dom, domWords, said, saidWords, Words);
        lost.Links += Missing(dom, domWords, said, saidWords, Links);
        lost.Images += Missing(dom, domWords, said, saidWords, Images);
        lost.CodeBlocks += CodeOf(dom, domWords).Except(CodeOf(said, saidWords)).Count();
        lost.Headings += Marks(dom, domMarks, said, saidMarks, Mark.Heading);
        lost.ListItems += Marks(dom, domMarks, said, saidMarks, Mark.Item);
        lost.Cells += Marks(dom, domMarks, said, saidMarks, Mark.Cell);
    }

    private static int Missing(Reading dom, List<int> domTokens, Reading said, List<int> saidTokens, Action<Reading, int, List<string>> collect)
    {
        var asked = new List<string>();
        var given = new List<string>();
        domTokens.ForEach(token => collect(dom, token, asked));
        saidTokens.ForEach(token => collect(said, token, given));
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string one in given)
        {
            left[one] = left.GetValueOrDefault(one) + 1;
        }

        int missing = 0;
        foreach (string one in asked)
        {
            int count = left.GetValueOrDefault(one);
            missing += count == 0 ? 1 : 0;
            left[one] = Math.Max(0, count - 1);
        }

        return missing;
    }

    private static void Words(Reading reading, int token, List<string> words)
    {
        if (reading.KindOf(token) == Mark.Code)
        {
            return;
        }

        ReadOnlySpan<char> text = reading.TextOf(token);
        foreach (Range range in text.SplitAny(' ', Mark.LineBreak, Mark.Image, Mark.Embed))
        {
            if (range.Start.Value < range.End.Value)
            {
                words.Add(text[range].ToString());
            }
        }
    }

    private static void Links(Reading reading, int token, List<string> links)
    {
        int last = 0;
        foreach (Run run in reading.RunsIn(reading.Tokens[token].Start, reading.EndOf(token)))
        {
            if (run.Style.Link > 0 && run.Style.Link != last)
            {
                last = run.Style.Link;
                links.Add(Addresses.Canonical(reading.Links[last].Address));
            }
        }
    }

    private static void Images(Reading reading, int token, List<string> images)
    {
        foreach (Fact fact in reading.FactsIn(reading.Tokens[token].Start, reading.EndOf(token)))
        {
            if (reading.Text[fact.Position] == Mark.Image)
            {
                images.Add(Addresses.Canonical(fact.First ?? ""));
            }
        }
    }

    private static IEnumerable<string> CodeOf(Reading reading, List<int> tokens) =>
        tokens.Where(token => reading.KindOf(token) == Mark.Code).Select(token => reading.TextOf(token).ToString());

    private static int Marks(Reading dom, List<int> domMarks, Reading said, List<int> saidMarks, char mark)
    {
        var left = saidMarks.Where(token => said.KindOf(token) == mark).GroupBy(token => said.TextOf(token).ToString(), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        int missing = 0;
        foreach (string one in domMarks.Where(token => dom.KindOf(token) == mark).Select(token => dom.TextOf(token).ToString()))
        {
            int count = left.GetValueOrDefault(one);
            missing += count == 0 ? 1 : 0;
            left[one] = Math.Max(0, count - 1);
        }

        return missing;
    }
}
