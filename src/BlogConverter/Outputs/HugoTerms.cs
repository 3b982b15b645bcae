// Where Hugo puts the archives of terms.
using System.Text;
using BlogConverter.Model;

namespace BlogConverter.Outputs;

/// <summary>Hugo makes a term's address of its name: lower case, spaces as hyphens, most punctuation left out (its <c>urlize</c>, without accents removed). Categories and tags are the taxonomies that it has without configuration; the sample names the others.</summary>
internal static class HugoTerms
{
    public static string? AddressOf(MappedTerm term) => term.Taxonomy switch
    {
        Term.Category when Segment(term.Label) is { } category => $"/categories/{category}/",
        Term.Tag when Segment(term.Label) is { } tag => $"/tags/{tag}/",
        var own when IsPlain(own) && Segment(term.Label) is { } segment => $"/{own}/{segment}/",
        _ => null,
    };

    /// <summary>A taxonomy of the site's own, whose name means nothing else to Hugo.</summary>
    private static bool IsPlain(string taxonomy) => taxonomy.Length > 0 && taxonomy.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_') && !HugoTarget.ReservedKeys.Contains(taxonomy);

    /// <summary>Null where the name holds what would cut the address up.</summary>
    private static string? Segment(string name)
    {
        var segment = new StringBuilder(name.Length);
        bool afterSpace = false;
        foreach (Rune rune in name.ToLowerInvariant().EnumerateRunes())
        {
            if (rune.Value is '/' or '#' or '+' or '~' or '@' or '\\' || (rune.Value == '.' && segment.Length == 0))
            {
                return null;
            }

            if (Rune.IsWhiteSpace(rune))
            {
                afterSpace = segment.Length == 0 || segment[^1] != '-';
                segment.Append(afterSpace && segment.Length > 0 ? "-" : "");
            }
            else if (rune.Value == '-')
            {
                segment.Append(afterSpace ? "" : "-");
                afterSpace = false;
            }
            else if (Rune.IsLetterOrDigit(rune) || rune.Value is '.' or '_' || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)
            {
                segment.Append(rune.ToString());
                afterSpace = false;
            }
        }

        return segment.Length == 0 ? null : segment.ToString();
    }
}
