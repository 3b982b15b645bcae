// The name that generators give to a heading.
using System.Text;

namespace BlogConverter.Markdown;

/// <summary>GitHub's rule, which Hugo, Jekyll and most others follow: letters and digits in lower case, white space as hyphens, hyphens and underscores as they are, nothing else.</summary>
internal static class HeadingSlug
{
    public static bool Is(ReadOnlySpan<char> name, ReadOnlySpan<char> heading)
    {
        int at = 0;
        foreach (char c in heading.Trim())
        {
            if (Counts(c) && (at == name.Length || name[at++] != Written(c)))
            {
                return false;
            }
        }

        return at == name.Length;
    }

    /// <summary>The name of a heading; a second one of the same words is told apart by a number, which is not this rule's.</summary>
    public static string Of(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (char c in heading.AsSpan().Trim())
        {
            if (Counts(c))
            {
                slug.Append(Written(c));
            }
        }

        return slug.ToString();
    }

    private static bool Counts(char c) => char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || c is '-' or '_';

    private static char Written(char c) => char.IsWhiteSpace(c) ? '-' : char.ToLowerInvariant(c);
}
