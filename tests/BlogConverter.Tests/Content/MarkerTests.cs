// Teasers, page breaks and addresses on lines of their own.
using BlogConverter.Content;
using BlogConverter.Model;
using Xunit;

namespace BlogConverter.Tests.Content;

public sealed class MarkerTests
{
    private const string More = "<blogconverter-more></blogconverter-more>";
    private const string Page = "<blogconverter-page-break></blogconverter-page-break>";

    [Theory]
    [InlineData("a\n\n<!--more-->\n\nb", "<p>a</p>\n" + More + "\n<p>b</p>")]
    [InlineData("a<!--more Go on &rarr;-->b", "<p>a</p><blogconverter-more text=\"Go on →\"></blogconverter-more><p>b</p>")]
    [InlineData("<b>a<!--more-->b</b> c", "<p><b>a</b></p>" + More + "<p><b>b</b> c</p>")]
    [InlineData("a<!--more-->b<!--more-->c", "<p>a</p>" + More + "<p>b<!--more-->c</p>")]
    [InlineData("a\n<!--nextpage-->\nb", "<p>a</p>" + Page + "<p>\nb</p>")]
    [InlineData("<pre>a<!--more-->b</pre>", "<pre><code>ab</code></pre>")]
    public void Markers_stand_in_blocks_of_their_own(string body, string expected) => Assert.Equal(expected, Body.Html(body).Trim());

    [Theory]
    [InlineData("https://youtu.be/dQw4w9WgXcQ", true)]
    [InlineData("text\nhttps://youtu.be/dQw4w9WgXcQ\ntext", true)]
    [InlineData("<p class=\"x\">https://youtu.be/dQw4w9WgXcQ</p>", true)]
    [InlineData("see https://youtu.be/dQw4w9WgXcQ", false)]
    [InlineData("<pre>\nhttps://youtu.be/dQw4w9WgXcQ\n</pre>", false)]
    [InlineData("<!--\nhttps://youtu.be/dQw4w9WgXcQ\n-->", false)]
    [InlineData("<a href=\"https://youtu.be/dQw4w9WgXcQ\">https://youtu.be/dQw4w9WgXcQ</a>", false)]
    [InlineData("https://nobody.example/page", false)]
    public void An_address_alone_on_its_line_is_an_embed(string body, bool isEmbed)
    {
        using ParsedContent content = Body.Parse(body);

        Assert.Equal(isEmbed ? 1 : 0, content.Body.QuerySelectorAll(ContentElements.Embed).Length);
    }

    [Fact]
    public void A_bare_ampersand_stays_one() =>
        Assert.Equal("<p>?a=1&amp;section=2 &amp;copy © <code>©</code></p>", Body.Html("?a=1&section=2 &copy &copy; <code>&copy;</code>").Trim());

    [Fact]
    public void A_comment_that_never_ends_takes_no_words_with_it() => Assert.Equal("<p>a &lt;!-- b</p>", Body.Html("a <!-- b").Trim());

    [Theory]
    [InlineData("## Title\n\n* a\n* b", "1", SourceBodyFormat.Auto, BodyFormat.Markdown)]
    [InlineData("## Title\n\n* a\n* b", null, SourceBodyFormat.Auto, BodyFormat.WordPress)]
    [InlineData("<h2>Title</h2>\n<ul>\n<li>a</li>\n</ul>", "1", SourceBodyFormat.Auto, BodyFormat.WordPress)]
    [InlineData("plain", null, SourceBodyFormat.Markdown, BodyFormat.Markdown)]
    [InlineData("## Title", "1", SourceBodyFormat.Html, BodyFormat.WordPress)]
    public void The_format_of_a_body_is_told_by_option_mark_and_text(string body, string? mark, SourceBodyFormat option, BodyFormat expected) =>
        Assert.Equal(expected, new ContentParser(new ContentOptions { Body = option }).FormatOf(Body.Item(body) with { Meta = mark is null ? [] : [new MetaEntry("_wpcom_is_markdown", mark)] }));

    [Fact]
    public void Finished_html_is_taken_as_it_is()
    {
        using ParsedContent content = new ContentParser(new ContentOptions()).Parse(Body.Item("<p>a\n\nb [gallery]</p>", BodyFormat.Html), Index.SiteIndex.Empty);

        Assert.Equal("<p>a\n\nb [gallery]</p>", content.Body.InnerHtml);
    }

    [Fact]
    public void An_excerpt_is_read_like_a_body()
    {
        using ParsedContent content = new ContentParser(new ContentOptions()).Parse(Body.Item(""), new PostBody("one\n\n<em>two</em>", BodyFormat.WordPress), Index.SiteIndex.Empty);

        Assert.Equal("<p>one</p>\n<p><em>two</em></p>", content.Body.InnerHtml.Trim());
    }
}
