// How a text has to be written in YAML so that it stays that text.
using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using YamlDotNet.Core;

namespace BlogConverter.FrontMatter;

/// <summary>
/// Chooses the style of a scalar. Bare is only what no parser can read as anything but a text: the union of what the schemas of YAML 1.1 and 1.2
/// and the parsers of Ruby, Go, Python and JavaScript take for something else is quoted.
/// </summary>
internal static class YamlScalar
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new[]
    {
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nil", "none", "nan", "inf", "infinity",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Letters that numbers, times and dates are made of: 0x1F, 0o7, 1e3, 2001-12-14t21:59:43Z.
    private static readonly SearchValues<char> NumberLetters = SearchValues.Create("abcdefABCDEFoOxXtTzZ");

    // What must be seen as an escape: controls and line breaks of any kind, the byte order mark and non-characters.
    private static readonly SearchValues<char> Unprintable = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Concat([0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF]).Select(c => (char)c)]);

    private static readonly SearchValues<char> UnprintableButLineFeed = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Concat([0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF]).Where(c => c != '\n').Select(c => (char)c)]);

    private static readonly SearchValues<char> Escaped = SearchValues.Create("\"\\");

    /// <summary>Characters whose escape has a letter of its own in <see cref="EscapeNames"/>.</summary>
    public const string NamedEscapes = "\0\a\b\n\v\f\r\e\"\\\u0085\u2028\u2029";

    /// <summary>The letters.</summary>
    public const string EscapeNames = "0abnvfre\"\\NLP";

    /// <summary>What double quotes show as an escape; a tab is readable as it is.</summary>
    public static readonly SearchValues<char> NeedsEscape = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Concat([0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF, '"', '\\']).Where(c => c != '\t').Select(c => (char)c)]);

    /// <summary>What ends a line to some parser.</summary>
    public static readonly SearchValues<char> LineBreaks = SearchValues.Create("\r\n\u0085\u2028\u2029");

    private static readonly SearchValues<char> ExponentCharacters = SearchValues.Create("0123456789+-_.");

    private static readonly SearchValues<char> DateCharacters = SearchValues.Create("0123456789-");

    private static readonly SearchValues<char> BasedDigits = SearchValues.Create("0123456789abcdefABCDEF_");

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.:_eE+");

    // Inside bare keys some parsers stumble over what is harmless inside bare values: an asterisk, a quote.
    private static readonly SearchValues<char> KeyIndicators = SearchValues.Create("!\"#$%&'()*+,:;<=>?@[\\]^`{|}~");

    /// <summary>The style for a value.</summary>
    public static ScalarStyle StyleOf(string text) => IsBlock(text) ? ScalarStyle.Literal : LineStyleOf(text, IsPlain(text));

    /// <summary>The style for a key, which has to stay on its line.</summary>
    public static ScalarStyle KeyStyleOf(string text) => LineStyleOf(text, !text.AsSpan().ContainsAny(KeyIndicators) && IsPlain(text));

    private static ScalarStyle LineStyleOf(string text, bool isPlain) =>
        isPlain ? ScalarStyle.Plain
        : text.AsSpan().ContainsAny(Escaped) && !text.AsSpan().ContainsAny(Unprintable) ? ScalarStyle.SingleQuoted
        : ScalarStyle.DoubleQuoted;

    /// <summary>Several lines without anything that a block would hide (spaces at the edges) or that needs an escape.</summary>
    private static bool IsBlock(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal) || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.AsSpan().ContainsAny(UnprintableButLineFeed))
        {
            return false;
        }

        foreach (Range line in text.AsSpan().Split('\n'))
        {
            ReadOnlySpan<char> span = text.AsSpan(line);
            if (span.Length > 0 && (char.IsWhiteSpace(span[0]) || char.IsWhiteSpace(span[^1])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(string text) =>
        text.Length > 0 && BeginsPlain(text) && !char.IsWhiteSpace(text[^1]) && text[^1] != ':'
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
        && !text.AsSpan().ContainsAny(Unprintable) && !Words.Contains(text) && !IsExponent(text);

    /// <summary>True for a text that some parser of YAML reads as a flag, a number, a time, a date or nothing when no quotes are around it.</summary>
    internal static bool IsAmbiguous(string text) => Words.Contains(text) || text is "~" or "=" or "<<" || (text.Length > 0 && (IsExponent(text) || IsNumberLike(text.AsSpan().TrimStart("+-"))));

    private static bool IsNumberLike(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || !(char.IsAsciiDigit(text[0]) || (text.Length > 1 && text[0] == '.' && char.IsAsciiDigit(text[1]))))
        {
            return false;
        }

        bool isDate = text.Length >= 8 && text[4] == '-' && text[5..].IndexOf('-') is 1 or 2 && !text[..8].ContainsAnyExcept(DateCharacters);
        bool isBased = text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'X' or 'o' or 'O' or 'b' or 'B' && !text[2..].ContainsAnyExcept(BasedDigits);
        return isDate || isBased || !text.ContainsAnyExcept(NumberCharacters);
    }

    /// <summary><c>e1</c> is a number to a parser that takes the digits before the exponent for optional.</summary>
    private static bool IsExponent(string text) => text[0] is 'e' or 'E' && !text.AsSpan(1).ContainsAnyExcept(ExponentCharacters);

    private static bool BeginsPlain(string text)
    {
        char first = text[0];
        if (char.IsDigit(first))
        {
            return HasLetterBeyondNumbers(text);
        }

        return char.IsAscii(first) ? char.IsAsciiLetter(first) || first is '(' or '/' or '$' or '_' : !char.IsWhiteSpace(first);
    }

    private static bool HasLetterBeyondNumbers(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune) && !(rune.IsBmp && NumberLetters.Contains((char)rune.Value)))
            {
                return true;
            }
        }

        return false;
    }
}
