// Where generators put the archives of terms.
using System.Globalization;
using System.Text;
using BlogConverter.Model;

namespace BlogConverter.Outputs;

/// <summary>
/// Generators make a term's address of its name, each in its own way. The answer is null where a name is turned into letters by tables that only the generator has.
/// Hugo's way is in <see cref="HugoTerms"/>.
/// </summary>
internal static class TermAddresses
{
    /// <summary>The addresses of WordPress, for pages that are written for each term.</summary>
    public static string? Kept(MappedTerm term) => term.Taxonomy switch
    {
        Term.Category => $"/category/{string.Join('/', term.Path.Select(t => Uri.UnescapeDataString(t.Slug)))}/",
        Term.Tag => $"/tag/{Uri.UnescapeDataString(term.Slug)}/",
        _ => null,
    };

    /// <summary>Hexo: names with signs as hyphens, capitals kept, categories below their parents (hexo-util's <c>slugize</c>).</summary>
    public static string? Hexo(MappedTerm term)
    {
        string[] names = [.. term.Path.Select(t => Hyphenated(t.Name, isSign: static c => char.IsAscii(c) ? !char.IsAsciiLetterOrDigit(c) : char.IsWhiteSpace(c), keepsScripts: true) ?? "")];
        return names.Contains("") ? null : term.Taxonomy switch
        {
            Term.Category => $"/categories/{string.Join('/', names)}/",
            Term.Tag => $"/tags/{names[^1]}/",
            _ => null,
        };
    }

    /// <summary>Docusaurus, as the file of tags names them. Categories are tags there.</summary>
    public static string? Docusaurus(MappedTerm term) => term.Taxonomy is Term.Category or Term.Tag ? $"/tags/{DocusaurusTag(term.Label)}/" : null;

    /// <summary>A tag as a part of an address: signs that tell two names apart are spelled, others are hyphens.</summary>
    public static string DocusaurusTag(string name)
    {
        bool hasWord = name.Any(char.IsLetterOrDigit);
        string spelled = string.Concat(name.EnumerateRunes().Select(r => IsWord(r) ? r.ToString()
            : r.Value switch { '#' => "-sharp-", '+' => "-plus-", _ => hasWord ? "-" : "-" + r.Value.ToString("x", CultureInfo.InvariantCulture) + "-" }));
        return string.Join('-', spelled.ToLowerInvariant().Split('-', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Pelican: signs are left out, white space becomes a hyphen (its <c>slugify</c>).</summary>
    public static string? Pelican(MappedTerm term)
    {
        string kept = string.Concat(term.Label.Where(c => !char.IsAscii(c) || char.IsAsciiLetterOrDigit(c) || c is '_' or '-' || char.IsWhiteSpace(c)));
        return Hyphenated(kept.Trim(), static c => c == '-' || char.IsWhiteSpace(c), keepsScripts: false, trims: false)?.ToLowerInvariant() is not { } slug ? null : term.Taxonomy switch
        {
            Term.Category => $"/category/{slug}.html",
            Term.Tag => $"/tag/{slug}.html",
            _ => null,
        };
    }

    /// <summary>Zola: lower case, everything but letters and digits as hyphens; every taxonomy has archives.</summary>
    public static string? Zola(MappedTerm term)
    {
        string taxonomy = term.Taxonomy switch { Term.Category => "categories", Term.Tag => "tags", var own => own };
        return Hyphenated(term.Label, static c => !char.IsAsciiLetterOrDigit(c), keepsScripts: false)?.ToLowerInvariant() is { } slug && Hyphenated(taxonomy, static c => !char.IsAsciiLetterOrDigit(c), keepsScripts: false) is { } folder
            ? $"/{folder.ToLowerInvariant()}/{slug}/"
            : null;
    }

    private static bool IsWord(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>A name with one hyphen for each run of signs, Latin letters without their marks; null when nothing is left, or a letter has no plain form here.</summary>
    private static string? Hyphenated(string name, Predicate<char> isSign, bool keepsScripts, bool trims = true)
    {
        var text = new StringBuilder(name.Length);
        foreach (Rune rune in name.Normalize().EnumerateRunes())
        {
            string plain = rune.IsAscii ? rune.ToString() : Plain(rune, keepsScripts);
            if (plain.Length == 0)
            {
                return null;
            }

            if (!isSign(plain[0]))
            {
                text.Append(plain);
            }
            else if ((!trims || text.Length > 0) && (text.Length == 0 || text[^1] != '-'))
            {
                text.Append('-');
            }
        }

        string slug = trims ? text.ToString().Trim('-') : text.ToString();
        return slug.Length == 0 ? null : slug;
    }

    /// <summary>A Latin letter without its marks; letters of other scripts where they are kept; empty when nobody can tell.</summary>
    private static string Plain(Rune rune, bool keepsScripts)
    {
        string letter = rune.ToString();
        string apart = letter.Normalize(NormalizationForm.FormD);
        bool isLatin = rune.Value is < 0x250 or (>= 0x1E00 and < 0x1F00);
        return isLatin ? apart.Length > 1 && char.IsAsciiLetter(apart[0]) ? apart[..1] : "" : keepsScripts && IsWord(rune) && !IsCompatible(letter) ? letter : "";
    }

    /// <summary>Letters in circles and of full width are plain letters to some tables.</summary>
    private static bool IsCompatible(string letter) => char.IsAscii(letter.Normalize(NormalizationForm.FormKD)[0]);
}
