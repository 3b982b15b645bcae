// The versions that README names are those that are built.
using System.Text.Json;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Generators;

public sealed class VersionTests
{
    [Theory]
    [InlineData("hexo", "hexo")]
    [InlineData("eleventy", "@11ty/eleventy")]
    [InlineData("astro", "astro")]
    [InlineData("docusaurus", "@docusaurus/core")]
    public void The_table_of_targets_names_the_version_that_is_installed(string target, string package)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceTree.Tests, "Generators", target, "package.json")));
        string row = File.ReadLines(Path.Combine(SourceTree.Repository, "README.md")).Single(l => l.StartsWith($"| `{target}` |", StringComparison.Ordinal));
        Assert.Contains(" " + json.RootElement.GetProperty("dependencies").GetProperty(package).GetString() + " ", row.Split('|')[2].Replace(',', ' '), StringComparison.Ordinal);
    }
}
