// Front matter as TOML.
using System.Globalization;
using System.Text;

namespace BlogConverter.FrontMatter;

/// <summary>
/// Writes front matter as TOML 1.0 between two lines of <c>+++</c>. Maps of the top level become tables at the end, as TOML wants them; deeper ones are written in the line.
/// Dates are TOML's own, with an offset where it is known.
/// </summary>
public static class TomlFrontMatter
{
    private const string Fence = "+++\n";

    /// <summary>The TOML with both fences, ending with a line feed.</summary>
    /// <exception cref="ArgumentNullException">The map is null.</exception>
    public static string Write(FrontMatterMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var toml = new StringBuilder(Fence);
        foreach ((string key, FrontMatterValue value) in map.Where(e => e.Value is not FrontMatterMap))
        {
            Entry(key, value, toml).Append('\n');
        }

        foreach ((string name, FrontMatterValue value) in map)
        {
            if (value is FrontMatterMap table)
            {
                toml.Append('\n').Append('[');
                Key(name, toml).Append("]\n");
                foreach ((string key, FrontMatterValue inner) in table)
                {
                    Entry(key, inner, toml).Append('\n');
                }
            }
        }

        return toml.Append(Fence).ToString();
    }

    private static StringBuilder Entry(string key, FrontMatterValue value, StringBuilder toml) => Value(value, Key(key, toml).Append(" = "));

    private static StringBuilder Key(string key, StringBuilder toml) =>
        key.Length > 0 && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? toml.Append(key) : Text(key, toml);

    private static StringBuilder Value(FrontMatterValue value, StringBuilder toml)
    {
        switch (value)
        {
            case FrontMatterText text:
                return Text(text.Text, toml);
            case FrontMatterNumber number:
                return toml.Append(number.Number.ToString(CultureInfo.InvariantCulture));
            case FrontMatterReal real:
                return toml.Append(real.Spelling);
            case FrontMatterFlag flag:
                return toml.Append(flag.Flag ? "true" : "false");
            case FrontMatterDate { Form: DateForm.Day } day:
                return toml.Append(day.ToString());
            case FrontMatterDate date:
                return toml.Append(date.Date.ToString());
            case FrontMatterList list:
                toml.Append('[');
                for (int i = 0; i < list.Items.Count; i++)
                {
                    Value(list.Items[i], i == 0 ? toml : toml.Append(", "));
                }

                return toml.Append(']');
            case FrontMatterMap map:
                string separator = "{ ";
                foreach ((string key, FrontMatterValue inner) in map)
                {
                    Entry(key, inner, toml.Append(separator));
                    separator = ", ";
                }

                return toml.Append(map.IsEmpty ? "{}" : " }");
            default:
                throw new InvalidOperationException($"TOML has no {value.GetType().Name}.");
        }
    }

    /// <summary>A basic string: quotes, backslashes and controls are escaped, everything else stays readable.</summary>
    private static StringBuilder Text(string text, StringBuilder toml)
    {
        toml.Append('"');
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => toml.Append("\\\""),
                '\\' => toml.Append("\\\\"),
                '\n' => toml.Append("\\n"),
                '\t' => toml.Append("\\t"),
                '\r' => toml.Append("\\r"),
                < 0x20 or (>= 0x7F and < 0xA0) or 0x2028 or 0x2029 or 0xFEFF => toml.Append("\\u").Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture)),
                _ => toml.Append(rune.ToString()),
            };
        }

        return toml.Append('"');
    }
}
