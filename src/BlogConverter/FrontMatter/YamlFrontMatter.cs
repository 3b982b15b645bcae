// Front matter as YAML.
using System.Text;

namespace BlogConverter.FrontMatter;

/// <summary>
/// Writes front matter as YAML between two lines of <c>---</c>. The scalar styles are chosen by <see cref="YamlScalar"/>, so that every text
/// reads back as the same text in YAML 1.1 and 1.2 parsers; <see cref="YamlWriter"/> only writes them.
/// </summary>
public static class YamlFrontMatter
{
    private const string Fence = "---\n";

    /// <summary>The YAML with both fences, ending with a line feed; two fences alone for an empty map.</summary>
    /// <exception cref="ArgumentNullException">The map is null.</exception>
    public static string Write(FrontMatterMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return WriteBetween(Fence, map);
    }

    /// <summary>The YAML without fences, for data files.</summary>
    internal static string WriteBare(FrontMatterMap map) => WriteBetween("", map);

    private static string WriteBetween(string fence, FrontMatterMap map)
    {
        var output = new StringBuilder(fence, 512);
        if (!map.IsEmpty)
        {
            new YamlWriter(output).Write(map);
        }

        return output.Append(fence).ToString();
    }
}
