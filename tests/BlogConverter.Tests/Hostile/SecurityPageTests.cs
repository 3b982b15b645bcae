// The promises of SECURITY.md name tests that exist.
using System.Text.RegularExpressions;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Hostile;

public sealed partial class SecurityPageTests
{
    [Fact]
    public void Every_promise_names_tests_that_exist()
    {
        string page = File.ReadAllText(Path.Combine(SourceTree.Repository, ".github", "SECURITY.md"));
        string[] rows = [.. page.Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(1)];
        Assert.InRange(rows.Length, 15, 100);
        HashSet<string> tests = [.. Directory.EnumerateFiles(Path.Combine(SourceTree.Repository, "tests"), "*.cs", SearchOption.AllDirectories).SelectMany(f => TestMethod().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value))];
        foreach (string row in rows)
        {
            string[] named = [.. TestName().Matches(row.TrimEnd(' ', '|').Split('|')[^1]).Select(m => m.Groups[1].Value)];
            Assert.True(named.Length > 0, row);
            Assert.All(named, n => Assert.True(tests.Contains(n), n));
        }
    }

    [GeneratedRegex(@"\[(?:\w*Fact|\w*Theory|Property)\b[^\n]*\](?:\s*\[[^\n]*\])*\s*public (?:async Task|void|Property|bool) (\w+)\(")]
    private static partial Regex TestMethod();

    [GeneratedRegex("`([A-Z][A-Za-z_]+)`")]
    private static partial Regex TestName();
}
