// Regular expressions that stand for one text only.
using System.Globalization;
using System.Text;

namespace BlogConverter.Outputs.Redirects;

/// <summary>A literal in the language of PCRE, as nginx and Apache compile it: byte by byte.</summary>
internal static class LiteralPattern
{
    /// <summary>Letters and digits of any script stay readable, the rest of what is not plain becomes <c>\xHH</c>. No quote, space, dollar sign, brace or control character is left, so the pattern can stand in double quotes in a server's configuration.</summary>
    public static string Of(ReadOnlySpan<byte> text)
    {
        var pattern = new StringBuilder(text.Length + 16);
        while (!text.IsEmpty)
        {
            bool isWhole = Rune.DecodeFromUtf8(text, out Rune rune, out int taken) == System.Buffers.OperationStatus.Done;
            if (isWhole && (Rune.IsLetterOrDigit(rune) || rune.Value is '/' or '-' or '_' or '=' or '&' or ','))
            {
                pattern.Append(rune.ToString());
            }
            else
            {
                foreach (byte value in text[..taken])
                {
                    pattern.Append(CultureInfo.InvariantCulture, $"\\x{value:X2}");
                }
            }

            text = text[taken..];
        }

        return pattern.ToString();
    }
}
