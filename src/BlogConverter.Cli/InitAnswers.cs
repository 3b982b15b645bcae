// What was answered to the questions of the init command.
using System.Text;
using System.Text.Json;
using BlogConverter.Outputs;

namespace BlogConverter.Cli;

/// <summary>The few choices that most users make.</summary>
internal sealed record InitAnswers(OutputTarget Target, string Output)
{
    /// <summary>A template for paths; null for the target's choice.</summary>
    public string? Path { get; init; }

    public bool IncludesDrafts { get; init; }

    public bool KeepsAddresses { get; init; } = true;

    public bool HasComments { get; init; } = true;

    /// <summary>The settings file.</summary>
    public string ToYaml()
    {
        var yaml = new StringBuilder("# Settings of blogconverter; every long option is a key. For editors: blogconverter init --schema\n");
        yaml.Append("to: ").Append(Target.Name).Append('\n');
        yaml.Append("output: ").Append(Quoted(Output)).Append('\n');
        yaml.Append(IncludesDrafts ? "include: [drafts, pending]\n" : "");
        yaml.Append(Path is { } path ? $"path: {Quoted(path)}\n" : "");
        yaml.Append("urls: ").Append(KeepsAddresses ? "keep" : "target").Append('\n');
        yaml.Append("comments: ").Append(HasComments ? "data" : "off").Append('\n');
        return yaml.ToString();
    }

    /// <summary>A JSON text is a YAML text.</summary>
    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
