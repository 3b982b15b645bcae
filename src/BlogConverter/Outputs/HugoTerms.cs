// Where Hugo puts the pages of terms.
using System.Globalization;
using System.Text;
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Outputs;

/// <summary>Hugo makes a term's address of its name: in small letters, spaces as hyphens, other signs left out but for a few; see gohugo.io, "urlize".</summary>
internal static class HugoTerms
{
    public static string AddressOf(MappedTerm term)
    {
        string taxonomy = term.Taxonomy switch
        {
            Term.Category => "categories",
            Term.Tag => "tags",
            { } key => Sanitized(key),
        };
        return PercentEncoding.Normalize($"/{taxonomy}/{Sanitized(term.Label)}/".ToLowerInvariant());
    }

    private static string Sanitized(string name)
    {
        var path = new StringBuilder(name.Length);
        bool isGap = false;
        foreach (Rune rune in name.EnumerateRunes())
        {
            if (IsKept(rune))
            {
                path.Append(isGap && rune.Value != '-' ? "-" : "").Append(rune.ToString());
                isGap = false;
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                isGap = path.Length > 0 && path[^1] != '-';
            }
        }

        return path.ToString();
    }

    private static bool IsKept(Rune rune) => Rune.IsLetterOrDigit(rune)
        || rune.Value is '.' or '/' or '\\' or '_' or '#' or '+' or '~' or '-' or '@'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
