// Finds tags of template languages in a text.
namespace BlogConverter.Templates;

/// <summary>Reads one tag after the other, and with one that has a closing tag all in between. A tag that is never closed is no tag.</summary>
internal static class TagScanner
{
    /// <summary>Longer ones are no tags but a brace that somebody forgot.</summary>
    private const int LongestTag = 2000;

    /// <summary>The next tag from a place on; null when there is none.</summary>
    public static TemplateTag? Next(string text, int from)
    {
        for (int at = text.IndexOf('{', from); at >= 0 && at + 1 < text.Length; at = text.IndexOf('{', at + 1))
        {
            TemplateTag? tag = text[at + 1] switch
            {
                '%' => Read(text, at, 2, "%}", TagSyntax.Percent),
                '{' when at + 2 < text.Length && text[at + 2] == '<' => Read(text, at, 3, ">}}", TagSyntax.Shortcode),
                '{' when at + 2 < text.Length && text[at + 2] == '%' => Read(text, at, 3, "%}}", TagSyntax.Shortcode),
                '{' => Read(text, at, 2, "}}", TagSyntax.Braces),
                _ => null,
            };
            if (tag is not null)
            {
                return tag;
            }
        }

        return null;
    }

    /// <summary>The tag with its content up to one of the names that close it; itself when none does.</summary>
    public static TemplateTag WithContent(string text, TemplateTag opening, params ReadOnlySpan<string> closings)
    {
        int at = opening.End;
        while (Next(text, at) is { } tag)
        {
            if (tag.Syntax == opening.Syntax && closings.Contains(tag.Name))
            {
                return opening with { Content = text[opening.End..tag.Start], Whole = tag.End };
            }

            at = tag.Start + 1;
        }

        return opening;
    }

    private static TemplateTag? Read(string text, int start, int skip, string end, TagSyntax syntax)
    {
        int close = text.IndexOf(end, start + skip, Math.Min(LongestTag, text.Length - start - skip), StringComparison.Ordinal);
        if (close < 0)
        {
            return null;
        }

        // Dashes beside the marks take white space away.
        string inside = text[(start + skip)..close].Trim('-', ' ', '\t', '\r', '\n', '~');
        if (inside.Contains("\n\n", StringComparison.Ordinal) || inside.Length == 0)
        {
            return null;
        }

        if (syntax == TagSyntax.Braces)
        {
            return new TemplateTag(syntax, start, close + end.Length, inside, "");
        }

        string closing = inside.StartsWith('/') ? "/" + inside[1..].TrimStart() : inside;
        closing = syntax == TagSyntax.Shortcode ? closing.TrimEnd('/', ' ') : closing;
        int space = closing.AsSpan().IndexOfAny(" \t\r\n(");
        return new TemplateTag(syntax, start, close + end.Length, space < 0 ? closing : closing[..space], space < 0 ? "" : closing[space..].Trim());
    }
}
