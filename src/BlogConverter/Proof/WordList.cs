// The words of a text, as numbers that can be compared.
using System.Globalization;
using System.Text;

namespace BlogConverter.Proof;

/// <summary>
/// A word is a run of letters, digits and the marks upon them; quotes, dashes and emoji part words, so that how they are written does not
/// matter; invisible characters do not. A word goes on across the tags inside it.
/// </summary>
/// <param name="textLength">About how long the text will be, so that the list need not grow word by word.</param>
internal sealed class WordList(int textLength = 0)
{
    private const int CharactersOfWord = 7;

    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private static readonly bool[] s_letters = [.. Enumerable.Range(0, 128).Select(c => char.IsAsciiLetterOrDigit((char)c))];

    private ulong _hash = Seed;
    private int _start = -1;
    private int _end;

    /// <summary>The words in order.</summary>
    public List<Word> Words { get; } = new(textLength / CharactersOfWord);

    /// <summary>Adds a piece of text that stands at an offset.</summary>
    public void Add(ReadOnlySpan<char> text, int offset)
    {
        for (int i = 0; i < text.Length;)
        {
            // Most words are made of ASCII letters alone.
            int start = i;
            ulong hash = _hash;
            for (char c; i < text.Length && (c = text[i]) < 128 && s_letters[c]; i++)
            {
                hash = (hash ^ c) * Prime;
            }

            if (i == start)
            {
                i = AddOther(text, i, offset);
                continue;
            }

            _hash = hash;
            _start = _start < 0 ? offset + start : _start;
            _end = offset + i;
        }
    }

    /// <summary>Adds what is no ASCII letter or digit; the index of the next character.</summary>
    private int AddOther(ReadOnlySpan<char> text, int i, int offset)
    {
        char c = text[i];
        if (c < 128)
        {
            End();
        }
        else if (char.IsHighSurrogate(c) && i + 1 < text.Length && Rune.TryCreate(c, text[i + 1], out Rune rune))
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                Take(c, offset + i);
                Take(text[i + 1], offset + i + 1);
            }
            else
            {
                End();
            }

            return i + 2;
        }
        else if (IsWordPart(c))
        {
            Take(c, offset + i);
        }
        else if (!IsInvisible(c))
        {
            End();
        }

        return i + 1;
    }

    /// <summary>Adds text that was written otherwise in the source, such as a decoded reference: all of it stands at one place.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="offset">Where it stands.</param>
    /// <param name="length">How long it is there.</param>
    public void AddAt(ReadOnlySpan<char> text, int offset, int length)
    {
        Span<char> units = stackalloc char[2];
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (rune.IsBmp && IsWordPart((char)rune.Value)))
            {
                foreach (char unit in units[..rune.EncodeToUtf16(units)])
                {
                    Take(unit, offset);
                    _end = offset + length;
                }
            }
            else if (!rune.IsBmp || !IsInvisible((char)rune.Value))
            {
                End();
            }
        }
    }

    /// <summary>Ends the word that is open.</summary>
    public void End()
    {
        if (_start >= 0)
        {
            Words.Add(new Word(_hash, _start, _end));
            _start = -1;
            _hash = Seed;
        }
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark && !IsInvisible(c);

    /// <summary>Soft hyphens, joiners, variation selectors, byte order marks.</summary>
    private static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F');

    private void Take(char c, int at)
    {
        if (_start < 0)
        {
            _start = at;
        }

        _end = at + 1;
        _hash = (_hash ^ c) * Prime;
    }
}

/// <summary>A word: equal words have equal keys.</summary>
/// <param name="Key">A number made of its characters.</param>
/// <param name="Start">Where it begins in its text.</param>
/// <param name="End">Where it ends; tags may stand in between.</param>
internal readonly record struct Word(ulong Key, int Start, int End);
