// What the rules about exports as a whole find, and what they leave alone.
using BlogConverter.Validation;
using Xunit;

namespace BlogConverter.Tests.Validation;

public sealed class ReadingRuleTests
{
    private const string Complete = "<wp:status>publish</wp:status>";

    [Fact]
    public void People_are_counted_and_never_named()
    {
        ValidationReport report = Of(TestArchive.Export("Text", Complete + "<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author_email>reader@example.org</wp:comment_author_email><wp:comment_content>Hello</wp:comment_content></wp:comment><wp:comment><wp:comment_id>2</wp:comment_id><wp:comment_author_IP>203.0.113.9</wp:comment_author_IP></wp:comment>")
            .Replace("<item>", "<wp:author><wp:author_login>mara</wp:author_login><wp:author_email>mara@example.org</wp:author_email></wp:author><item>", StringComparison.Ordinal));
        Finding finding = Assert.Single(report.Findings);
        Assert.Equal(("VAL706", "E-mail addresses of 1 author and e-mail or IP addresses with 2 comments stand in the file."), (finding.Rule.Code, finding.Message));
    }

    [Fact]
    public void Fields_that_a_post_needs_are_asked_for()
    {
        Assert.Equal("The post has no date, no author.", Assert.Single(Of(WithoutByline(Complete)).Findings).Message);
        Assert.Empty(Of(TestArchive.Export("Text", Complete)).Findings);
        Assert.DoesNotContain(Of(WithoutByline("<wp:status>draft</wp:status>")).Findings, f => f.Rule.Code == "VAL110");
    }

    [Fact]
    public void A_term_whose_parent_is_not_there_is_told()
    {
        string terms = "<wp:category><wp:category_nicename>a</wp:category_nicename><wp:cat_name>A</wp:cat_name><wp:category_parent>gone</wp:category_parent></wp:category>"
            + "<wp:category><wp:category_nicename>b</wp:category_nicename><wp:cat_name>B</wp:cat_name><wp:category_parent>a</wp:category_parent></wp:category><item>";
        Assert.Equal(
            "The parent 'gone' of the category 'A' is not there.",
            Assert.Single(Of(TestArchive.Export("Text", Complete).Replace("<item>", terms, StringComparison.Ordinal)).Findings, f => f.Rule.Code == "VAL604").Message);
    }

    [Fact]
    public void Ids_that_stand_twice_are_told_for_each_post_and_once_for_menus()
    {
        string entry = "<item><title>M</title><wp:post_id>5</wp:post_id><wp:post_type>nav_menu_item</wp:post_type><wp:status>publish</wp:status></item>";
        string text = TestArchive.Export("Text", Complete).Replace("</channel>", entry + entry + entry + "</channel>", StringComparison.Ordinal);
        Assert.Equal("2 items of type nav_menu_item have ids that others had before; this is the first of them.", Assert.Single(Of(text).Findings).Message);
    }

    private static string WithoutByline(string fields) => TestArchive.Export("Text", fields).Replace(TestArchive.Byline, "", StringComparison.Ordinal);

    private static ValidationReport Of(string export)
    {
        using var archive = new TestArchive();
        archive.Write("a.xml", export);
        return archive.Validate();
    }
}
