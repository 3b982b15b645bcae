// Any text as Markdown that means the text.
using System.Text;

namespace BlogConverter.Outputs;

/// <summary>For the proof's eyes: a backslash before every ASCII punctuation character (CommonMark, section 2.4). Nothing pretty, and right whatever stands beside it.</summary>
internal static class MarkdownLiteral
{
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 8);
        foreach (char c in text)
        {
            if (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)))
            {
                literal.Append('\\');
            }

            literal.Append(c);
        }

        return literal.ToString();
    }
}
