// The lines of an input, one at a time.
namespace BlogConverter.Readers.Decoding;

/// <summary>A line without its end.</summary>
/// <param name="Text">The text.</param>
/// <param name="Number">Which line it is, counted from 1.</param>
internal readonly record struct TextLine(string Text, long Number);

/// <summary>Lines end with LF, CR LF or, in files of old Macs, CR alone.</summary>
internal static class TextLines
{
    /// <summary>The lines. Lazy.</summary>
    public static IEnumerable<TextLine> Of(DecodedText text)
    {
        CharWindow window = new(text);
        long number = 1;
        while (true)
        {
            int end = EndOfLine(window);
            if (end < 0)
            {
                if (window.Text.Length > 0)
                {
                    yield return new(window.Text.ToString(), number);
                }

                yield break;
            }

            yield return new(window.Text[..end].ToString(), number++);
            window.Require(end + 2);
            bool isPair = window.Text[end] == '\r' && window.Text.Length > end + 1 && window.Text[end + 1] == '\n';
            window.Advance(end + (isPair ? 2 : 1));
        }
    }

    private static int EndOfLine(CharWindow window)
    {
        int from = 0;
        while (true)
        {
            int found = window.Text[from..].IndexOfAny('\n', '\r');
            if (found >= 0)
            {
                return from + found;
            }

            from = window.Text.Length;
            if (!window.Grow())
            {
                return -1;
            }
        }
    }
}
