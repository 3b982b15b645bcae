// Reads the JSON report of a run.
using System.Text.Json;

namespace BlogConverter.Cli.Tests;

/// <summary>The parts of a report that tests ask for.</summary>
internal sealed class ReportFile(string path)
{
    private readonly JsonElement _root = JsonDocument.Parse(File.ReadAllText(path)).RootElement;

    public int Read => _root.GetProperty("counts").GetProperty("read").GetInt32();

    public int Written => _root.GetProperty("counts").GetProperty("written").GetInt32();

    public int Failed => _root.GetProperty("counts").GetProperty("failed").GetInt32();

    public IReadOnlyDictionary<string, int> Skipped => _root.GetProperty("counts").GetProperty("skipped").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetInt32());

    public IReadOnlyList<JsonElement> Items => [.. _root.GetProperty("items").EnumerateArray()];

    public IReadOnlyList<string> Codes => [.. _root.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("code").GetString()!)];

    public IReadOnlyList<string> Paths => [.. Texts("path")];

    /// <summary>A text of every item that has it.</summary>
    public IEnumerable<string> Texts(string property) => Items
        .Where(i => i.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String)
        .Select(i => i.GetProperty(property).GetString()!);
}
