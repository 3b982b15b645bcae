// Character references.
using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace BlogConverter.Proof;

/// <summary>Decodes HTML's character references, each once; what is none stays as it is.</summary>
internal static class EntityText
{
    private const int LongestName = 34;

    public static string Decode(string text)
    {
        int at = text.IndexOf('&');
        if (at < 0)
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length).Append(text, 0, at);
        while (at < text.Length)
        {
            if (text[at] == '&' && Read(text.AsSpan(at), out string value) is > 0 and int length)
            {
                decoded.Append(value);
                at += length;
                continue;
            }

            int next = text.IndexOf('&', at + 1);
            next = next < 0 ? text.Length : next;
            decoded.Append(text, at, next - at);
            at = next;
        }

        return decoded.ToString();
    }

    /// <summary>The length of the reference that a text begins with, and what it stands for; 0 where it begins with none.</summary>
    public static int Read(ReadOnlySpan<char> text, out string value)
    {
        value = "";
        int end = text[..Math.Min(text.Length, LongestName)].IndexOf(';');
        if (end < 2)
        {
            return 0;
        }

        ReadOnlySpan<char> name = text[1..end];
        if (name[0] != '#')
        {
            value = HtmlEntityProvider.Resolver.GetSymbol(text[1..(end + 1)].ToString()) ?? "";
            return value.Length > 0 ? end + 1 : 0;
        }

        bool hexadecimal = name is ['#', 'x' or 'X', ..];
        if (!int.TryParse(name[(hexadecimal ? 2 : 1)..], hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return 0;
        }

        value = Rune.IsValid(number) && number > 0 ? new Rune(number).ToString() : "\uFFFD";
        return end + 1;
    }
}
