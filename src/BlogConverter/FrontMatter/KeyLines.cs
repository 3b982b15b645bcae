// Front matter that no fence opens.
namespace BlogConverter.FrontMatter;

/// <summary>Recognizes lines <c>key: value</c> at the head of a text, with list items and indented lines under them, up to a blank line or to a closing fence.</summary>
internal static class KeyLines
{
    private const int LongestKey = 40;

    /// <summary>Splits a text whose first line that is not blank is given; null when that is no key's.</summary>
    public static FrontMatterDocument? Split(string text, TextLine first)
    {
        if (first.Content.StartsWith(".. "))
        {
            return ColonOf(first.Content[3..]) > 0 ? Block(text, first, FrontMatterFormat.Dotted) : null;
        }

        // Hexo takes JSON without braces, too.
        bool isJson = first.Content.StartsWith('"');
        if (!isJson && ColonOf(first.Content) <= 0)
        {
            return null;
        }

        return Closed(text, first, isJson) ?? (isJson ? null : Block(text, first, FormatOf(text, first)));
    }

    /// <summary>The place of the colon behind a key at the beginning of a line; -1 when there is no key.</summary>
    public static int ColonOf(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        if (colon <= 0 || colon > LongestKey || (colon + 1 < line.Length && line[colon + 1] is '/' or ':'))
        {
            return -1;
        }

        ReadOnlySpan<char> key = line[..colon].TrimEnd();
        if (key.Length > 2 && key[0] is '"' or '\'' && key[^1] == key[0])
        {
            key = key[1..^1];
        }

        if (key.IsEmpty || !(char.IsLetter(key[0]) || key[0] is '_' or '$'))
        {
            return -1;
        }

        int spaces = 0;
        foreach (char c in key)
        {
            spaces += c == ' ' ? 1 : 0;
            if (!(char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ' ' or '/' or '$'))
            {
                return -1;
            }
        }

        return spaces <= 2 ? colon : -1;
    }

    private static FrontMatterDocument? Closed(string text, TextLine first, bool isJson)
    {
        char fence = isJson ? ';' : '-';
        for (TextLine line = first; !line.IsEnd; line = line.Next())
        {
            ReadOnlySpan<char> content = line.Content.TrimEnd();
            if (content.Length >= 3 && !content.ContainsAnyExcept(fence))
            {
                return new FrontMatterDocument(text, isJson ? FrontMatterFormat.Json : FrontMatterFormat.ClosingOnly, first.Start, line.Start, FrontMatterDocument.BodyAfter(text, line.Start));
            }

            if (!isJson && !Belongs(line))
            {
                return null;
            }
        }

        return null;
    }

    private static FrontMatterDocument? Block(string text, TextLine first, FrontMatterFormat format)
    {
        bool isDotted = format == FrontMatterFormat.Dotted;
        TextLine line = first;
        for (; !line.IsEnd && !line.IsBlank; line = line.Next())
        {
            if (isDotted ? !line.Content.StartsWith("..") : !Belongs(line))
            {
                return null;
            }
        }

        int body = line.IsEnd ? text.Length : line.End;
        return new FrontMatterDocument(text, format, first.Start, line.Start, body);
    }

    /// <summary>Pelican and MultiMarkdown write keys with a capital and know no lists; what they put in quotes has quotes.</summary>
    private static FrontMatterFormat FormatOf(string text, TextLine first)
    {
        for (TextLine line = first; !line.IsEnd && !line.IsBlank; line = line.Next())
        {
            bool isItem = line.Content.TrimStart().StartsWith("- ") || line.Content.TrimStart() is "-";
            if (isItem || (!char.IsWhiteSpace(line.Content[0]) && !char.IsUpper(line.Content[0])))
            {
                return FrontMatterFormat.Headless;
            }
        }

        return FrontMatterFormat.KeyValue;
    }

    /// <summary>A key, a list item, an indented line, a comment or nothing.</summary>
    private static bool Belongs(TextLine line)
    {
        ReadOnlySpan<char> content = line.Content;
        return line.IsBlank || content[0] is ' ' or '\t' or '#' || content.StartsWith("- ") || content.TrimEnd() is "-" || ColonOf(content) > 0;
    }
}
