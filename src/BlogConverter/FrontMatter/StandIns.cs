// Characters that the emitter would spell as escapes.
using System.Text;

namespace BlogConverter.FrontMatter;

/// <summary>
/// The emitter takes every character beyond the Basic Multilingual Plane for unprintable and writes <c>"\U0001F600"</c> for an emoji, and it writes
/// a byte order mark as it is. So that letters and emoji stay readable, each such character passes it as a private-use character
/// that the front matter does not hold, and is put back afterwards; a byte order mark comes back as an escape, which is right because
/// <see cref="YamlScalar"/> puts it in double quotes.
/// </summary>
internal sealed class StandIns
{
    private const char FirstPrivate = '\uE000';
    private const char LastPrivate = '\uF8FF';
    private const char ByteOrderMark = '\uFEFF';

    private static readonly StandIns None = new();

    private readonly Dictionary<Rune, char> _standIns = [];
    private readonly Dictionary<char, string> _originals = [];

    /// <summary>The stand-ins that a map needs.</summary>
    public static StandIns For(FrontMatterMap map)
    {
        var taken = new HashSet<char>();
        var needed = new HashSet<Rune>();
        Collect(map, taken, needed);
        if (needed.Count == 0)
        {
            return None;
        }

        var standIns = new StandIns();
        char next = FirstPrivate;
        foreach (Rune rune in needed)
        {
            while (next <= LastPrivate && taken.Contains(next))
            {
                next++;
            }

            // More than six thousand different ones: the rest is escaped, which is ugly and right.
            if (next > LastPrivate)
            {
                break;
            }

            standIns._standIns.Add(rune, next);
            standIns._originals.Add(next, rune.Value == ByteOrderMark ? "\\uFEFF" : rune.ToString());
            next++;
        }

        return standIns;
    }

    /// <summary>The text as the emitter gets it: well-formed, with stand-ins.</summary>
    public string Hide(string text)
    {
        if (!NeedsCare(text))
        {
            return text;
        }

        var hidden = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (_standIns.TryGetValue(rune, out char standIn))
            {
                hidden.Append(standIn);
            }
            else
            {
                hidden.Append(rune);
            }
        }

        return hidden.ToString();
    }

    /// <summary>The emitter's text with the characters put back.</summary>
    public string Reveal(string yaml)
    {
        if (_originals.Count == 0)
        {
            return yaml;
        }

        var revealed = new StringBuilder(yaml.Length + 16);
        foreach (char c in yaml)
        {
            if (c is >= FirstPrivate and <= LastPrivate && _originals.TryGetValue(c, out string? original))
            {
                revealed.Append(original);
            }
            else
            {
                revealed.Append(c);
            }
        }

        return revealed.ToString();
    }

    private static bool NeedsCare(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.Contains(ByteOrderMark, StringComparison.Ordinal);

    private static void Collect(FrontMatterValue value, HashSet<char> taken, HashSet<Rune> needed)
    {
        switch (value)
        {
            case FrontMatterText text:
                Collect(text.Text, taken, needed);
                break;
            case FrontMatterList list:
                foreach (FrontMatterValue item in list.Items)
                {
                    Collect(item, taken, needed);
                }

                break;
            case FrontMatterMap map:
                foreach ((string key, FrontMatterValue child) in map)
                {
                    Collect(key, taken, needed);
                    Collect(child, taken, needed);
                }

                break;
        }
    }

    private static void Collect(string text, HashSet<char> taken, HashSet<Rune> needed)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', ByteOrderMark))
        {
            return;
        }

        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || rune.Value == ByteOrderMark)
            {
                needed.Add(rune);
            }
            else if (rune.Value is >= FirstPrivate and <= LastPrivate)
            {
                taken.Add((char)rune.Value);
            }
        }
    }
}
