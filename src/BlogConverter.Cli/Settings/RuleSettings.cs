// Reads the part of the settings file that is about validation rules.
using BlogConverter.Validation;
using YamlDotNet.RepresentationModel;

namespace BlogConverter.Cli.Settings;

/// <summary>Lines of <c>rule: severity</c>, or <c>rule:</c> with <c>severity</c>, <c>paths</c> and <c>except</c> below it. A severity is <c>off</c>, <c>info</c>, <c>warning</c> or <c>error</c>.</summary>
internal static class RuleSettings
{
    public static Dictionary<string, RuleSetting> Read(YamlNode node) => node is YamlMappingNode mapping
        ? mapping.ToDictionary(pair => Name(pair.Key), pair => Setting(pair.Value), StringComparer.OrdinalIgnoreCase)
        : throw new UsageException("lines of 'rule: severity' are expected");

    private static string Name(YamlNode node)
    {
        string name = (node as YamlScalarNode)?.Value ?? "";
        return Rules.Find(name)?.Code ?? throw new UsageException($"there is no rule {name}{ClosestName.Hint(name, Rules.All.SelectMany(r => new[] { r.Code, r.Name }))}");
    }

    private static RuleSetting Setting(YamlNode node)
    {
        if (node is not YamlMappingNode mapping)
        {
            return Severity(Text(node), new RuleSetting());
        }

        var setting = new RuleSetting();
        foreach ((YamlNode key, YamlNode value) in mapping)
        {
            setting = Text(key) switch
            {
                "severity" => Severity(Text(value), setting),
                "paths" => setting with { Paths = List(value) },
                "except" => setting with { Except = List(value) },
                var other => throw OptionValues.NotOneOf(other, ["severity", "paths", "except"]),
            };
        }

        return setting;
    }

    private static RuleSetting Severity(string text, RuleSetting setting) => text.ToLowerInvariant() switch
    {
        // YAML 1.1 writes a bare "off" as false.
        "off" or "false" => setting with { IsOff = true },
        "info" => setting with { Severity = Diagnostics.Severity.Info },
        "warning" => setting with { Severity = Diagnostics.Severity.Warning },
        "error" => setting with { Severity = Diagnostics.Severity.Error },
        _ => throw OptionValues.NotOneOf(text, ["off", "info", "warning", "error"]),
    };

    private static IReadOnlyList<string> List(YamlNode node) => node is YamlSequenceNode sequence ? [.. sequence.Select(Text)] : [Text(node)];

    private static string Text(YamlNode node) => (node as YamlScalarNode)?.Value ?? throw new UsageException("a plain value is expected");
}
