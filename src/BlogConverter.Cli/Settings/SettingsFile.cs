// Reads blogconverter.yaml.
using System.CommandLine;
using BlogConverter.Content;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BlogConverter.Cli.Settings;

/// <summary>The settings file: long option names as keys, lists or comma-joined text as values, <c>shortcodes</c> and <c>blocks</c> for handlers without code, and <c>rules</c> for validation. Paths in it are relative to the working folder, as on the command line.</summary>
internal static class SettingsFile
{
    /// <summary>The file that is read from the working folder when none is named.</summary>
    public const string DefaultName = "blogconverter.yaml";

    private const string Shortcodes = "shortcodes";
    private const string Blocks = "blocks";
    private const string Rules = "rules";

    /// <summary>The option that names the file, the same for every command.</summary>
    public static Option<string?> Option() =>
        new("--settings") { HelpName = "FILE", Description = $"Read options from a YAML file, keys are the option names. Default: {DefaultName} in the working folder, if it is there." };

    /// <summary>The settings of a file, or of the default one if it is there, or the defaults.</summary>
    public static ConvertSettings Load(string? path) => path is not null || File.Exists(DefaultName) ? Apply(path ?? DefaultName, new ConvertSettings()) : new ConvertSettings();

    /// <summary>Lays a settings file over the settings.</summary>
    public static ConvertSettings Apply(string path, ConvertSettings settings)
    {
        foreach ((YamlNode key, YamlNode value) in Read(path))
        {
            string place = $"{path}:{key.Start.Line}";
            string name = (key as YamlScalarNode)?.Value ?? "";
            try
            {
                settings = name switch
                {
                    Shortcodes => settings with { Shortcodes = Handlers(value, HandlerTemplates.ForShortcode) },
                    Blocks => settings with { Blocks = Handlers(value, HandlerTemplates.ForBlock) },
                    Rules => settings with { Rules = RuleSettings.Read(value) },
                    _ => Row(name).Apply(settings, Values(value)),
                };
            }
            catch (UsageException exception)
            {
                throw new UsageException($"{place}: {name}: {exception.Message}");
            }
        }

        return settings;
    }

    private static YamlMappingNode Read(string path)
    {
        try
        {
            using var reader = new StreamReader(path);
            var stream = new YamlStream();
            stream.Load(reader);
            return stream.Documents switch
            {
                [] => [],
                [{ RootNode: YamlMappingNode mapping }] => mapping,
                _ => throw new UsageException($"{path}: a settings file is one list of 'option: value' lines"),
            };
        }
        catch (YamlException exception)
        {
            throw new UsageException($"{path}:{exception.Start.Line}: the settings are no YAML: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the settings cannot be read: {exception.Message}");
        }
    }

    private static SettingsOption Row(string name) =>
        SettingsTable.Options.FirstOrDefault(o => o.Name == name)
        ?? throw new UsageException($"there is no such setting{ClosestName.Hint(name, SettingsTable.Options.Select(o => o.Name).Append(Shortcodes).Append(Blocks).Append(Rules))}");

    private static IReadOnlyList<string> Values(YamlNode node) => node switch
    {
        YamlScalarNode scalar => [scalar.Value ?? ""],
        YamlSequenceNode sequence => [.. sequence.Select(Scalar)],
        _ => throw new UsageException("a value or a list of values is expected"),
    };

    private static Dictionary<string, THandler> Handlers<THandler>(YamlNode node, Func<string, THandler> handlerOf) => node is YamlMappingNode mapping
        ? mapping.ToDictionary(pair => Scalar(pair.Key), pair => Handler(Scalar(pair.Key), Scalar(pair.Value), handlerOf), StringComparer.Ordinal)
        : throw new UsageException("lines of 'name: drop', 'name: unwrap' or 'name: <HTML template>' are expected");

    private static THandler Handler<THandler>(string name, string rule, Func<string, THandler> handlerOf)
    {
        try
        {
            return rule.Trim().Length > 0 ? handlerOf(rule) : throw new UsageException($"{name} has no rule: write drop, unwrap or an HTML template");
        }
        catch (FormatException exception)
        {
            throw new UsageException($"{name}: {exception.Message}");
        }
    }

    private static string Scalar(YamlNode node) => (node as YamlScalarNode)?.Value ?? throw new UsageException("a plain value is expected");
}
