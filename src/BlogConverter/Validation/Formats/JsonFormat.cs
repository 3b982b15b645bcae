// Findings for programs.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BlogConverter.Validation.Formats;

/// <summary>One JSON object: <c>findings[]</c> {code, rule, severity, message, file, line, column, itemId, fingerprint} and the totals.</summary>
internal static class JsonFormat
{
    internal static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ValidationReport report) => new JsonObject
    {
        ["schema"] = 1,
        ["inputs"] = new JsonArray([.. report.Inputs.Select(i => JsonValue.Create(i))]),
        ["items"] = report.Items,
        ["known"] = report.Known,
        ["suppressed"] = report.Suppressed,
        ["gone"] = new JsonArray([.. report.Gone.Select(g => JsonValue.Create(g))]),
        ["findings"] = new JsonArray([.. report.Findings.Select(Node)]),
    }.ToJsonString(Indented) + "\n";

    private static JsonObject Node(Finding finding) => new()
    {
        ["code"] = finding.Rule.Code,
        ["rule"] = finding.Rule.Name,
        ["severity"] = FindingFormat.NameOf(finding.Severity),
        ["message"] = finding.Message,
        ["file"] = finding.Source.File,
        ["line"] = finding.Source.Line,
        ["column"] = finding.Column,
        ["itemId"] = finding.ItemId,
        ["fingerprint"] = finding.Fingerprint,
    };
}
