// Names of tables and columns.
namespace BlogConverter.Readers.Sql;

/// <summary>Reads a name, quoted or not.</summary>
internal static class SqlName
{
    /// <summary>The name that a text begins with; empty when none does.</summary>
    /// <param name="text">The text, no white space before the name.</param>
    /// <param name="length">How long the name is as written.</param>
    public static string Read(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.IsEmpty)
        {
            return "";
        }

        if (text[0] is '`' or '"' or '\'' or '[')
        {
            int close = text[1..].IndexOf(text[0] == '[' ? ']' : text[0]);
            length = close < 0 ? text.Length : close + 2;
            return close < 0 ? "" : text[1..(close + 1)].ToString();
        }

        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '_' or '$' or '-'))
        {
            length++;
        }

        return text[..length].ToString();
    }
}
