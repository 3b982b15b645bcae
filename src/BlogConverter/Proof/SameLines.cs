// Whether two pieces of code have the same lines.
namespace BlogConverter.Proof;

/// <summary>Lines are compared as they come, without a list of them; blank ones and white space at a line's end do not count.</summary>
internal static class SameLines
{
    /// <summary>True where both have the same lines in the same order.</summary>
    public static bool Hold(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        while (true)
        {
            ReadOnlySpan<char> asked = TakeLine(ref left), given = TakeLine(ref right);
            if (asked.IsEmpty || !asked.SequenceEqual(given))
            {
                return asked.IsEmpty && given.IsEmpty;
            }
        }
    }

    /// <summary>The next line that is not blank; empty behind the last one.</summary>
    private static ReadOnlySpan<char> TakeLine(ref ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> line = [];
        while (line.IsEmpty && !text.IsEmpty)
        {
            int end = text.IndexOf('\n');
            line = (end < 0 ? text : text[..end]).TrimEnd();
            text = end < 0 ? [] : text[(end + 1)..];
        }

        return line;
    }
}
