// Where in a body something stands.
namespace BlogConverter.Proof;

/// <summary>The end of the raw line that stands before it.</summary>
internal static class SourcePlace
{
    private const int Longest = 60;

    public static string Of(string text, int position)
    {
        int start = Math.Max(0, position - Longest);
        start += start > 0 && char.IsLowSurrogate(text[start]) ? 1 : 0;
        ReadOnlySpan<char> before = text.AsSpan(start, Math.Max(0, position - start)).TrimEnd();
        int line = before.LastIndexOf('\n');
        return before[(line + 1)..].ToString();
    }
}
