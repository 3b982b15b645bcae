// Whole pieces of HTML beside the Markdown that they have to become.
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Markdown;

public sealed class GoldenMarkdownTests
{
    public static TheoryData<string> Names() => [.. Directory.EnumerateFiles(SourceTree.Golden("Markdown"), "*.in.html").Select(f => Path.GetFileName(f)[..^".in.html".Length]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Html_becomes_the_expected_Markdown(string name)
    {
        string folder = SourceTree.Golden("Markdown");
        string html = File.ReadAllText(Path.Combine(folder, name + ".in.html"));
        string expected = File.ReadAllText(Path.Combine(folder, name + ".out.md"));
        Assert.Equal(expected, HtmlToMarkdown.Convert(html));
    }

    [Fact]
    public void Every_pair_is_complete() => Assert.Equal(
        Names().Count, Directory.EnumerateFiles(SourceTree.Golden("Markdown"), "*.out.md").Count());
}
