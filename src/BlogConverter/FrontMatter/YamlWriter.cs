// Values as YAML in block style.
using System.Globalization;
using System.Text;
using YamlDotNet.Core;

namespace BlogConverter.FrontMatter;

/// <summary>
/// Writes what <see cref="YamlScalar"/> decided, a line for each scalar and nothing folded: a fold inside a quoted scalar is right YAML, but the line-based readers of some
/// generators do not know it. Written by hand because YamlDotNet's emitter looks at each character of a scalar again to choose a style: comments and front matter of a post took
/// 34 µs by it and take 7, and it spells emoji as escapes.
/// </summary>
/// <param name="output">Gets the YAML.</param>
internal sealed class YamlWriter(StringBuilder output)
{
    private const int Step = 2;

    /// <summary>What YAML allows for a key without a question mark (YAML 1.2, section 7.4.2).</summary>
    private const int LongestSimpleKey = 1024;

    /// <summary>Writes a map that is not empty, beginning at the left edge.</summary>
    public void Write(FrontMatterMap map) => Map(map, 0);

    /// <summary>The first key goes where the output stands, the others below it.</summary>
    private void Map(FrontMatterMap map, int indent)
    {
        bool isFirst = true;
        foreach ((string key, FrontMatterValue value) in map)
        {
            output.Append(' ', isFirst ? 0 : indent);
            isFirst = false;
            bool isSimple = (key.Length <= LongestSimpleKey || key.EnumerateRunes().Count() <= LongestSimpleKey) && !key.AsSpan().ContainsAny(YamlScalar.LineBreaks);
            output.Append(isSimple ? "" : "? ");
            Text(key, YamlScalar.KeyStyleOf(key), indent);
            if (isSimple)
            {
                output.Append(':');
                BelowKey(value, indent);
            }
            else
            {
                output.Append('\n').Append(' ', indent).Append(": ");
                Beside(value, indent);
            }
        }
    }

    private void BelowKey(FrontMatterValue value, int indent)
    {
        bool isNested = value is FrontMatterMap or FrontMatterList && !value.IsEmpty;
        output.Append(isNested ? '\n' : ' ').Append(' ', isNested ? indent + Step : 0);
        Beside(value, indent);
    }

    /// <summary>Writes a value where the output stands, and ends its line.</summary>
    /// <param name="value">The value.</param>
    /// <param name="indent">That of what holds it.</param>
    private void Beside(FrontMatterValue value, int indent)
    {
        switch (value)
        {
            case { IsEmpty: true } and (FrontMatterMap or FrontMatterList):
                output.Append(value is FrontMatterMap ? "{}" : "[]").Append('\n');
                break;
            case FrontMatterMap map:
                Map(map, indent + Step);
                break;
            case FrontMatterList list:
                List(list, indent + Step);
                break;
            case FrontMatterText text:
                Text(text.Text, YamlScalar.StyleOf(text.Text), indent + Step);
                output.Append('\n');
                break;
            default:
                output.Append(Bare(value)).Append('\n');
                break;
        }
    }

    private void List(FrontMatterList list, int indent)
    {
        for (int i = 0; i < list.Items.Count; i++)
        {
            output.Append(' ', i == 0 ? 0 : indent).Append("- ");
            Beside(list.Items[i], indent);
        }
    }

    private void Text(string text, ScalarStyle style, int indent)
    {
        string sound = FrontMatterText.WellFormed(text);
        switch (style)
        {
            case ScalarStyle.Plain:
                output.Append(sound);
                break;
            case ScalarStyle.SingleQuoted:
                output.Append('\'').Append(sound).Replace("'", "''", output.Length - sound.Length, sound.Length).Append('\'');
                break;
            case ScalarStyle.Literal:
                Literal(sound, indent);
                break;
            default:
                DoubleQuoted(sound);
                break;
        }
    }

    /// <summary>A text of several lines that does not end with a line break; lines without text have no indent.</summary>
    private void Literal(ReadOnlySpan<char> text, int indent)
    {
        output.Append("|-");
        foreach (Range line in text.Split('\n'))
        {
            output.Append('\n').Append(' ', text[line].IsEmpty ? 0 : indent).Append(text[line]);
        }
    }

    private void DoubleQuoted(ReadOnlySpan<char> text)
    {
        output.Append('"');
        while (text.IndexOfAny(YamlScalar.NeedsEscape) is >= 0 and var at)
        {
            output.Append(text[..at]).Append('\\');
            Escape(text[at]);
            text = text[(at + 1)..];
        }

        output.Append(text).Append('"');
    }

    /// <summary>What follows the backslash (YAML 1.2, section 5.7).</summary>
    private void Escape(char c)
    {
        int known = YamlScalar.NamedEscapes.IndexOf(c);
        if (known >= 0)
        {
            output.Append(YamlScalar.EscapeNames[known]);
        }
        else
        {
            output.Append(c <= 0xFF ? 'x' : 'u').Append(((int)c).ToString(c <= 0xFF ? "X2" : "X4", CultureInfo.InvariantCulture));
        }
    }

    private static string Bare(FrontMatterValue value) => value switch
    {
        FrontMatterNumber number => number.Number.ToString(CultureInfo.InvariantCulture),
        FrontMatterReal real => real.Spelling,
        FrontMatterFlag flag => flag.Flag ? "true" : "false",
        _ => value.ToString()!,
    };
}
