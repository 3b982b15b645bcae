// What stands in YAML without quotes.
namespace BlogConverter.Validation;

/// <summary>Looks at lines as they were written, since a reader takes quotes off and does not tell.</summary>
internal static class BareYaml
{
    /// <summary>Whatever stands behind a key at the top, in the lines of its list or between the brackets of one.</summary>
    /// <param name="key">The key, in whatever case.</param>
    /// <param name="front">The front matter.</param>
    public static HashSet<string> ValuesOf(string key, string front)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        bool isWithin = false;
        foreach (ReadOnlySpan<char> line in front.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> rest = line;
            if (line.Length > 0 && !char.IsWhiteSpace(line[0]) && line[0] != '-')
            {
                isWithin = line.StartsWith(key, StringComparison.OrdinalIgnoreCase) && line[key.Length..].TrimStart() is [':', ..];
                rest = isWithin ? line[(line.IndexOf(':') + 1)..] : [];
            }

            if (isWithin)
            {
                Add(rest.Trim().TrimStart("- ").Trim(), values);
            }
        }

        return values;
    }

    private static void Add(ReadOnlySpan<char> value, HashSet<string> values)
    {
        values.Add(value.ToString());
        if (value is ['[', .. var list, ']'])
        {
            foreach (Range part in list.Split(','))
            {
                values.Add(list[part].Trim().ToString());
            }
        }
    }
}
