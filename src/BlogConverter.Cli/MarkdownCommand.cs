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

    /// <summary>Writes a line for a line: the same id and HTML, and the Markdown or what was wrong.</summary>
    private static bool ConvertLine(string line, StreamWriter writer)
    {
        JsonObject output = [];
        string? error = Convert(line, output);
        if (error is not null)
        {
            output["error"] = error;
        }

        writer.WriteLine(output.ToJsonString(Json));
        return error is null;
    }

    /// <summary>Fills in the answer to a line, as far as it can be read; what was wrong, or null. An id of any kind is given back as it came.</summary>
    private static string? Convert(string line, JsonObject output)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement input = document.RootElement;
            if (input.ValueKind != JsonValueKind.Object)
            {
                return $"The line is no JSON object but {KindOf(input)}.";
            }

            output["id"] = input.TryGetProperty("id", out JsonElement id) ? JsonNode.Parse(id.GetRawText()) : null;
            if (!input.TryGetProperty("html", out JsonElement html))
            {
                return "The line has no \"html\".";
            }

            if (html.ValueKind != JsonValueKind.String)
            {
                return $"\"html\" is no string but {KindOf(html)}.";
            }

            if (Text(html) is not { } text)
            {
                return "\"html\" is no Unicode text: half of a surrogate pair stands alone in it.";
            }

            output["html"] = text;
            output["md"] = HtmlToMarkdown.Convert(text);
            return null;
        }
        catch (JsonException e)
        {
            return "The line is not JSON: " + e.Message;
        }
    }

    /// <summary>A string's text; null when it holds half of a surrogate pair, which the reader of JSON refuses.</summary>
    private static string? Text(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

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
