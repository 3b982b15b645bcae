// How long a fence of backticks has to be.
namespace BlogConverter.Markdown;

/// <summary>Fences that their content cannot close (CommonMark, sections 4.5 and 6.1).</summary>
internal static class CodeFence
{
    /// <summary>One more than the longest run of a character.</summary>
    public static int LongerThanAnyRun(ReadOnlySpan<char> text, char fence)
    {
        int longest = 0;
        for (int i = text.IndexOf(fence); i >= 0;)
        {
            int length = text[i..].IndexOfAnyExcept(fence);
            length = length < 0 ? text.Length - i : length;
            longest = Math.Max(longest, length);
            int next = text[(i + length)..].IndexOf(fence);
            i = next < 0 ? -1 : next + i + length;
        }

        return longest + 1;
    }

    /// <summary>The smallest length of which no run is: enough for a code span.</summary>
    public static int ShortestAbsentRun(ReadOnlySpan<char> text, char fence)
    {
        ulong present = 0;
        for (int i = text.IndexOf(fence); i >= 0;)
        {
            int length = text[i..].IndexOfAnyExcept(fence);
            length = length < 0 ? text.Length - i : length;
            present |= length < 64 ? 1UL << length : 0;
            int next = text[(i + length)..].IndexOf(fence);
            i = next < 0 ? -1 : next + i + length;
        }

        for (int length = 1; length < 64; length++)
        {
            if ((present & (1UL << length)) == 0)
            {
                return length;
            }
        }

        return LongerThanAnyRun(text, fence);
    }
}
