// What the rules about bodies find, and what they leave alone.
using BlogConverter.Outputs;
using BlogConverter.Validation;
using Xunit;

namespace BlogConverter.Tests.Validation;

public sealed class ContentRuleTests
{
    [Theory]
    [InlineData("VAL203", "![](a.png)", 1, 1)]
    [InlineData("VAL203", "Text\n\n<img src=\"a.png\">", 3, 1)]
    [InlineData("VAL204", "# One\n\n### Three", 3, 1)]
    [InlineData("VAL205", "<div>\n\nText", 1, 1)]
    [InlineData("VAL205", "Text</span>", 1, 5)]
    [InlineData("VAL205", "<b>a <i>b</b></i>", 1, 6)]
    [InlineData("VAL206", "<!-- wp:paragraph -->\nText", 1, 1)]
    [InlineData("VAL206", "Text\n\n[gallery ids=\"1,2\"]", 3, 1)]
    [InlineData("VAL207", "So schÃ¶n", 1, 7)]
    [InlineData("VAL209", "Text\n\n```cs\nvar x = 1;", 3, 1)]
    [InlineData("VAL210", "A <strong>word</strong>", 1, 3)]
    [InlineData("VAL701", "Write to mara@lind.se today.", 1, 10)]
    [InlineData("VAL702", "The server is 52.14.7.9 there.", 1, 15)]
    [InlineData("VAL705", "key AKIAIOSFODNN7ABCDEFG", 1, 5)]
    [InlineData("VAL705", "a\n-----BEGIN RSA PRIVATE KEY-----", 2, 1)]
    public void A_rule_finds_its_place(string code, string body, int line, int column)
    {
        ValidationReport report = TestArchive.OfPost("title: A\ndate: 2020-01-01", body);
        Finding finding = Assert.Single(report.Findings, f => f.Rule.Code == code && f.Column == column);
        Assert.Equal(line + 5, finding.Source.Line);
    }

    [Theory]
    [InlineData("VAL203", "![A cat](a.png) <img src=\"b.png\" alt=\"\">")]
    [InlineData("VAL203", "`<img src=\"a.png\">`")]
    [InlineData("VAL204", "### Three\n\n#### Four\n\n# One")]
    [InlineData("VAL205", "<ul><li>One<li>Two</ul>\n\n<p>Open\n\n<br>\n\n`<div>`")]
    [InlineData("VAL206", "See [gallery](a.md), [1] and `[gallery]`.\n\n```\n<!-- wp:x -->\n```")]
    [InlineData("VAL207", "Ã stands alone, and `Ã¶` is code.")]
    [InlineData("VAL209", "```\na\n```")]
    [InlineData("VAL701", "mara@example.org, @mara, https://mastodon.example/@mara@lind.se, a@b")]
    [InlineData("VAL702", "Version 1.2.3.4, 192.0.2.7, 10.0.0.1, 1.2.3 and file-52.14.7.9")]
    [InlineData("VAL705", "AKIA is a prefix, and AKIAIOSFODNN7EXAMPLE stands in its documentation. -----END RSA PRIVATE KEY-----")]
    public void A_rule_leaves_alone_what_is_right(string code, string body) =>
        Assert.DoesNotContain(TestArchive.OfPost("title: A\ndate: 2020-01-01", body).Findings, f => f.Rule.Code == code);

    [Fact]
    public void Places_in_an_export_are_those_of_the_file()
    {
        using var archive = new TestArchive();
        archive.Write("a.xml", TestArchive.Export("One\n\nTwo <img src=\"a.png\">\n[sourcecode]<div>[/sourcecode]\n</div>"));
        ValidationReport report = archive.Validate();
        Assert.Equal(["7:5 VAL203", "9:1 VAL205"], report.Findings.Select(f => $"{f.Source.Line}:{f.Column} {f.Rule.Code}"));
        Assert.All(report.Findings, f => Assert.Equal("1", f.ItemId));
    }

    [Fact]
    public void The_first_line_of_a_body_has_the_columns_of_the_file()
    {
        using var archive = new TestArchive();
        string export = TestArchive.Export("One <img src=\"https://example.net/a.png\">");
        archive.Write("a.xml", export);
        Finding finding = Assert.Single(archive.Validate().Findings);
        Assert.StartsWith("<img", export.Split('\n')[(int)finding.Source.Line - 1][(finding.Column - 1)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Template_syntax_is_found_for_the_target_that_runs_it()
    {
        const string Body = "Write {{ name }} here.";
        Assert.DoesNotContain(TestArchive.OfPost("title: A", Body).Findings, f => f.Rule.Code == "VAL208");
        Assert.Single(TestArchive.OfPost("title: A", Body, new ValidationOptions { Target = OutputTarget.Jekyll }).Findings, f => f.Rule.Code == "VAL208");
    }

    [Theory]
    [InlineData("jekyll", "{% unknown %}", true)]
    [InlineData("jekyll", "{% if x", true)]
    [InlineData("jekyll", "{{ page.title }} {% include a.html %} {{ \"/a\" | relative_url }}", false)]
    [InlineData("jekyll", "{% raw %}{{ name }}{% endraw %}", false)]
    [InlineData("hugo", "{{< unknown >}}", true)]
    [InlineData("hugo", "{{< youtube", true)]
    [InlineData("hugo", "{{< youtube id=\"x\" >}} {{% ref \"a\" %}} {{</* shown */>}}", false)]
    [InlineData("zola", "{{ youtube(id=\"x\") }}", false)]
    public void Calls_that_the_generator_knows_are_meant(string target, string body, bool isFound) =>
        Assert.Equal(isFound, TestArchive.OfPost("title: A", body, new ValidationOptions { Target = OutputTarget.Find(target) }).Findings.Any(f => f.Rule.Code == "VAL208"));

    [Theory]
    [InlineData("", "<wp:status>publish</wp:status>", "VAL201")]
    [InlineData("A", "<wp:status>private</wp:status>", "VAL704")]
    [InlineData("A", "<wp:status>draft</wp:status>", "VAL801")]
    [InlineData("A", "<wp:status>future</wp:status>", "VAL802")]
    [InlineData("A", "<wp:status>publish</wp:status><wp:post_password>x</wp:post_password>", "VAL703")]
    public void States_are_told(string title, string fields, string code)
    {
        using var archive = new TestArchive();
        archive.Write("a.xml", TestArchive.Export("Text", fields, title));
        Assert.Equal([code], archive.Validate().Findings.Select(f => f.Rule.Code));
    }

    [Fact]
    public void What_readers_report_is_a_finding()
    {
        using var archive = new TestArchive();
        archive.Write("a.xml", TestArchive.Export("bad \u0001 byte")[..^30]);
        archive.Write("b.xml", TestArchive.Export("Text"));
        archive.Write("c.xml", TestArchive.Export("Text"));
        Assert.Equal(["VAL101", "VAL102", "VAL104", "VAL105"], archive.Validate().Findings.Select(f => f.Rule.Code).Order());
    }
}
