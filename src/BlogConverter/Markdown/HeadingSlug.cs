// The name that generators give to a heading.
namespace BlogConverter.Markdown;

/// <summary>GitHub's rule, which Hugo, Jekyll and most others follow: letters and digits in lower case, white space as hyphens, hyphens and underscores as they are, nothing else.</summary>
internal static class HeadingSlug
{
    public static bool Is(ReadOnlySpan<char> name, ReadOnlySpan<char> heading)
    {
        int at = 0;
        foreach (char c in heading.Trim())
        {
            if (char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || c is '-' or '_')
            {
                if (at == name.Length || name[at++] != (char.IsWhiteSpace(c) ? '-' : char.ToLowerInvariant(c)))
                {
                    return false;
                }
            }
        }

        return at == name.Length;
    }
}
