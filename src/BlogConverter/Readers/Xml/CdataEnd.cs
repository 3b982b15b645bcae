// Where a CDATA section really ends.
namespace BlogConverter.Readers.Xml;

/// <summary>What became of a CDATA section.</summary>
internal enum CdataEnding
{
    /// <summary>More text is needed to tell.</summary>
    Undecided,

    /// <summary>It is closed as it should be.</summary>
    Closed,

    /// <summary>Nobody closed it; it is taken to end where its element does, or before the next item.</summary>
    Unclosed,

    /// <summary>The text ends inside it.</summary>
    CutOff,
}

/// <summary>The end of a CDATA section.</summary>
/// <param name="Ending">How it ends.</param>
/// <param name="ContentEnd">Where its content ends.</param>
/// <param name="Next">Where reading goes on.</param>
internal readonly record struct CdataEnd(CdataEnding Ending, int ContentEnd, int Next)
{
    private const string Open = "<![CDATA[";
    private const string Close = "]]>";

    /// <summary>How far a section may reach before signs are sought that nobody closed it.</summary>
    private const int SuspiciousLength = 1 << 20;

    /// <summary>How far is looked for the end of the element when a <c>]]&gt;</c> may be literal text.</summary>
    private const int LookAhead = 1 << 16;

    private const int IsEnd = -1;
    private const int MoreNeeded = -2;

    /// <summary>
    /// Finds the end of a section. A <c>]]&gt;</c> that is not followed by the end tag is content if another one is
    /// (programs that nest sections without splitting them write so); a section that swallowed its own end tag and then the start of
    /// another section was never closed.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="open">Where <c>&lt;![CDATA[</c> stands.</param>
    /// <param name="element">The name of the element that holds the section; may be empty.</param>
    /// <param name="marks">What an item looks like.</param>
    /// <param name="complete">False when more text may come.</param>
    /// <param name="from">Where the search for the end goes on; to be passed again when undecided, else 0.</param>
    /// <param name="nextClose">The last <c>]]&gt;</c> that was found in this text, so that none is sought twice; 0 at first.</param>
    public static CdataEnd Find(ReadOnlySpan<char> text, int open, ReadOnlySpan<char> element, ItemMarks marks, bool complete, ref int from, ref int nextClose)
    {
        int content = open + Open.Length;
        from = Math.Max(from, content);
        while (true)
        {
            if (nextClose < from)
            {
                int found = from >= text.Length ? -1 : text[from..].IndexOf(Close);
                nextClose = found >= 0 ? from + found : complete ? int.MaxValue : 0;
            }

            if (nextClose is 0 or int.MaxValue)
            {
                from = Math.Max(content, text.Length - Close.Length + 1);
                return complete || text.Length - open > SuspiciousLength ? WithoutClose(text, content, element, marks, complete) : default;
            }

            int close = nextClose;
            int next = close + Close.Length;
            int literalUntil = LiteralUntil(text, next, element, complete);
            if (literalUntil == MoreNeeded)
            {
                from = close;
                return default;
            }

            if (literalUntil >= 0)
            {
                from = literalUntil;
                continue;
            }

            bool isSplit = close - content >= 2 && text[close - 1] == ']' && text[close - 2] == ']' && text[next..].StartsWith(Open);
            int boundary = isSplit ? -1 : SwallowedBoundary(text[content..close], element, marks);
            return boundary >= 0
                ? new(CdataEnding.Unclosed, content + boundary, content + boundary)
                : new(CdataEnding.Closed, close, next);
        }
    }

    /// <summary>Where the next candidate stands when the <c>]]&gt;</c> before this place is content; else <see cref="IsEnd"/> or <see cref="MoreNeeded"/>.</summary>
    private static int LiteralUntil(ReadOnlySpan<char> text, int next, ReadOnlySpan<char> element, bool complete)
    {
        int tag = SkipWhitespace(text, next);
        ReadOnlySpan<char> rest = text[tag..];
        if (rest.Length < Open.Length && !complete)
        {
            return MoreNeeded;
        }

        if (rest.StartsWith("</") || rest.StartsWith(Open) || rest.IsEmpty || element.IsEmpty)
        {
            return IsEnd;
        }

        // Text stands between this mark and the end tag: the mark is content if the end tag has one of its own.
        ReadOnlySpan<char> near = rest[..Math.Min(rest.Length, LookAhead)];
        int end = IndexOfEndTag(near, element, 0);
        if (end < 0)
        {
            return complete || near.Length == LookAhead ? IsEnd : MoreNeeded;
        }

        ReadOnlySpan<char> between = near[..end];
        int mark = between.LastIndexOf(Close);
        bool hasOwnMark = mark >= 0 && between[(mark + Close.Length)..].IsWhiteSpace() && between.Count(Close) > between.Count(Open);
        return hasOwnMark ? tag + mark : IsEnd;
    }

    /// <summary>The verdict where no <c>]]&gt;</c> follows.</summary>
    private static CdataEnd WithoutClose(ReadOnlySpan<char> text, int content, ReadOnlySpan<char> element, ItemMarks marks, bool complete)
    {
        int boundary = Boundary(text[content..], element, marks);
        bool nextItemSeen = boundary >= 0 && (complete || marks.Find(text[(content + boundary)..]) >= 0);
        return nextItemSeen ? new(CdataEnding.Unclosed, content + boundary, content + boundary)
            : complete ? new(CdataEnding.CutOff, text.Length, text.Length)
            : default;
    }

    /// <summary>Where the section should have ended if it swallowed the start of another section; else -1.</summary>
    private static int SwallowedBoundary(ReadOnlySpan<char> content, ReadOnlySpan<char> element, ItemMarks marks)
    {
        int inner = content.IndexOf(Open);
        return inner < 0 ? -1 : Boundary(content[..inner], element, marks);
    }

    /// <summary>The first end tag of the element that is followed by another tag and that no start tag within precedes, or the first item that starts a line; else -1.</summary>
    private static int Boundary(ReadOnlySpan<char> content, ReadOnlySpan<char> element, ItemMarks marks)
    {
        for (int end = element.IsEmpty ? -1 : IndexOfEndTag(content, element, 0); end >= 0; end = IndexOfEndTag(content, element, end + 1))
        {
            int close = content[end..].IndexOf('>');
            int tag = close < 0 ? content.Length : SkipWhitespace(content, end + close + 1);
            if (tag < content.Length && content[tag] == '<')
            {
                int item = marks.Find(content[..end]);
                return item >= 0 || content[..end].IndexOf($"<{element}") >= 0 ? item : end;
            }
        }

        return marks.Find(content);
    }

    private static int IndexOfEndTag(ReadOnlySpan<char> text, ReadOnlySpan<char> element, int from)
    {
        while (from < text.Length)
        {
            int found = text[from..].IndexOf("</");
            if (found < 0)
            {
                return -1;
            }

            int name = from + found + 2;
            int after = name + element.Length;
            if (after <= text.Length && text[name..].StartsWith(element) && (after == text.Length || text[after] == '>' || char.IsWhiteSpace(text[after])))
            {
                return name - 2;
            }

            from = name;
        }

        return -1;
    }

    private static int SkipWhitespace(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }
}
