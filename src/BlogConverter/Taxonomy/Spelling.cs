// The spelling of names.
using System.Text;

namespace BlogConverter.Taxonomy;

/// <summary>Applies a <see cref="TermCase"/>, by the rules of no language in particular.</summary>
internal static class Spelling
{
    public static string Of(string name, TermCase rule) => rule switch
    {
        TermCase.Lower => name.ToLowerInvariant(),
        TermCase.Capital => WithCapitals(name, everyWord: false),
        TermCase.Title => WithCapitals(name, everyWord: true),
        _ => name,
    };

    private static string WithCapitals(string name, bool everyWord)
    {
        var text = new StringBuilder(name.Length);
        bool isStart = true;
        foreach (Rune rune in name.EnumerateRunes())
        {
            text.Append((isStart ? Rune.ToUpperInvariant(rune) : rune).ToString());
            isStart = everyWord && (Rune.IsWhiteSpace(rune) || rune.Value is '-' or '/' or '(');
        }

        return text.ToString();
    }
}
