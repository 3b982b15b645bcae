// Markup that was left around an address.
namespace BlogConverter.Links;

/// <summary>Markdown or HTML that an editor put into the attribute together with the address.</summary>
internal static class LinkResidue
{
    /// <summary>The address inside; null where there is no markup.</summary>
    public static string? Inside(string text)
    {
        if (text.IndexOf("](", StringComparison.Ordinal) is >= 0 and var open && text[0] is '[' or '!')
        {
            string inside = text[(open + 2)..];
            int close = inside.LastIndexOf(')');
            return close < 0 ? inside.Trim() : inside[..close].Split(' ')[0].Trim();
        }

        if (text.StartsWith('<') && text.IndexOf("href=", StringComparison.OrdinalIgnoreCase) is > 0 and var href)
        {
            string value = text[(href + 5)..].TrimStart('"', '\'', ' ');
            int end = value.AsSpan().IndexOfAny("\"'<> ");
            return end < 0 ? value : value[..end];
        }

        if (text.Length > 2 && (text[0], text[^1]) is ('<', '>') or ('[', ']') or ('(', ')'))
        {
            return text[1..^1].Trim();
        }

        // What follows a tag's end is no address, and neither is a bracket that nothing opened.
        int tag = text.AsSpan(0, text.Length - 1).IndexOfAny("<>\"");
        if (tag > 0 && (text[tag] != '"' || IsAttribute(text.AsSpan(tag + 1))))
        {
            return text[..tag].TrimEnd('"', '\'', ' ');
        }

        return text.EndsWith(')') && !text.Contains('(', StringComparison.Ordinal) ? text.TrimEnd(')')
            : text.EndsWith(']') && !text.Contains('[', StringComparison.Ordinal) ? text.TrimEnd(']')
            : null;
    }

    /// <summary>True for what follows the closing quote of an attribute; in a query quotes stand on purpose.</summary>
    private static bool IsAttribute(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        int equals = text.IndexOf('=');
        return text.StartsWith(">") || text.StartsWith("/>") || (equals > 1 && !text[..equals].ContainsAnyExceptInRange('-', 'z') && text[(equals + 1)..].StartsWith("\""));
    }
}
