// Findings for code-scanning services.
using System.Reflection;
using System.Text.Json.Nodes;
using BlogConverter.Diagnostics;

namespace BlogConverter.Validation.Formats;

/// <summary>SARIF 2.1.0 (OASIS): one run, the rules that found something, and a result for each finding with line, column and fingerprint.</summary>
internal static class SarifFormat
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    public static string Write(ValidationReport report)
    {
        Rule[] rules = [.. report.Findings.Select(f => f.Rule).Distinct().OrderBy(r => r.Code, StringComparer.Ordinal)];
        Dictionary<string, int> places = rules.Select((r, i) => (r.Code, i)).ToDictionary(p => p.Code, p => p.i, StringComparer.Ordinal);
        return new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = Driver(rules) },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. report.Findings.Select(f => Result(f, places[f.Rule.Code]))]),
            }),
        }.ToJsonString(JsonFormat.Indented) + "\n";
    }

    private static JsonObject Driver(Rule[] rules) => new()
    {
        ["name"] = "blogconverter",
        ["version"] = typeof(SarifFormat).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0",
        ["rules"] = new JsonArray([.. rules.Select(r => new JsonObject
        {
            ["id"] = r.Code,
            ["name"] = r.Name,
            ["shortDescription"] = new JsonObject { ["text"] = r.Title },
            ["fullDescription"] = new JsonObject { ["text"] = r.Why },
            ["help"] = new JsonObject { ["text"] = r.Fix },
            ["defaultConfiguration"] = new JsonObject { ["level"] = Level(r.Severity) },
        })]),
    };

    private static JsonObject Result(Finding finding, int rule)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Rule.Code,
            ["ruleIndex"] = rule,
            ["level"] = Level(finding.Severity),
            ["message"] = new JsonObject { ["text"] = finding.Message + (finding.ItemId is { } id ? $" (item {id})" : "") },
            ["partialFingerprints"] = new JsonObject { ["blogconverter/v1"] = finding.Fingerprint },
        };
        if (finding.Source.File.Length > 0)
        {
            result["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = Location(finding) });
        }

        return result;
    }

    private static JsonObject Location(Finding finding)
    {
        var location = new JsonObject { ["artifactLocation"] = new JsonObject { ["uri"] = Uri(finding.Source.File) } };
        if (finding.Source.Line > 0)
        {
            var region = new JsonObject { ["startLine"] = finding.Source.Line };
            if (finding.Column > 0)
            {
                region["startColumn"] = finding.Column;
            }

            location["region"] = region;
        }

        return location;
    }

    /// <summary>A path as a relative reference, RFC 3986; an entry of an archive keeps its exclamation mark.</summary>
    private static string Uri(string file) => string.Join('/', file.Replace('\\', '/').Split('/').Select(System.Uri.EscapeDataString)).Replace("%21", "!", StringComparison.Ordinal);

    private static string Level(Severity severity) => severity == Severity.Info ? "note" : FindingFormat.NameOf(severity);
}
