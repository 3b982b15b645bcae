// Every export of the shared corpus is read whole.
using System.Text.RegularExpressions;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace BlogConverter.Tests.Readers.Wxr;

public sealed partial class CorpusTests(ITestOutputHelper output)
{
    public static TheoryData<string> Exports() =>
        [.. SharedFolder.Files("corpus/wxr", "*.xml").Concat(SharedFolder.Files("corpus/real", "*.xml")).Concat(SharedFolder.Files("oracle", "*.xml")).Select(f => Path.GetRelativePath(SharedFolder.Root!, f)), .. SharedFolder.Root is null ? new[] { "none" } : []];

    [SharedTheory]
    [MemberData(nameof(Exports))]
    public void Every_item_is_counted(string file)
    {
        string path = SharedFolder.File(file);
        Reading reading = Reading.OfFile(path);
        foreach (Diagnostic d in reading.Diagnostics.Items)
        {
            output.WriteLine(d.Severity + " " + d.ToString());
        }

        // Independent of the reader: items are start tags of their own line or behind another tag, outside CDATA.
        string outside = CdataSections().Replace(File.ReadAllText(path), "");
        int expected = ItemTags().Count(outside);
        Assert.Equal(expected, reading.Records.Count(r => r is BlogItem or BrokenItem));
        Assert.Single(reading.Records.OfType<Site>());
    }

    [GeneratedRegex(@"<!\[CDATA\[.*?\]\]>", RegexOptions.Singleline)]
    private static partial Regex CdataSections();

    [GeneratedRegex(@"<item[\s>]")]
    private static partial Regex ItemTags();
}
