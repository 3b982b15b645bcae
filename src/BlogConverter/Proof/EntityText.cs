// Character references.
using System.Buffers;
using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace BlogConverter.Proof;

/// <summary>Decodes HTML's character references, each once; what is none stays as it is.</summary>
internal static class EntityText
{
    private const int LongestName = 34;
    private const int LongestOldName = 6;

    private static readonly SearchValues<char> s_letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

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

    /// <summary>The same for text outside of attributes, where HTML reads its oldest names without their semicolon too.</summary>
    public static int ReadInText(ReadOnlySpan<char> text, out string value)
    {
        int length = Read(text, out value);
        if (length > 0)
        {
            return length;
        }

        int letters = text[1..].IndexOfAnyExcept(s_letters);
        for (int name = Math.Min(letters < 0 ? text.Length - 1 : letters, LongestOldName); name >= 2; name--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(text.Slice(1, name).ToString()) is { Length: > 0 } symbol)
            {
                value = symbol;
                return name + 1;
            }
        }

        return 0;
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
