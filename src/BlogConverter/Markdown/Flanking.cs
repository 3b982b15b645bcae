// Whether a run of delimiters can open or close emphasis.
using System.Globalization;
using System.Text;

namespace BlogConverter.Markdown;

/// <summary>What a character is to the flanking rules.</summary>
internal enum CharKind : byte
{
    /// <summary>A letter, a digit or anything else.</summary>
    Other,

    /// <summary>White space, or the edge of a line.</summary>
    Space,

    /// <summary>Punctuation to every reader.</summary>
    Punctuation,

    /// <summary>A symbol outside ASCII: punctuation since CommonMark 0.31, a letter before.</summary>
    Symbol,
}

/// <summary>CommonMark's flanking rules (section 6.2). Readers disagree on symbols, so a delimiter has to hold under both readings, and a literal one is escaped when it would act under either.</summary>
internal static class Flanking
{
    public static CharKind First(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out Rune rune, out _);
        return KindOf(rune);
    }

    public static CharKind Last(ReadOnlySpan<char> text)
    {
        Rune.DecodeLastFromUtf16(text, out Rune rune, out _);
        return KindOf(rune);
    }

    public static CharKind KindOf(char value) => KindOf(char.IsSurrogate(value) ? Rune.ReplacementChar : new Rune(value));

    private static CharKind KindOf(Rune rune)
    {
        if (rune.IsAscii)
        {
            char c = (char)rune.Value;
            return char.IsAsciiLetterOrDigit(c) ? CharKind.Other : c is > ' ' and < '\u007F' ? CharKind.Punctuation : Whitespace.IsEdge(c) ? CharKind.Space : CharKind.Other;
        }

        if (Rune.IsWhiteSpace(rune))
        {
            return CharKind.Space;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation => CharKind.Punctuation,
            >= UnicodeCategory.MathSymbol and <= UnicodeCategory.OtherSymbol => CharKind.Symbol,
            _ => CharKind.Other,
        };
    }

    /// <summary>Whether every reader lets a run open emphasis here.</summary>
    public static bool Opens(char delimiter, CharKind before, CharKind after) =>
        CanOpen(delimiter, before, after, false) && CanOpen(delimiter, before, after, true);

    /// <summary>Whether every reader lets a run close emphasis here.</summary>
    public static bool Closes(char delimiter, CharKind before, CharKind after) =>
        CanOpen(delimiter, after, before, false) && CanOpen(delimiter, after, before, true);

    /// <summary>Whether some reader lets a run open or close emphasis here.</summary>
    public static bool Acts(char delimiter, CharKind before, CharKind after) =>
        CanOpen(delimiter, before, after, false) || CanOpen(delimiter, before, after, true)
        || CanOpen(delimiter, after, before, false) || CanOpen(delimiter, after, before, true);

    /// <summary>The rule for one reading; with the neighbours exchanged it is the rule for closing.</summary>
    public static bool CanOpen(char delimiter, CharKind before, CharKind after, bool symbols)
    {
        bool left = IsFlanking(before, after, symbols);
        return delimiter != '_' ? left : left && (!IsFlanking(after, before, symbols) || IsPunctuation(before, symbols));
    }

    private static bool IsFlanking(CharKind outside, CharKind inside, bool symbols) =>
        inside != CharKind.Space && (!IsPunctuation(inside, symbols) || outside == CharKind.Space || IsPunctuation(outside, symbols));

    private static bool IsPunctuation(CharKind kind, bool symbols) => kind == CharKind.Punctuation || (symbols && kind == CharKind.Symbol);
}
