// What the rules about links find, and what they leave alone.
using BlogConverter.Validation;
using Xunit;

namespace BlogConverter.Tests.Validation;

public sealed class LinkRuleTests
{
    [Theory]
    [InlineData("VAL301", "A <a href=\"https://old.example/gone/\">b</a>", 3)]
    [InlineData("VAL301", "A <a href=\"/gone/\">b</a>", 3)]
    [InlineData("VAL301", "A <a href=\"../gone/\">b</a>", 3)]
    [InlineData("VAL303", "A <a href=\"#there\">b</a> <p id=\"here\">c</p>", 3)]
    [InlineData("VAL303", "A <a href=\"https://old.example/a/#there\">b</a>", 3)]
    [InlineData("VAL305", "A <a href=\"http://http://example.net/\">b</a>", 3)]
    [InlineData("VAL305", "A <a href=\"www.example.net\">b</a>", 3)]
    [InlineData("VAL305", "A <a href=\"Mara Lind, and others\">b</a>", 3)]
    [InlineData("VAL305", "A <img alt=\"b\" src=\"htp://example.net/a.png\">", 3)]
    [InlineData("VAL306", "A <img alt=\"b\" src=\"http://example.net/a.png\">", 3)]
    [InlineData("VAL306", "A <iframe src=\"http://example.net/a\"></iframe>", 3)]
    [InlineData("VAL306", "A <img alt=\"b\" src=\"http://old.example/a.png\">", 3)]
    public void A_rule_finds_its_reference_in_an_export(string code, string body, int column)
    {
        using var archive = new TestArchive();
        archive.Write("a.xml", TestArchive.Export("First line\n" + body));
        Finding finding = Assert.Single(archive.Validate().Findings);
        Assert.Equal((code, 6L, column), (finding.Rule.Code, finding.Source.Line, finding.Column));
    }

    [Theory]
    [InlineData("<a href=\"https://old.example/a/\">itself</a> <a href=\"/a/\">b</a> <a href=\"/a\">c</a> <a href=\"/\">home</a> <a href=\"/?p=1\">d</a>")]
    [InlineData("<a href=\"https://old.example/wp-content/uploads/a.pdf\">file</a> <a href=\"/feed/\">feed</a> <a href=\"/2019/05/\">month</a> <a href=\"/wp-login.php\">in</a>")]
    [InlineData("<a href=\"https://example.net/gone/\">foreign</a> <a href=\"mailto:x@example.net\">mail</a> <a href=\"tel:1\">phone</a> <a href=\"javascript:void(0)\">script</a>")]
    [InlineData("<a href=\"#top\">a</a> <a href=\"#\">b</a> <a href=\"#more-12\">c</a> <a href=\"#comment-3\">d</a> <a href=\"#respond\">e</a> <a href=\"#fn1\">f</a> <a href=\"#_ftn1\">g</a>")]
    [InlineData("<a href=\"#x\">a</a> <a name=\"x\"></a>")]
    [InlineData("<img alt=\"a\" src=\"https://example.net/a.png\"> <a href=\"http://example.net/\">a link is not loaded</a>")]
    [InlineData("<pre><a href=\"/gone/\">code</a></pre> [code]<a href=\"htp://x\">y</a>[/code]")]
    public void References_in_order_are_left_alone(string body)
    {
        using var archive = new TestArchive();
        archive.Write("a.xml", TestArchive.Export(body));
        Assert.DoesNotContain(archive.Validate().Findings, f => f.Rule.Group == RuleGroup.Links);
    }

    [Fact]
    public void A_link_to_a_draft_is_told()
    {
        using var archive = new TestArchive();
        archive.Write("a.xml", TestArchive.Export("<a href=\"/b/\">b</a>").Replace("</channel>", "<item><title>B</title><link>https://old.example/b/</link><content:encoded>x</content:encoded><wp:post_id>2</wp:post_id><wp:post_type>post</wp:post_type><wp:status>draft</wp:status></item></channel>", StringComparison.Ordinal));
        Assert.Equal("/b/ leads to a page that is not public (draft).", Assert.Single(archive.Validate().Findings, f => f.Rule.Code == "VAL301").Message);
    }

    [Theory]
    [InlineData("[b](missing.md)", "There is no file missing.md.")]
    [InlineData("[b](../pages/missing.md#x)", "There is no file ../pages/missing.md.")]
    [InlineData("[b](b.md)", "There is no file b.md; pages/b.md may be meant.")]
    public void Files_that_are_not_there_are_told(string body, string message)
    {
        Finding finding = Assert.Single(OfTwo("title: A", "Text\n\nA " + body).Findings);
        Assert.Equal(("VAL302", message, 7L, 3), (finding.Rule.Code, finding.Message, finding.Source.Line, finding.Column));
    }

    [Theory]
    [InlineData("[b](../pages/b.md) [c](../pages/b.md#b) [d](pages/b.md) [e](https://example.net/x.md) [f](../README.md)")]
    [InlineData("# A heading, with `code`\n\n[a](#a-heading-with-code) [b](#other) <a id=\"other\"></a>\n\n## Twice\n\n## Twice\n\n[c](#twice-1)")]
    [InlineData("`[b](missing.md)`\n\n    [b](missing.md)\n\n```\n[b](missing.md)\n```")]
    [InlineData("[b]({{ site.url }}/missing.md) [c]({% link missing.md %})")]
    [InlineData("A note[^1].\n\n[^1]: The note.")]
    public void Links_of_Markdown_in_order_are_left_alone(string body) => Assert.Empty(OfTwo("title: A", body).Findings);

    [Fact]
    public void Own_addresses_are_told_where_the_site_is_known()
    {
        const string Body = "[b](https://www.old.example/x.pdf) [c](https://example.net/)";
        Assert.Empty(OfTwo("title: A", Body).Findings);
        Assert.Equal(["VAL304"], OfTwo("title: A", Body, new ValidationOptions { Sites = ["https://old.example/"] }).Findings.Select(f => f.Rule.Code));
    }

    [Fact]
    public void One_host_without_encryption_is_told_once()
    {
        ValidationReport report = OfTwo("title: A", "![a](http://example.net/a.png) ![b](http://example.net/b.png) ![c](http://example.org/c.png)");
        Assert.Equal(["example.net", "example.org"], report.Findings.Select(f => f.Message.Split(' ')[6]));
    }

    [Fact]
    public void What_was_meant_is_shown_where_it_differs()
    {
        string query = string.Concat(Enumerable.Repeat("abcdefgh/", 20));
        Finding finding = Assert.Single(OfTwo("title: A", $"<a href=\"https://example.net/{query}?a=1&amp;amp;b=2\">b</a>").Findings);
        Assert.Equal("VAL305", finding.Rule.Code);
        Assert.Matches("^A character is encoded twice in ….*a=1&amp;b=2; ….*a=1&b=2 may be meant.$", finding.Message);
    }

    [Fact]
    public void Lists_of_terms_are_known_however_a_generator_writes_them() =>
        Assert.Equal(["Nothing in the archive has the address /tags/other/."], OfTwo("title: A\npermalink: /a/\ntags: [Open Office, C#]", "[b](/tags/open-office/) [c](/tags/openoffice/) [d](/tags/c/) [e](/tags/other/)").Findings.Select(f => f.Message));

    [Fact]
    public void Several_addresses_of_one_file_are_told()
    {
        ValidationReport report = OfTwo("title: A", "![a](https://example.net/a.png?w=300) ![b](https://www.example.net/a.png) ![c](https://example.net/a.png)");
        Finding finding = Assert.Single(report.Findings);
        Assert.Equal(("VAL307", 5L, 39), (finding.Rule.Code, finding.Source.Line, finding.Column));
    }

    private static ValidationReport OfTwo(string front, string body, ValidationOptions? options = null)
    {
        using var archive = new TestArchive();
        archive.Write("README.md", "# Of the repository\n");
        archive.Write("posts/a.md", $"---\n{front}\n---\n\n{body}");
        archive.Write("pages/b.md", "---\ntitle: B\n---\n\n# B\n");
        return archive.Validate(options);
    }
}
