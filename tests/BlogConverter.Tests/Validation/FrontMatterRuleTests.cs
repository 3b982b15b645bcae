// What the rules about fields and terms find, and what they leave alone.
using BlogConverter.Outputs;
using BlogConverter.Validation;
using Xunit;

namespace BlogConverter.Tests.Validation;

public sealed class FrontMatterRuleTests
{
    [Theory]
    [InlineData("VAL503", "title: no", 2)]
    [InlineData("VAL503", "title: 2019", 2)]
    [InlineData("VAL503", "title: A\ntags: [a, on]", 3)]
    [InlineData("VAL503", "title: A\ntags:\n  - 12:30", 3)]
    [InlineData("VAL504", "title: A\ndraft: \"true\"", 3)]
    [InlineData("VAL504", "title: A\ntags: 7", 3)]
    [InlineData("VAL506", "title: A\nslug: other", 3)]
    public void A_rule_finds_its_field(string code, string front, int line)
    {
        Finding finding = Assert.Single(TestArchive.OfPost(front, "Text").Findings, f => f.Rule.Code == code);
        Assert.Equal(line, finding.Source.Line);
    }

    [Theory]
    [InlineData("title: \"no\"\ntags: ['2019', \"on\"]\nweight: 7\ndate: 2020-01-01")]
    [InlineData("title: No way\ntags: [2-in-1, 3d, v2]\ndraft: false")]
    [InlineData("title: A\nslug: a")]
    [InlineData("title: A\nslug: 'a'\nlang: de")]
    [InlineData("title: A\nslug: /2019/05/a/")]
    public void Fields_that_every_parser_reads_alike_are_left_alone(string front) => Assert.Empty(TestArchive.OfPost(front, "Text").Findings);

    [Fact]
    public void Front_matter_that_cannot_be_read_is_told_with_its_line()
    {
        Finding finding = Assert.Single(TestArchive.OfPost("title: A\ndate: 2020-01-01\ntags: [a, {b: c", "Text").Findings, f => f.Rule.Code is "VAL501" or "VAL502");
        Assert.InRange(finding.Source.Line, 2, 4);
    }

    [Theory]
    [InlineData("docusaurus")]
    [InlineData("eleventy")]
    [InlineData("jekyll")]
    [InlineData("hugo")]
    public void What_only_a_conversion_always_writes_need_not_be_there(string target) =>
        Assert.Empty(TestArchive.OfPost("title: A\ndate: 2020-01-01T08:00:00+01:00", "Text", new ValidationOptions { Target = OutputTarget.Find(target) }).Findings);

    [Fact]
    public void Fields_of_the_target_are_asked_for()
    {
        ValidationReport report = TestArchive.OfPost("title: A\nflavour: x", "Text", new ValidationOptions { Target = OutputTarget.Astro });
        Assert.Contains(report.Findings, f => f.Rule.Code == "VAL508" && f.Message.Contains("pubDate", StringComparison.Ordinal));
        Assert.Contains(report.Findings, f => f.Rule.Code == "VAL509" && f.Message.Contains("flavour", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_pages_with_one_address_are_told()
    {
        using var archive = new TestArchive();
        archive.Write("a.md", "---\ntitle: A\nurl: /same/\n---\n\nText\n");
        archive.Write("b.md", "---\ntitle: B\nurl: /same\n---\n\nText\n");
        Finding finding = Assert.Single(archive.Validate().Findings, f => f.Rule.Code == "VAL507");
        Assert.EndsWith("b.md", finding.Source.File, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_with_and_without_a_zone_are_told_once()
    {
        using var archive = new TestArchive();
        archive.Write("a.md", "---\ntitle: A\ndate: 2020-01-01T08:00:00+02:00\n---\n\nText\n");
        archive.Write("b.md", "---\ntitle: B\ndate: 2020-01-01T08:00:00\n---\n\nText\n");
        archive.Write("c.md", "---\ntitle: C\ndate: 2020-01-02T08:00:00\n---\n\nText\n");
        Assert.Equal("2 of 3 dates say no zone; this is the first of them.", Assert.Single(archive.Validate().Findings, f => f.Rule.Code == "VAL505").Message);
    }

    [Fact]
    public void Terms_that_differ_by_a_space_are_told()
    {
        using var archive = new TestArchive();
        archive.Write("a.md", "---\ntitle: A\ntags: [Open Source]\n---\n\nText\n");
        archive.Write("b.md", "---\ntitle: B\ntags: [opensource]\n---\n\nText\n");
        Assert.Single(archive.Validate().Findings, f => f.Rule.Code == "VAL601");
    }
}
