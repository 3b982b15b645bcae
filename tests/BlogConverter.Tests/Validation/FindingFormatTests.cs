// What findings look like for people and programs.
using System.Text.Json;
using System.Xml.Linq;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Tests.Reports;
using BlogConverter.Tests.Support;
using BlogConverter.Validation;
using BlogConverter.Validation.Formats;
using Xunit;

namespace BlogConverter.Tests.Validation;

public sealed class FindingFormatTests
{
    private static readonly ValidationReport Report = new()
    {
        Inputs = ["posts"],
        Items = 3,
        Findings =
        [
            new Finding(Rules.Find("VAL203")!, Severity.Info, "One <image> & \"two\",\r\nthree: 100%", new SourcePosition("posts/ä b,c:d.md", 7)) { Column = 3, ItemId = "a" },
            new Finding(Rules.Find("VAL101")!, Severity.Error, "Bad \u0001 \uD800 text", new SourcePosition("a.zip!x.xml", 0)),
            new Finding(Rules.Find("VAL601")!, Severity.Warning, "Terms", SourcePosition.None),
        ],
        Gone = ["posts/b.md: VAL204 A heading"],
    };

    [Fact]
    public void Sarif_holds_to_its_schema_and_carries_places()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceTree.Tests, "Validation", "sarif-subset.schema.json")));
        foreach (ValidationReport report in (ValidationReport[])[Report, new ValidationReport()])
        {
            using var sarif = JsonDocument.Parse(Write("sarif", report));
            Assert.Empty(new JsonSchema(schema.RootElement).Errors(sarif.RootElement));
        }

        using var json = JsonDocument.Parse(Write("sarif", Report));
        JsonElement run = json.RootElement.GetProperty("runs")[0], result = run.GetProperty("results")[0];
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("posts/%C3%A4%20b%2Cc%3Ad.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((7, 3), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32()));
        Assert.Equal("VAL203", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
    }

    [Fact]
    public void A_schema_that_is_broken_would_be_seen()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceTree.Tests, "Validation", "sarif-subset.schema.json")));
        foreach (string broken in (string[])["\"startLine\": 7|\"startLine\": 0", "\"startLine\": 7|\"startLin\": 7", "\"level\": \"note\"|\"level\": \"info\"", "\"driver\":|\"drivers\":", "\"version\": \"2.1.0\"|\"version\": \"2.2.0\"", "\"text\":|\"markdown\":"])
        {
            using var sarif = JsonDocument.Parse(Write("sarif", Report).Replace(broken.Split('|')[0], broken.Split('|')[1], StringComparison.Ordinal));
            Assert.NotEmpty(new JsonSchema(schema.RootElement).Errors(sarif.RootElement));
        }
    }

    [Fact]
    public void Junit_loads_and_its_counts_are_those_of_its_cases()
    {
        foreach (ValidationReport report in (ValidationReport[])[Report, new ValidationReport()])
        {
            XElement root = XDocument.Parse(Write("junit", report)).Root!;
            Assert.Equal("testsuites", root.Name.LocalName);
            Assert.All(root.Elements("testsuite").Append(root), suite =>
            {
                Assert.Equal(suite.Descendants("testcase").Count(), (int)suite.Attribute("tests")!);
                Assert.Equal(suite.Descendants("failure").Count(), (int)suite.Attribute("failures")!);
                Assert.Equal(0, (int)suite.Attribute("errors")!);
            });
            Assert.All(root.Descendants("testcase"), test => Assert.True(test.Attribute("name") is { Value.Length: > 0 } && test.Attribute("classname") is { Value.Length: > 0 }));
            Assert.All(root.Descendants("failure"), failure => Assert.True(failure.Attribute("message") is { Value.Length: > 0 } && failure.Attribute("type") is { Value.Length: > 0 }));
            Assert.Equal(report.Findings.Count, root.Descendants("failure").Count());
        }
    }

    [Fact]
    public void Annotations_keep_to_one_line_and_escape_what_means_something()
    {
        string[] lines = Write("github", Report).TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal("::notice file=posts/ä b%2Cc%3Ad.md,line=7,col=3,title=VAL203 image-alt::One <image> & \"two\",%0D%0Athree: 100%25", lines[0]);
        Assert.StartsWith("::error file=a.zip!x.xml,title=VAL101 ill-formed::", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("::warning title=", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_in_the_shape_that_editors_follow()
    {
        string[] lines = Write("text", Report).Split('\n');
        Assert.StartsWith("posts/ä b,c:d.md:7:3: info VAL203 One", lines[0], StringComparison.Ordinal);
        Assert.Contains("gone from the baseline: posts/b.md: VAL204 A heading", lines);
        Assert.Equal("3 items: 1 error, 1 warning, 1 info", lines[^2]);
    }

    [Fact]
    public void Json_holds_every_finding_and_the_totals()
    {
        using var json = JsonDocument.Parse(Write("json", Report));
        Assert.Equal((1, 3, 3), (json.RootElement.GetProperty("schema").GetInt32(), json.RootElement.GetProperty("items").GetInt32(), json.RootElement.GetProperty("findings").GetArrayLength()));
        Assert.Equal(
            ["code", "rule", "severity", "message", "file", "line", "column", "itemId", "fingerprint"],
            json.RootElement.GetProperty("findings")[0].EnumerateObject().Select(p => p.Name));
    }

    private static string Write(string format, ValidationReport report) => FindingFormat.Find(format)!.Write(report);
}
