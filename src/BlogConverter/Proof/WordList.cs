// The words of a text, as numbers that can be compared.
namespace BlogConverter.Proof;

/// <summary>Words as <see cref="WordCharacters"/> parts them. A word goes on across the tags inside it.</summary>
/// <param name="textLength">About how long the text will be, so that the list need not grow word by word.</param>
internal sealed class WordList(int textLength = 0)
{
    private const int CharactersOfWord = 5;

    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

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
            for (; i < text.Length && char.IsAsciiLetterOrDigit(text[i]); i++)
            {
                hash = (hash ^ text[i]) * Prime;
            }

            if (i > start)
            {
                _hash = hash;
                _start = _start < 0 ? offset + start : _start;
                _end = offset + i;
                continue;
            }

            CharacterRole role = WordCharacters.RoleAt(text, i, out int length);
            Add(text.Slice(i, length), role, offset + i, offset + i + length);
            i += length;
        }
    }

    /// <summary>Adds text that was written otherwise in the source, such as a decoded reference: all of it stands at one place.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="offset">Where it stands.</param>
    /// <param name="sourceLength">How long it is there.</param>
    public void AddAt(ReadOnlySpan<char> text, int offset, int sourceLength)
    {
        for (int i = 0, length; i < text.Length; i += length)
        {
            CharacterRole role = WordCharacters.RoleAt(text, i, out length);
            Add(text.Slice(i, length), role, offset, offset + sourceLength);
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

    private void Add(ReadOnlySpan<char> character, CharacterRole role, int start, int end)
    {
        if (role == CharacterRole.Parts)
        {
            End();
        }
        else if (role == CharacterRole.Word)
        {
            _start = _start < 0 ? start : _start;
            _end = end;
            foreach (char unit in character)
            {
                _hash = (_hash ^ unit) * Prime;
            }
        }
    }
}

/// <summary>A word: equal words have equal keys.</summary>
/// <param name="Key">A number made of its characters.</param>
/// <param name="Start">Where it begins in its text.</param>
/// <param name="End">Where it ends; tags may stand in between.</param>
internal readonly record struct Word(ulong Key, int Start, int End);
