// Takes out of a text what XML forbids.
using System.Buffers;
using System.Globalization;
using System.Text;
using BlogConverter.Readers.Fields;

namespace BlogConverter.Readers.Xml;

/// <summary>Copies text so that an XML reader accepts it, and notes what it changed.</summary>
internal sealed class TextRepair(StringBuilder output)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. "&<>", .. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n' or '\r')).Select(c => (char)c), .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c), '\uFFFE', '\uFFFF']);

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private readonly Dictionary<Damage, Repair> _repairs = [];

    /// <summary>What was changed, by kind, in the order of the first places.</summary>
    public IReadOnlyList<Repair> Repairs => [.. _repairs.Values.OrderBy(r => r.Offset)];

    /// <summary>Notes a repair.</summary>
    public void Note(Damage damage, int offset, string detail) =>
        _repairs[damage] = _repairs.TryGetValue(damage, out Repair? known) ? known with { Count = known.Count + 1 } : new(damage, 1, offset, detail);

    /// <summary>Appends a CDATA section's content as one.</summary>
    /// <param name="content">The content.</param>
    /// <param name="offset">Where it stands in the piece.</param>
    public void AppendCdata(ReadOnlySpan<char> content, int offset)
    {
        output.Append("<![CDATA[");
        while (!content.IsEmpty)
        {
            int clean = content.IndexOfAny(Special);
            if (clean < 0)
            {
                output.Append(content);
                break;
            }

            output.Append(content[..clean]);
            offset += clean;
            content = content[clean..];
            int used = CdataCharacter(content, offset);
            offset += used;
            content = content[used..];
        }

        output.Append("]]>");
    }

    /// <summary>Appends text or an attribute's value: references are checked, markup is escaped.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Where it stands in the piece.</param>
    public void AppendText(ReadOnlySpan<char> text, int offset)
    {
        while (!text.IsEmpty)
        {
            int clean = text.IndexOfAny(Special);
            if (clean < 0)
            {
                output.Append(text);
                return;
            }

            output.Append(text[..clean]);
            offset += clean;
            text = text[clean..];
            int used = text[0] switch
            {
                '&' => Reference(text, offset),
                '<' => Escaped("&lt;"),
                '>' => Escaped("&gt;"),
                _ => Character(text, offset),
            };
            offset += used;
            text = text[used..];
        }
    }

    /// <summary>A <c>]]&gt;</c> within a section has to be split over two.</summary>
    private int CdataCharacter(ReadOnlySpan<char> content, int offset)
    {
        if (content[0] is not ('&' or '<' or '>'))
        {
            return Character(content, offset);
        }

        if (content[0] == '>' && output[^1] == ']' && output[^2] == ']')
        {
            Note(Damage.CdataMark, offset, "");
            output.Append("]]><![CDATA[");
        }

        output.Append(content[0]);
        return 1;
    }

    private int Escaped(string reference)
    {
        output.Append(reference);
        return 1;
    }

    /// <summary>Copies a surrogate pair, leaves out what is forbidden.</summary>
    private int Character(ReadOnlySpan<char> text, int offset)
    {
        if (text.Length > 1 && char.IsSurrogatePair(text[0], text[1]))
        {
            output.Append(text[..2]);
            return 2;
        }

        Note(Damage.ForbiddenCharacter, offset, string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[0]:X4}"));
        return 1;
    }

    private int Reference(ReadOnlySpan<char> text, int offset)
    {
        string? characters = PlainText.Reference(text, out int length);
        ReadOnlySpan<char> written = text[..length];
        if (characters is not null)
        {
            if (written[1] == '#' || written is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;")
            {
                output.Append(written);
                return length;
            }

            Note(Damage.HtmlEntity, offset, written.ToString());
            AppendText(characters.Replace("&", "&amp;", StringComparison.Ordinal), offset);
            return length;
        }

        if (length > 0 && IsNumeric(written))
        {
            Note(Damage.ForbiddenReference, offset, written.ToString());
            return length;
        }

        Note(Damage.BareAmpersand, offset, "");
        return Escaped("&amp;");
    }

    private static bool IsNumeric(ReadOnlySpan<char> reference)
    {
        ReadOnlySpan<char> digits = reference[1..^1].TrimStart('#');
        return reference[1] == '#' && (digits.StartsWith("x") || digits.StartsWith("X")
            ? digits.Length > 1 && !digits[1..].ContainsAnyExcept(HexDigits)
            : digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9'));
    }
}
