// Every export converts, and every item of it is accounted for.
using System.Text.Json;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Corpus;

public sealed class AccountingTests
{
    public static TheoryData<string> Exports() => [.. RealExports.All];

    [SharedTheory]
    [MemberData(nameof(Exports), DisableDiscoveryEnumeration = true)]
    public async Task Items_read_are_written_skipped_or_failed(string export)
    {
        using Converted converted = await Converted.Run(SharedFolder.File(export));
        JsonElement counts = converted.Json.RootElement.GetProperty("counts");
        int skipped = counts.GetProperty("skipped").EnumerateObject().Sum(r => r.Value.GetInt32());
        Assert.Equal(counts.GetProperty("read").GetInt32(), counts.GetProperty("written").GetInt32() + skipped + counts.GetProperty("failed").GetInt32());
        Assert.Equal(counts.GetProperty("read").GetInt32(), converted.Items.Count());
        foreach (IGrouping<string?, JsonElement> outcome in converted.Items.GroupBy(i => i.GetProperty("outcome").GetString()))
        {
            int counted = outcome.Key == "skipped" ? skipped : counts.GetProperty(outcome.Key!).GetInt32();
            Assert.Equal(counted, outcome.Count());
        }

        string[] paths = [.. converted.Items.Where(i => i.GetProperty("outcome").GetString() == "written").Select(i => i.GetProperty("path").GetString()!)];
        Assert.Equal(paths.Length, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(paths, path => Assert.True(File.Exists(Path.Combine(converted.Root, path)), path));
        Assert.DoesNotContain(converted.Diagnostics, d => d.GetProperty("code").GetString() == "PLN006");
    }

    [SharedFact]
    public async Task An_export_that_plugins_spoiled_loses_no_item()
    {
        string path = SharedFolder.File("oracle/genuine-hostile.xml");
        int items = File.ReadLines(path).Count(line => line.Trim() == "<item>");
        using Converted converted = await Converted.Run(path, new() { Types = ["all"], Include = ["drafts", "pending", "future", "private", "password", "trash"] });
        Assert.True(items > 3);
        Assert.Equal(items, converted.Report.Read);
        Assert.Equal(0, converted.Report.Failed);
    }

    [SharedTheory]
    [InlineData("corpus/wxr/WordPress__php-toolkit__malformed.xml")]
    [InlineData("corpus/wxr/TryGhost__migrate__sample.xml")]
    [InlineData("corpus/wxr/TryGhost__migrate__attachments-only.xml")]
    [InlineData("corpus/wxr/WordPress__wordpress-importer__malformed-simple.xml")]
    [InlineData("corpus/real/JanVanMeirvenne__JanVanMeirvenne.github.io__wp.xml")]
    [InlineData("oracle/genuine-hostile.xml")]
    public async Task A_malformed_export_is_told_what_is_wrong_and_where(string export)
    {
        using Converted converted = await Converted.Run(SharedFolder.File(export));
        Assert.Contains(converted.Diagnostics, d => d.GetProperty("code").GetString()!.StartsWith("WXR", StringComparison.Ordinal) && d.GetProperty("line").GetInt64() > 0);
    }
}
