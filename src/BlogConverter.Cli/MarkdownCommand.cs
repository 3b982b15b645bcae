// The command that converts HTML alone: blogconverter markdown.
using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BlogConverter.Cli;

/// <summary><c>blogconverter markdown [FILE|-]</c>: HTML in, Markdown out; with <c>--jsonl</c> a document in each line.</summary>
internal static class MarkdownCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        Argument<string> file = new("FILE") { Description = "An HTML file; - or nothing for standard input.", DefaultValueFactory = _ => "-" };
        Option<bool> lines = new("--jsonl") { Description = "Read lines {\"id\",\"html\"} and write lines {\"id\",\"html\",\"md\"}." };
        Command command = new("markdown", "Convert HTML to Markdown.") { file, lines };
        command.SetAction(result => Run(result.GetValue(file) ?? "-", result.GetValue(lines)));
        return command;
    }

    /// <summary>0 when everything was converted, 1 when a line could not be.</summary>
    private static int Run(string file, bool lines)
    {
        using Stream input = file == "-" ? Console.OpenStandardInput() : OpenFile(file);
        using StreamReader reader = new(input, Utf8);
        using StreamWriter writer = new(Console.OpenStandardOutput(), Utf8) { NewLine = "\n" };
        if (!lines)
        {
            writer.Write(HtmlToMarkdown.Convert(reader.ReadToEnd()));
            return 0;
        }

        bool failed = false;
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                failed |= !ConvertLine(line, writer);
            }
        }

        return failed ? 1 : 0;
    }

    /// <summary>Writes a line for a line: the same properties, and the Markdown or what was wrong.</summary>
    private static bool ConvertLine(string line, StreamWriter writer)
    {
        JsonObject output = [];
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement input = document.RootElement;
            output["id"] = input.ValueKind == JsonValueKind.Object && input.TryGetProperty("id", out JsonElement id) ? JsonNode.Parse(id.GetRawText()) : null;
            if (input.ValueKind == JsonValueKind.Object && input.TryGetProperty("html", out JsonElement html) && html.ValueKind == JsonValueKind.String)
            {
                string text = html.GetString()!;
                output["html"] = text;
                output["md"] = HtmlToMarkdown.Convert(text);
            }
            else
            {
                output["error"] = "The line has no \"html\" that is a string.";
            }
        }
        catch (JsonException e)
        {
            output["error"] = e.Message;
        }

        writer.WriteLine(output.ToJsonString(Json));
        return !output.ContainsKey("error");
    }

    private static FileStream OpenFile(string file)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(e.Message);
        }
    }
}
