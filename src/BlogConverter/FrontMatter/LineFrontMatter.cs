// Front matter as lines.
using System.Globalization;
using System.Text;

namespace BlogConverter.FrontMatter;

/// <summary>
/// Writes <c>Key: value</c> lines as Pelican reads them with Python-Markdown's <c>meta</c> extension (docs.getpelican.com, "File metadata"): one line for each key, lists
/// separated by commas, or by semicolons where a value holds a comma. There are no types, no quotes and no maps: white space becomes one space, and a map is written as JSON in its line, so that nothing is lost.
/// </summary>
public static class LineFrontMatter
{
    /// <summary>The lines, ending with a line feed; the body has to come after a blank one.</summary>
    /// <exception cref="ArgumentNullException">The map is null.</exception>
    public static string Write(FrontMatterMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var lines = new StringBuilder();
        foreach ((string key, FrontMatterValue value) in map)
        {
            if (Text(value) is { Length: > 0 } text)
            {
                lines.Append(Key(key)).Append(": ").Append(text).Append('\n');
            }
        }

        return lines.ToString();
    }

    private static string? Text(FrontMatterValue value) => value switch
    {
        FrontMatterText text => OneLine(text.Text),
        FrontMatterNumber number => number.Number.ToString(CultureInfo.InvariantCulture),
        FrontMatterReal real => real.Spelling,
        FrontMatterFlag flag => flag.Flag ? "true" : "false",
        FrontMatterDate date => date.ToString(),
        FrontMatterList list => List([.. list.Items.Select(Text).OfType<string>()]),
        FrontMatterMap map => OneLine(JsonFrontMatter.Compact(map)),
        _ => null,
    };

    /// <summary>A semicolon anywhere makes it the separator, so one inside a value cannot be said; a comma stands for it.</summary>
    private static string List(string[] values) => Array.Exists(values, v => v.AsSpan().ContainsAny(',', ';'))
        ? string.Join("; ", values.Select(v => v.Replace(';', ','))) + (values.Length == 1 ? ";" : "")
        : string.Join(", ", values);

    private static string OneLine(string text) => string.Join(' ', FrontMatterText.WellFormed(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The reader knows letters, digits, hyphens and underscores (<c>^[ ]{0,3}[A-Za-z0-9_-]+:</c>).</summary>
    private static string Key(string key)
    {
        string known = string.Concat(key.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '_'));
        return known.Length == 0 ? "_" : char.ToUpperInvariant(known[0]) + known[1..];
    }
}
