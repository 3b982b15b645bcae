// Blocks in bodies.
using System.Text.Json;
using BlogConverter.Content;
using BlogConverter.Content.Blocks;
using BlogConverter.Index;
using BlogConverter.Model;
using Xunit;

namespace BlogConverter.Tests.Content;

public sealed class BlockTests
{
    [Theory]
    [InlineData("<!-- wp:paragraph -->", "paragraph", "", BlockDelimiterKind.Opening)]
    [InlineData("<!--\n  wp:acme/card {\"a\":\"-->\"}   -->", "acme/card", "{\"a\":\"-->\"}", BlockDelimiterKind.Opening)]
    [InlineData("<!-- wp:x {\"a\":{\"b\":1}} /-->", "x", "{\"a\":{\"b\":1}}", BlockDelimiterKind.SelfClosing)]
    [InlineData("<!-- wp:spacer /-->", "spacer", "", BlockDelimiterKind.SelfClosing)]
    [InlineData("<!-- /wp:list -->", "list", "", BlockDelimiterKind.Closing)]
    internal void A_delimiter_has_a_name_and_attributes(string text, string name, string json, BlockDelimiterKind kind)
    {
        Assert.True(new BlockScanner(text).TryFind(0, out BlockDelimiter found));
        Assert.Equal(name, text.Substring(found.Name.Start, found.Name.Length));
        Assert.Equal(json, text.Substring(found.Attributes.Start, found.Attributes.Length));
        Assert.Equal(kind, found.Kind);
        Assert.Equal(text.Length, found.End);
    }

    [Theory]
    [InlineData("<!--wp:paragraph -->")]
    [InlineData("<!-- wp:paragraph-->")]
    [InlineData("<!-- wp:Paragraph -->")]
    [InlineData("<!-- wp:a/b/c -->")]
    [InlineData("<!-- wp:x {\"a\":1}-->")]
    [InlineData("<!-- wp:x")]
    [InlineData("<!-- a comment -->")]
    public void What_only_looks_like_a_delimiter_is_a_comment(string text) => Assert.False(new BlockScanner(text).TryFind(0, out _));

    [Fact]
    public void A_body_with_blocks_gets_no_paragraphs() =>
        Assert.Equal("<p>a\n\nb</p>\n\nloose\n\ntext", Body.Html("<!-- wp:paragraph --><p>a\n\nb</p><!-- /wp:paragraph -->\n\nloose\n\ntext"));

    [Fact]
    public void The_content_of_a_shortcode_block_gets_paragraphs() =>
        Assert.Equal("<p>a</p>\n<p>b</p>", Body.Html("<!-- wp:shortcode -->a\n\nb<!-- /wp:shortcode -->").Trim());

    [Fact]
    public void A_handler_gets_attributes_and_rendered_inner_blocks()
    {
        Block? seen = null;
        ContentOptions options = Body.WithBlock("acme/card", (block, context) =>
        {
            seen = block;
            return context.Html($"<h3>{block["title"]}</h3>{new RawHtml(block.Content)}");
        });

        string html = Body.Html("<!-- wp:acme/card {\"title\":\"A \\u003cb\\u003e\",\"n\":1.5} --><div><!-- wp:paragraph --><p>in</p><!-- /wp:paragraph --></div><!-- /wp:acme/card -->", options);

        Assert.Equal("<h3>A &lt;b&gt;</h3><div><p>in</p></div>", html);
        Assert.Equal("1.5", seen!["n"]);
        Assert.StartsWith("<!-- wp:acme/card", seen.Source, StringComparison.Ordinal);
        Assert.False(seen.IsSelfClosing);
    }

    [Fact]
    public void Bad_attributes_do_not_make_it_less_of_a_block()
    {
        Block? seen = null;
        using ParsedContent content = Body.Parse("<!-- wp:acme/x {bad} --><p>y</p><!-- /wp:acme/x -->", Body.WithBlock("acme/x", (block, _) => { seen = block; return null; }));

        Assert.Equal(JsonValueKind.Undefined, seen!.Attributes.ValueKind);
        Assert.Equal("<p>y</p>", content.Body.InnerHtml);
        Assert.Contains(content.Diagnostics, d => d.Code == "CNT010");
    }

    [Fact]
    public void What_is_never_closed_ends_with_the_body_and_an_end_too_many_is_nothing()
    {
        using ParsedContent content = Body.Parse("<!-- wp:group --><div>a</div><!-- /wp:list --><!-- /wp:list --><p>b</p><!-- wp:quote --><p>c</p>");

        Assert.Equal("<div>a</div><p>b</p><p>c</p>", content.Body.InnerHtml);
        Assert.Equal(["core/group", "core/quote"], content.Blocks.Select(b => b.Name));
    }

    [Theory]
    [InlineData(UnknownMode.Unwrap, "<p>in</p>")]
    [InlineData(UnknownMode.Keep, "<p>in</p>")]
    [InlineData(UnknownMode.Drop, "")]
    public void The_content_of_an_unknown_block_follows_the_policy(UnknownMode mode, string expected)
    {
        using ParsedContent content = Body.Parse("<!-- wp:acme/x --><p>in</p><!-- /wp:acme/x -->", new ContentOptions { Unknown = mode });

        Assert.Equal(expected, content.Body.InnerHtml);
        Assert.Equal(new ContentName("acme/x", 1, false), Assert.Single(content.Blocks));
    }

    [Fact]
    public void An_unknown_block_without_markup_leaves_a_placeholder_and_is_never_silent()
    {
        using ParsedContent content = Body.Parse("<!-- wp:acme/server {\"q\":\"text\"} /-->");

        Assert.Equal("acme/server", Assert.Single(content.Body.QuerySelectorAll(ContentElements.Placeholder)).GetAttribute("name"));
        Assert.Single(content.Dropped);
        Assert.Contains(content.Diagnostics, d => d.Code == "CNT002");
    }

    [Fact]
    public void A_reusable_block_is_resolved_and_a_cycle_is_cut()
    {
        SiteIndexBuilder builder = new();
        builder.Add(new BlogItem { Id = "5", Type = "wp_block", Body = new PostBody("<!-- wp:paragraph --><p>shared</p><!-- /wp:paragraph --><!-- wp:block {\"ref\":6} /-->", BodyFormat.WordPress) });
        builder.Add(new BlogItem { Id = "6", Type = "wp_block", Body = new PostBody("<!-- wp:block {\"ref\":5} /--><p>[caption]</p>", BodyFormat.WordPress) });
        using ParsedContent content = Body.Parse("<!-- wp:block {\"ref\":5} /--><!-- wp:block {\"ref\":9} /-->", index: builder.Build());

        Assert.StartsWith("<p>shared</p>", content.Body.InnerHtml, StringComparison.Ordinal);
        Assert.Contains(content.Diagnostics, d => d.Code == "CNT009");
        Assert.Contains(content.Diagnostics, d => d.Code == "CNT008");
    }

    [Fact]
    public void Reusable_blocks_that_multiply_each_other_are_bounded()
    {
        SiteIndexBuilder builder = new();
        for (int i = 0; i < 30; i++)
        {
            builder.Add(new BlogItem { Id = $"{i}", Type = "wp_block", Body = new PostBody(Body.Repeat($"<!-- wp:block {{\"ref\":{i + 1}}} /-->", 10) + "x", BodyFormat.WordPress) });
        }

        using ParsedContent content = Body.Parse("<!-- wp:block {\"ref\":0} /-->", index: builder.Build());

        Assert.Contains(content.Diagnostics, d => d.Code == "CNT009");
    }

    [Theory]
    [InlineData("<!-- wp:x ")]
    [InlineData("<!-- wp:x { -->")]
    [InlineData("<!-- wp:group --><div>")]
    [InlineData("<!-- wp:embed {\"url\":\"http://a.b/\"} --><i>")]
    [InlineData("<!-- wp:acme/x /-->")]
    [InlineData("<!-- /wp:x -->")]
    public void Any_input_takes_linear_time(string piece)
    {
        using ParsedContent content = Body.Parse(Body.Repeat(piece, 20_000) + "<p>last</p>");

        Assert.NotNull(content.Body);
    }
}
