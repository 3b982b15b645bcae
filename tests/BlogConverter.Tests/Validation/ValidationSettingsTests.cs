// How findings are put out of force: settings, suppressions, a baseline.
using BlogConverter.Diagnostics;
using BlogConverter.Validation;
using Xunit;

namespace BlogConverter.Tests.Validation;

public sealed class ValidationSettingsTests
{
    private const string Image = "![](https://example.net/a.png)";

    [Fact]
    public void A_rule_can_be_off_or_have_another_severity()
    {
        Assert.Empty(Of(new RuleSetting { IsOff = true }));
        Assert.Equal([Severity.Error], Of(new RuleSetting { Severity = Severity.Error }).Select(f => f.Severity));

        static IReadOnlyList<Finding> Of(RuleSetting setting) =>
            TestArchive.OfPost("title: A", Image, new ValidationOptions { Rules = new Dictionary<string, RuleSetting> { ["image-alt"] = setting } }).Findings;
    }

    [Theory]
    [InlineData("posts/**", "", 1)]
    [InlineData("pages/**", "", 0)]
    [InlineData("", "*.md", 0)]
    [InlineData("", "pages/*", 1)]
    public void A_rule_can_be_for_some_paths(string path, string except, int findings)
    {
        var setting = new RuleSetting { Paths = path.Length > 0 ? [path] : [], Except = except.Length > 0 ? [except] : [] };
        Assert.Equal(findings, TestArchive.OfPost("title: A", Image, new ValidationOptions { Rules = new Dictionary<string, RuleSetting> { ["VAL203"] = setting } }).Findings.Count);
    }

    [Fact]
    public void An_unknown_rule_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => TestArchive.OfPost("title: A", Image, new ValidationOptions { Rules = new Dictionary<string, RuleSetting> { ["VAL000"] = new() } }));

    [Theory]
    [InlineData("posts/*.md", "archive/posts/a.md", true)]
    [InlineData("posts/*.md", "posts/old/a.md", false)]
    [InlineData("posts/**/*.md", "posts/old/2009/a.md", true)]
    [InlineData("posts/**/*.md", "posts/a.md", true)]
    [InlineData("**", "a/b", true)]
    [InlineData("a.md", "x/y/a.md", true)]
    [InlineData("a.md", "x/a.md/b", false)]
    [InlineData("**/**/**/**/**/**/**/**/x", "a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/b", false)]
    public void Globs_match_paths(string glob, string path, bool matches) => Assert.Equal(matches, PathGlob.Matches(glob, path));

    [Theory]
    [InlineData("<!-- blogconverter-ignore VAL203: only an ornament -->\n" + Image, 0)]
    [InlineData("<!-- blogconverter-ignore image-alt, VAL204: an ornament -->\n\n" + Image, 0)]
    [InlineData(Image + " <!-- blogconverter-ignore VAL203: an ornament -->", 0)]
    [InlineData("<!-- blogconverter-ignore-file VAL203: a folder of ornaments -->\n\nText\n\n" + Image, 0)]
    [InlineData("<!-- blogconverter-ignore VAL203: too far away -->\n\nText\n\n" + Image, 1)]
    [InlineData("<!-- blogconverter-ignore VAL204: another rule -->\n" + Image, 1)]
    public void A_suppression_is_for_its_line_and_the_next(string body, int findings)
    {
        ValidationReport report = TestArchive.OfPost("title: A", body);
        Assert.Equal(findings, report.Findings.Count);
        Assert.Equal(1 - findings, report.Suppressed);
    }

    [Theory]
    [InlineData("<!-- blogconverter-ignore VAL203 -->")]
    [InlineData("<!-- blogconverter-ignore VAL203: -->")]
    [InlineData("<!-- blogconverter-ignore VAL999: no such rule -->")]
    [InlineData("<!-- blogconverter-ignore VAL901: not this one -->")]
    public void A_suppression_without_a_reason_has_no_effect_and_is_told(string comment) =>
        Assert.Equal(["VAL203", "VAL901"], TestArchive.OfPost("title: A", comment + "\n" + Image).Findings.Select(f => f.Rule.Code));

    [Fact]
    public void A_suppression_in_the_front_matter_is_for_its_field()
    {
        Assert.Equal(["VAL801"], TestArchive.OfPost("title: A\ndraft: true", "Text").Findings.Select(f => f.Rule.Code));
        Assert.Empty(TestArchive.OfPost("title: A\n# blogconverter-ignore VAL801: waits for its picture\ndraft: true", "Text").Findings);
    }

    [Fact]
    public void What_readers_and_rules_about_the_whole_archive_find_is_suppressed_in_place_too()
    {
        using var archive = new TestArchive();
        archive.Write("a.md", "---\ntitle: A\npermalink: /same/\n---\n\n![x](https://e.example/a.png)\n");
        archive.Write("b.md", "---\ntitle: B\npermalink: /same/\n---\n\nText\n");
        archive.Write("c.md", "---\ntitle: a: b\n---\n\n![x](https://e.example/a.png) ![x](http://e.example/a.png)\n");
        Assert.Equal(["VAL502", "VAL306", "VAL307", "VAL507"], archive.Validate().Findings.Select(f => f.Rule.Code));

        archive.Write("b.md", "---\ntitle: B\npermalink: /same/\n---\n\n<!-- blogconverter-ignore-file VAL507: the server sends one of them elsewhere -->\nText\n");
        archive.Write("c.md", "---\n# blogconverter-ignore VAL502: the theme wants it so\ntitle: a: b\n---\n\n<!-- blogconverter-ignore VAL306, VAL307: a comparison -->\n![x](https://e.example/a.png) ![x](http://e.example/a.png)\n");
        ValidationReport report = archive.Validate();
        Assert.Empty(report.Findings);
        Assert.Equal(4, report.Suppressed);
    }

    [Fact]
    public void A_suppression_in_one_item_of_an_export_is_not_for_the_others()
    {
        using var archive = new TestArchive();
        string item = TestArchive.Export("<!-- blogconverter-ignore-file VAL105: given twice on purpose -->");
        archive.Write("a.xml", item);
        archive.Write("b.xml", item);
        archive.Write("c.xml", TestArchive.Export("Text"));
        ValidationReport report = archive.Validate();
        Assert.Equal(["VAL105"], report.Findings.Select(f => f.Rule.Code).Where(c => c == "VAL105"));
        Assert.EndsWith("c.xml", report.Findings.Single(f => f.Rule.Code == "VAL105").Source.File, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_was_looked_at_can_be_gone_from_a_baseline()
    {
        using var archive = new TestArchive();
        archive.Write("posts/a.md", $"---\ntitle: A\ntags: [x, X]\n---\n\n{Image}\n");
        archive.Write("posts/b.md", $"---\ntitle: B\n---\n\n{Image}\n");
        var baseline = Baseline.Of(archive.Validate().Findings);
        Assert.Equal(3, baseline.Count);
        archive.Write("posts/a.md", "---\ntitle: A\n---\n\nText\n");
        File.Delete(Path.Combine(archive.Folder, "posts/b.md"));

        // Of one file; of the folder, in which the other one is no longer.
        Assert.Equal(["posts/a.md: VAL203"], Gone("posts/a.md"));
        Assert.Equal(["VAL601", "posts/a.md: VAL203", "posts/b.md: VAL203"], Gone("posts"));

        IEnumerable<string> Gone(string input) => new ArchiveValidator(new ValidationOptions { Baseline = baseline }).Validate([Path.Combine(archive.Folder, input)]).Gone
            .Select(g => g.Replace(archive.Folder + "/", "", StringComparison.Ordinal))
            .Select(g => g[..(g.IndexOf("VAL", StringComparison.Ordinal) + "VAL000".Length)]);
    }

    [Fact]
    public void A_baseline_passes_over_what_it_knows_and_tells_what_is_gone()
    {
        using var archive = new TestArchive();
        archive.Write("a.md", $"---\ntitle: A\n---\n\n{Image}\n\n# One\n\n### Three\n");
        var baseline = Baseline.Parse(Baseline.Of(archive.Validate().Findings).ToJson());
        Assert.Equal(2, baseline.Count);

        archive.Write("a.md", $"---\ntitle: A\n---\n\nA new first line.\n\n{Image}\n\n![](https://example.net/new.png)\n");
        ValidationReport report = archive.Validate(new ValidationOptions { Baseline = baseline });
        Assert.Equal(["The image https://example.net/new.png has no alternative text."], report.Findings.Select(f => f.Message));
        Assert.Equal(1, report.Known);
        Assert.EndsWith("VAL204 A heading of level 3 follows one of level 1.", Assert.Single(report.Gone), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("not json")]
    [InlineData("{\"version\": 99, \"findings\": []}")]
    public void Another_file_is_no_baseline(string json) => Assert.Throws<FormatException>(() => Baseline.Parse(json));

    [Fact]
    public void Findings_are_the_same_with_any_number_of_workers()
    {
        using var archive = new TestArchive();
        for (int i = 0; i < 60; i++)
        {
            archive.Write($"{i}.md", $"---\ntitle: A{i}\n---\n\n{Image}\n\n<div>\n");
        }

        Assert.Equal(archive.Validate(new ValidationOptions { Jobs = 1 }).Findings, archive.Validate(new ValidationOptions { Jobs = 4 }).Findings);
    }
}
