// Reads a taxonomy map from YAML.
using System.Globalization;
using BlogConverter.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BlogConverter.Taxonomy;

/// <summary>A section for each taxonomy; in it, lines of <c>name: what it becomes</c>. See <c>samples/taxonomy.yaml</c>.</summary>
internal static class TaxonomyMapFile
{
    private const string Drop = "drop";
    private const string Keep = "keep";

    private static readonly string[] SectionKeys = ["terms", "to", "case", "hierarchy", "limit", "default"];
    private static readonly string[] TargetKeys = ["name", "slug", "to", "parent"];

    /// <exception cref="FormatException">The text is no taxonomy map.</exception>
    public static TaxonomyMap Read(TextReader reader, string file)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(reader);
        }
        catch (YamlException exception)
        {
            throw new FormatException($"{Place(file, exception.Start.Line)}the map is no YAML: {exception.Message}");
        }

        try
        {
            return new TaxonomyMap
            {
                File = file,
                Sections = stream.Documents switch
                {
                    [] => [],
                    [{ RootNode: YamlMappingNode mapping }] => [.. mapping.Select(pair => Section(pair.Key, pair.Value))],
                    [{ RootNode: YamlScalarNode { Value: null or "" } }] => [],
                    _ => throw new MapException(1, "a taxonomy map is a list of sections such as 'tags:' and 'categories:'"),
                },
            };
        }
        catch (MapException exception)
        {
            throw new FormatException(Place(file, exception.Line) + exception.Message);
        }
    }

    private static string Place(string file, long line) => $"{(file.Length > 0 ? file : "taxonomy map")}:{line.ToString(CultureInfo.InvariantCulture)}: ";

    private static TaxonomySection Section(YamlNode key, YamlNode value)
    {
        var section = new TaxonomySection(TaxonomyName(Text(key))) { Line = key.Start.Line };
        if (value is YamlScalarNode scalar)
        {
            return scalar.Value switch
            {
                null or "" or Keep => section,
                Drop => section with { IsDropped = true },
                { } to => section with { To = TaxonomyName(to) },
            };
        }

        foreach ((YamlNode name, YamlNode setting) in Mapping(value, "'to:', 'terms:' and other lines"))
        {
            section = Text(name) switch
            {
                "terms" => section with { Terms = Rules(setting) },
                "to" when Text(setting) == Drop => section with { IsDropped = true },
                "to" => section with { To = TaxonomyName(Text(setting)) },
                "case" => section with { Case = OneOf<TermCase>(setting) },
                "hierarchy" => section with { Hierarchy = OneOf<TermHierarchy>(setting) },
                "limit" => section with { Limit = Number(setting) },
                "default" => section with { Default = Text(setting) },
                { } other => throw Unknown(name, other, SectionKeys),
            };
        }

        return section;
    }

    private static IReadOnlyList<TermRule> Rules(YamlNode node) => node is YamlScalarNode { Value: null or "" }
        ? []
        : [.. Mapping(node, "lines of 'name: new name'").Select(pair => Rule(pair.Key, pair.Value))];

    private static TermRule Rule(YamlNode key, YamlNode value)
    {
        var rule = new TermRule(Names(key)) { Line = key.Start.Line };
        return value switch
        {
            YamlScalarNode { Value: Keep, Style: ScalarStyle.Plain } => rule with { IsKept = true },
            YamlScalarNode { Value: Drop, Style: ScalarStyle.Plain } => rule,
            YamlSequenceNode { Children.Count: > 0 } several => rule with { Targets = [.. several.Select(Target)] },
            _ => rule with { Targets = [Target(value)] },
        };
    }

    /// <summary>Names joined by commas; a comma inside quotes belongs to the name.</summary>
    private static string[] Names(YamlNode key)
    {
        string text = Text(key);
        string[] names = key is YamlScalarNode { Style: ScalarStyle.Plain } ? text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [text];
        return names.Length > 0 ? names : throw new MapException(key.Start.Line, "a name is missing before the colon");
    }

    private static TermTarget Target(YamlNode node)
    {
        if (node is YamlScalarNode { Value.Length: > 0 } name)
        {
            return new TermTarget { Name = name.Value };
        }

        var target = new TermTarget();
        foreach ((YamlNode key, YamlNode value) in Mapping(node, "a new name, a list of names, 'drop', 'keep' or { name: …, slug: …, to: …, parent: … }"))
        {
            target = Text(key) switch
            {
                "name" => target with { Name = Text(value) },
                "slug" => target with { Slug = Text(value) },
                "to" => target with { To = TaxonomyName(Text(value)) },
                "parent" => target with { Parent = Text(value) },
                { } other => throw Unknown(key, other, TargetKeys),
            };
        }

        return target;
    }

    /// <summary>Categories and tags go by the names that people give them.</summary>
    private static string TaxonomyName(string name) => name.ToLowerInvariant() switch
    {
        "categories" or "category" => Term.Category,
        "tags" or "tag" or "post_tag" => Term.Tag,
        _ => name,
    };

    private static int Number(YamlNode node) =>
        int.TryParse(Text(node), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw new MapException(node.Start.Line, $"'{Text(node)}' is not a whole number");

    private static T OneOf<T>(YamlNode node)
        where T : struct, Enum
    {
        string[] words = [.. Enum.GetNames<T>().Select(n => n.ToLowerInvariant())];
        int at = Array.IndexOf(words, Text(node));
        return at >= 0 ? Enum.GetValues<T>()[at] : throw new MapException(node.Start.Line, $"'{Text(node)}' is not one of {string.Join(", ", words)}{ClosestName.Hint(Text(node), words)}");
    }

    private static YamlMappingNode Mapping(YamlNode node, string expected) => node as YamlMappingNode ?? throw new MapException(node.Start.Line, $"{expected} are expected here");

    private static string Text(YamlNode node) => node is YamlScalarNode { Value: { Length: > 0 } text } ? text : throw new MapException(node.Start.Line, "a plain value is expected here");

    private static MapException Unknown(YamlNode node, string key, string[] known) =>
        new(node.Start.Line, $"there is no setting '{key}'{ClosestName.Hint(key, known)}");

    private sealed class MapException(long line, string message) : Exception(message)
    {
        public long Line => line;
    }
}
