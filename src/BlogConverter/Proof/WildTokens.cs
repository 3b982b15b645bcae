// Paragraphs with embeds and formulas, which every target says in its own way.
namespace BlogConverter.Proof;

/// <summary>An embed is kept where its address is reached; a formula where its text stands, whatever its delimiters are.</summary>
internal static class WildTokens
{
    private const int Sight = 32;

    private static readonly string[] s_openers = ["$$", "$", "\\(", "\\["];
    private static readonly string[] s_closers = ["$$", "$", "\\)", "\\]"];

    /// <summary>Takes out of both lists what is the same after all.</summary>
    public static void Match(Reading dom, List<int> asked, Reading said, List<int> given)
    {
        int from = 0;
        for (int i = 0; i < asked.Count; i++)
        {
            if (!IsWild(dom, asked[i]))
            {
                continue;
            }

            for (int j = from; j < Math.Min(given.Count, from + Sight); j++)
            {
                if (Same(dom, asked[i], said, given[j]))
                {
                    asked.RemoveAt(i--);
                    given.RemoveAt(j);
                    from = j;
                    break;
                }
            }
        }
    }

    private static bool IsWild(Reading dom, int token) => dom.TextOf(token).Contains(Mark.Embed) || FormulasOf(dom, token).Count > 0;

    private static List<Formula> FormulasOf(Reading dom, int token)
    {
        int start = dom.Tokens[token].Start, end = dom.EndOf(token);
        return dom.Formulas.FindAll(f => f.Start >= start && f.End <= end);
    }

    private static bool Same(Reading dom, int asked, Reading said, int given)
    {
        ReadOnlySpan<char> rest = said.TextOf(given);
        int at = dom.Tokens[asked].Start, end = dom.EndOf(asked);
        List<Formula> formulas = FormulasOf(dom, asked);
        bool anywhere = false;
        while (at < end)
        {
            Formula formula = formulas.Find(f => f.Start >= at) is { End: > 0 } next ? next : new Formula(end, end);
            int embed = dom.Text[at..end].IndexOf(Mark.Embed);
            int stop = Math.Min(embed < 0 ? end : at + embed, formula.Start);
            if (!Take(ref rest, dom.Text[at..stop].Trim(), anywhere))
            {
                return false;
            }

            anywhere = false;
            at = stop;
            if (stop < end && dom.Text[stop] == Mark.Embed)
            {
                if (!Embeds.IsReachedIn(said, given, dom.FactsIn(stop, stop + 1)[0]))
                {
                    return false;
                }

                anywhere = true;
                at++;
            }
            else if (stop < end)
            {
                rest = Behind(rest, s_openers);
                if (!Take(ref rest, dom.Text[formula.Start..formula.End], anywhere: false))
                {
                    return false;
                }

                rest = Behind(rest, s_closers);
                at = formula.End;
            }
        }

        return anywhere || rest.Trim().IsEmpty;
    }

    private static ReadOnlySpan<char> Behind(ReadOnlySpan<char> rest, string[] delimiters)
    {
        rest = rest.TrimStart();
        foreach (string delimiter in delimiters)
        {
            if (rest.StartsWith(delimiter, StringComparison.Ordinal))
            {
                return rest[delimiter.Length..].TrimStart();
            }
        }

        return rest;
    }

    /// <summary>Reads words off the beginning, or, behind an embed, from wherever they stand.</summary>
    private static bool Take(ref ReadOnlySpan<char> rest, ReadOnlySpan<char> words, bool anywhere)
    {
        int found = anywhere ? rest.IndexOf(words, StringComparison.Ordinal) : rest.TrimStart().StartsWith(words, StringComparison.Ordinal) ? rest.Length - rest.TrimStart().Length : -1;
        if (found < 0)
        {
            return false;
        }

        rest = rest[(found + words.Length)..];
        return true;
    }
}
