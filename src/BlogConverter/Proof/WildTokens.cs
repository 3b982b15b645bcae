// Paragraphs with embeds and formulas, which every target says in its own way.
namespace BlogConverter.Proof;

/// <summary>An embed is kept where its address is reached; a formula where its text stands, whatever its delimiters are.</summary>
internal static class WildTokens
{
    private static readonly string[] s_openers = ["$$", "$", "\\(", "\\["];
    private static readonly string[] s_closers = ["$$", "$", "\\)", "\\]"];

    /// <summary>True for a token of the DOM that holds an embed or a formula.</summary>
    public static bool IsWild(Reading dom, int token) => dom.TextOf(token).Contains(Mark.Embed) || !FormulasOf(dom, token).IsEmpty;

    private static ReadOnlySpan<Formula> FormulasOf(Reading dom, int token) =>
        dom.Formulas.Count == 0 ? [] : dom.FormulasIn(dom.Tokens[token].Start, dom.EndOf(token));

    /// <summary>True where a token of the Markdown says what a wild one of the DOM does.</summary>
    public static bool Same(Reading dom, int asked, Reading said, int given)
    {
        ReadOnlySpan<char> rest = said.TextOf(given);
        int at = dom.Tokens[asked].Start, end = dom.EndOf(asked);
        ReadOnlySpan<Formula> formulas = FormulasOf(dom, asked);
        bool anywhere = false;
        while (at < end)
        {
            Formula formula = formulas.IsEmpty ? new Formula(end, end) : formulas[0];
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
                formulas = formulas[1..];
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
