// Makes a slug of a term's name.
using System.Globalization;
using System.Text;

namespace BlogConverter.Taxonomy;

/// <summary>Slugs for names that the source gave none: lower case, Latin letters without accents, everything else but letters and digits a hyphen. A sign that tells two names apart is spelt out: <c>C#</c> is <c>c-sharp</c> and <c>C++</c> is <c>c-plus-plus</c>.</summary>
internal static class TermSlug
{
    /// <summary>The slug of a name; a name without a letter or a digit becomes <c>term</c>.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        bool isLatin = false;
        foreach (Rune rune in WellFormed(name).Normalize(NormalizationForm.FormD).ToLowerInvariant().EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                slug.Append(isLatin ? "" : rune.ToString());
                continue;
            }

            isLatin = rune.IsAscii;
            _ = rune.Value switch
            {
                'ß' => slug.Append("ss"),
                'æ' => slug.Append("ae"),
                'œ' => slug.Append("oe"),
                'ø' => slug.Append('o'),
                'ł' => slug.Append('l'),
                '#' when slug.Length > 0 => Hyphen(slug).Append("sharp"),
                '+' when slug.Length > 0 => Hyphen(slug).Append("plus"),
                '\'' or '\u2019' => slug,
                _ when Rune.IsLetterOrDigit(rune) => slug.Append(rune.ToString()),
                _ => Hyphen(slug),
            };
        }

        string text = slug.ToString().Normalize(NormalizationForm.FormC).Trim('-');
        return text.Length > 0 ? text : "term";
    }

    private static StringBuilder Hyphen(StringBuilder slug) => slug.Length > 0 && slug[^1] != '-' ? slug.Append('-') : slug;

    // Half a surrogate pair has no normal form.
    private static string WellFormed(string name) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name));
}
