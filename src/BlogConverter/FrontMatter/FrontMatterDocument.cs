// A file split into front matter and body.
namespace BlogConverter.FrontMatter;

/// <summary>Where the front matter of a text stands and where its body begins. Nothing is copied or changed: the offsets are those of the text.</summary>
/// <param name="Text">The whole text; a byte order mark is not part of it.</param>
/// <param name="Format">The shape of the front matter.</param>
/// <param name="Start">Where what is between the fences begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="BodyStart">Where the body begins: behind the closing fence, and behind one empty line, which separates and belongs to neither.</param>
internal sealed record FrontMatterDocument(string Text, FrontMatterFormat Format, int Start, int End, int BodyStart)
{
    /// <summary>False when the closing fence is missing.</summary>
    public bool IsClosed { get; init; } = true;

    /// <summary>What is between the fences.</summary>
    public string Front => Text[Start..End];

    /// <summary>The body, to the byte.</summary>
    public string Body => Text[BodyStart..];

    /// <summary>The line in which <see cref="Front"/> begins, counted from 1.</summary>
    public int Line => Text.AsSpan(0, Start).Count('\n') + 1;

    /// <summary>The line in which the body begins, counted from 1.</summary>
    public int BodyLine => Text.AsSpan(0, BodyStart).Count('\n') + 1;

    /// <summary>The line of <see cref="Front"/> in which a key at the top stands, counted from 1; 0 when it is not found.</summary>
    public int LineOf(string key)
    {
        int number = 1;
        foreach (ReadOnlySpan<char> line in Text.AsSpan(Start, End - Start).EnumerateLines())
        {
            ReadOnlySpan<char> name = line.TrimStart("\"'{[. ");
            if (name.StartsWith(key, StringComparison.OrdinalIgnoreCase) && name[key.Length..].TrimStart("\"' ") is [':' or '=', ..])
            {
                return number;
            }

            number++;
        }

        return 0;
    }

    /// <summary>Splits a text; null when it does not begin with front matter. What a text is, its content tells.</summary>
    public static FrontMatterDocument? Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        TextLine line = TextLine.At(text, 0);
        while (line.IsBlank && !line.IsLast)
        {
            line = line.Next();
        }

        ReadOnlySpan<char> first = line.Content.TrimEnd();
        return first switch
        {
            ['-', '-', '-', ..] when FenceLanguage(first) is { } format => Fenced(text, line, format, "---", "..."),
            "+++" => Fenced(text, line, FrontMatterFormat.Toml, "+++", "+++"),
            ";;;" => Fenced(text, line, FrontMatterFormat.Json, ";;;", ";;;"),
            ['{', ..] => JsonObject(text, line.Start),
            ['<', '!', '-', '-', ..] => Comment(text, line.Start),
            _ => KeyLines.Split(text, line),
        };
    }

    /// <summary>Where the body begins behind a place, past the rest of its line and one empty line.</summary>
    internal static int BodyAfter(string text, int place)
    {
        TextLine line = TextLine.At(text, place);
        int next = line.End;
        TextLine separator = TextLine.At(text, next);
        return separator.Content.Length == 0 ? separator.End : next;
    }

    /// <summary>The language behind an opening fence, as gray-matter knows it; null when the line is no fence.</summary>
    private static FrontMatterFormat? FenceLanguage(ReadOnlySpan<char> line) => line[3..].Trim() switch
    {
        "" or "yaml" or "yml" => FrontMatterFormat.Yaml,
        "toml" => FrontMatterFormat.Toml,
        "json" => FrontMatterFormat.Json,
        "js" or "javascript" or "coffee" or "cson" => FrontMatterFormat.Program,
        _ => null,
    };

    private static FrontMatterDocument? Fenced(string text, TextLine opening, FrontMatterFormat format, string closing, string otherClosing)
    {
        int start = opening.End;
        bool isMap = format != FrontMatterFormat.Yaml;
        bool isEmpty = true;
        for (TextLine line = TextLine.At(text, start); !line.IsEnd; line = line.Next())
        {
            ReadOnlySpan<char> content = line.Content.TrimEnd();
            if (content.SequenceEqual(closing) || content.SequenceEqual(otherClosing))
            {
                return isMap || isEmpty ? new FrontMatterDocument(text, format, start, line.Start, BodyAfter(text, line.Start)) : null;
            }

            // A rule at the head of a text is no fence: between fences the first line that says something is a key's.
            if (isEmpty && !line.IsBlank && content[0] != '#')
            {
                isEmpty = false;
                isMap = isMap || content[0] == '{' || KeyLines.ColonOf(content) > 0;
            }
        }

        return isMap && !isEmpty ? new FrontMatterDocument(text, format, start, text.Length, text.Length) { IsClosed = false } : null;
    }

    private static FrontMatterDocument? JsonObject(string text, int start)
    {
        int end = JsonFrontMatterReader.EndOfObject(text, start);
        return end < 0 ? null : new FrontMatterDocument(text, FrontMatterFormat.Json, start, end, BodyAfter(text, end));
    }

    private static FrontMatterDocument? Comment(string text, int start)
    {
        int inside = start + "<!--".Length;
        int end = text.IndexOf("-->", inside, StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        for (TextLine line = TextLine.At(text, inside); line.Start < end; line = line.Next())
        {
            ReadOnlySpan<char> content = text.AsSpan(line.Start, Math.Min(line.Start + line.Content.Length, end) - line.Start).Trim();
            content = content.StartsWith("..") ? content[2..].TrimStart() : content;
            if (content.Length > 0 && KeyLines.ColonOf(content) <= 0)
            {
                return null;
            }
        }

        return new FrontMatterDocument(text, FrontMatterFormat.Dotted, inside, end, BodyAfter(text, end));
    }
}
