// Reads lines "Key: value".
namespace BlogConverter.FrontMatter;

/// <summary>Pelican's, MultiMarkdown's and Nikola's metadata: a value is what stands behind the colon, quotes and all; indented lines go on with it.</summary>
internal static class KeyValueFrontMatterReader
{
    public static FrontMatterMap Read(string text, FrontMatterFindings findings)
    {
        var map = new FrontMatterMap();
        string? key = null;
        int number = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            number++;
            ReadOnlySpan<char> content = line.StartsWith("..") ? line[2..].TrimStart() : line;
            bool isIndented = content.Length == line.Length && content.Length > 0 && char.IsWhiteSpace(content[0]);
            if (key is not null && isIndented && KeyLines.ColonOf(content.TrimStart()) < 0)
            {
                string more = content.Trim().ToString();
                map[key] = map[key] is FrontMatterText { IsEmpty: false } before ? before.Text + (more.Length > 0 ? "\n" + more : "") : more;
                continue;
            }

            content = content.Trim();
            if (KeyLines.ColonOf(content) is > 0 and var colon)
            {
                key = content[..colon].Trim().ToString();
                findings.Add(map, key, content[(colon + 1)..].Trim().ToString(), number);
            }
        }

        return map;
    }
}
