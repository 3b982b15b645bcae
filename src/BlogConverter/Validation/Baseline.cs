// Findings that an archive starts with.
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BlogConverter.Validation;

/// <summary>Known findings by their fingerprints, so that an old archive starts green and only new ones count. The same finding may stand in it several times. Immutable.</summary>
public sealed class Baseline
{
    private const int FormatVersion = 1;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IReadOnlyList<Entry> _entries;

    private Baseline(IReadOnlyList<Entry> entries) => _entries = entries;

    /// <summary>How many findings it holds.</summary>
    public int Count => _entries.Sum(e => e.Count);

    /// <summary>Makes a baseline of what was found.</summary>
    public static Baseline Of(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return new Baseline([.. findings
            .GroupBy(f => f.Fingerprint, StringComparer.Ordinal)
            .Select(g => new Entry(g.Key, g.First().Rule.Code, g.First().Source.File, g.First().Message, g.Count()))
            .OrderBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.Code, StringComparer.Ordinal).ThenBy(e => e.Fingerprint, StringComparer.Ordinal)]);
    }

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="FormatException">The text is no baseline, or one of a later version.</exception>
    public static Baseline Parse(string json)
    {
        try
        {
            JsonNode? root = JsonNode.Parse(json);
            int version = root?["version"]?.GetValue<int>() ?? 0;
            return version == FormatVersion && root!["findings"] is JsonArray findings
                ? new Baseline([.. findings.Select(f => new Entry(Text(f, "fingerprint"), Text(f, "code"), Text(f, "file"), Text(f, "message"), f?["count"]?.GetValue<int>() ?? 1))])
                : throw new FormatException($"This is no baseline of version {FormatVersion}.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new FormatException($"This is no baseline: {exception.Message}", exception);
        }
    }

    /// <summary>The baseline as JSON, sorted, so that its changes can be reviewed.</summary>
    public string ToJson() => new JsonObject
    {
        ["version"] = FormatVersion,
        ["findings"] = new JsonArray([.. _entries.Select(e => new JsonObject { ["fingerprint"] = e.Fingerprint, ["code"] = e.Code, ["file"] = e.File, ["message"] = e.Message, ["count"] = e.Count })]),
    }.ToJsonString(Indented) + "\n";

    /// <summary>Parts what was found into what is new and what the baseline knows, and tells which known ones are gone. What concerns no file is gone only when every file of the baseline was looked at.</summary>
    internal (List<Finding> New, int Known, IReadOnlyList<string> Gone) Compare(IEnumerable<Finding> findings, BaselineScope scope)
    {
        Dictionary<string, int> left = _entries.GroupBy(e => e.Fingerprint, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(e => e.Count), StringComparer.Ordinal);
        var fresh = new List<Finding>();
        int known = 0;
        foreach (Finding finding in findings)
        {
            string fingerprint = finding.Fingerprint;
            if (left.TryGetValue(fingerprint, out int count) && count > 0)
            {
                left[fingerprint] = count - 1;
                known++;
            }
            else
            {
                fresh.Add(finding);
            }
        }

        bool isWhole = _entries.All(e => e.File.Length == 0 || scope.Holds(e.File, e.Code));
        return (fresh, known, [.. _entries.Where(e => left[e.Fingerprint] > 0 && (e.File.Length == 0 ? isWhole : scope.Holds(e.File, e.Code))).Select(e => e.File.Length == 0 ? $"{e.Code} {e.Message}" : $"{e.File}: {e.Code} {e.Message}")]);
    }

    private static string Text(JsonNode? node, string name) => node?[name]?.GetValue<string>() ?? "";

    private sealed record Entry(string Fingerprint, string Code, string File, string Message, int Count);
}
