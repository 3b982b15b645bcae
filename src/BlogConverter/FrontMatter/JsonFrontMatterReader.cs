// Reads front matter in JSON.
using System.Text.Json;

namespace BlogConverter.FrontMatter;

/// <summary>A JSON object, as Hugo writes it, or its members without braces, as Hexo does between <c>;;;</c>. Comments and commas too many are forgiven.</summary>
internal static class JsonFrontMatterReader
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <exception cref="FrontMatterDefect">It cannot be read.</exception>
    public static FrontMatterMap Read(string json, FrontMatterFindings findings)
    {
        string text = json.Trim();
        text = text.StartsWith('{') ? json : "{" + json + "}";
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, Options);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Map(document.RootElement, findings) : throw new FrontMatterDefect(1, "It is no object");
        }
        catch (JsonException defect)
        {
            throw new FrontMatterDefect((int)(defect.LineNumber ?? 0) + 1, defect.Message.Split(" LineNumber", 2)[0].TrimEnd('.'));
        }
    }

    /// <summary>The place behind the brace that closes the object at a place; -1 when there is none or the braces are a template's.</summary>
    public static int EndOfObject(string text, int start)
    {
        int first = start + 1;
        while (first < text.Length && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        if (first >= text.Length || text[first] is not ('"' or '}'))
        {
            return -1;
        }

        int depth = 0;
        bool isInText = false;
        for (int at = start; at < text.Length; at++)
        {
            char c = text[at];
            if (isInText)
            {
                at += c == '\\' ? 1 : 0;
                isInText = c != '"';
                continue;
            }

            isInText = c == '"';
            depth += c is '{' or '[' ? 1 : c is '}' or ']' ? -1 : 0;
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return -1;
    }

    private static FrontMatterMap Map(JsonElement element, FrontMatterFindings findings)
    {
        var map = new FrontMatterMap();
        foreach (JsonProperty property in element.EnumerateObject())
        {
            findings.Add(map, property.Name, Value(property.Value, findings), 1);
        }

        return map;
    }

    private static FrontMatterValue Value(JsonElement element, FrontMatterFindings findings) => element.ValueKind switch
    {
        JsonValueKind.Object => Map(element, findings),
        JsonValueKind.Array => new FrontMatterList([.. element.EnumerateArray().Select(e => Value(e, findings))]),
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Number => element.TryGetInt64(out long number) ? number : FrontMatterReal.IsReal(element.GetRawText()) ? new FrontMatterReal(element.GetRawText()) : element.GetRawText(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => "",
    };
}
