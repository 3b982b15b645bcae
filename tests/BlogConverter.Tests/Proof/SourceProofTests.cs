// What the content stage may do to a body, and what it may not.
using AngleSharp.Html.Dom;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Proof;
using Xunit;

namespace BlogConverter.Tests.Proof;

public sealed class SourceProofTests
{
    private const string Body = """
        First paragraph with <em>some</em> words in it.
        And a second line.

        [caption id="attachment_1" width="300" caption="not asked for"]<img class="x" src="http://old.example/a-300x200.jpg" alt="A" /> What the picture shows[/caption]

        <!-- wp:list {"ordered":false} -->
        <ul><li>one item</li><li>another <a href="http://other.example/page/?a=1&amp;b=2">item</a></li></ul>
        <!-- /wp:list -->

        A paragraph in the middle, which says &#8220;caf&eacute;&#8221; and don&rsquo;t. :)

        [code language="cs"]if (a < b && c > d)
            return "x";[/code]

        <pre>plain  code
            &lt;indented&gt;</pre>

        https://video.example/watch?v=abc123

        Something that the reader has to know[ref]The note about it all.[/ref].

        [see the appendix for more on this] The last line of all.
        """;

    private const string Right = """
        <p>First paragraph with <em>some</em> words in it.<br>And a second line.</p>
        <figure><img src="/media/a.jpg" alt="A"><figcaption>What the picture shows</figcaption></figure>
        <ul><li>one item</li><li>another <a href="http://other.example/page/?a=1&amp;b=2">item</a></li></ul>
        <p>A paragraph in the middle, which says “café” and don't. 🙂</p>
        <pre><code class="language-cs">if (a &lt; b &amp;&amp; c &gt; d)
            return "x";</code></pre>
        <pre>plain  code
            &lt;indented&gt;</pre>
        <blogconverter-embed provider="video" id="abc123" url="https://video.example/watch?v=abc123"></blogconverter-embed>
        <p>Something that the reader has to know<blogconverter-footnote-reference name="1"></blogconverter-footnote-reference>.</p>
        <p>[see the appendix for more on this] The last line of all.</p>
        <blogconverter-footnote name="1">The note about it all.</blogconverter-footnote>
        """;

    [Fact]
    public void A_right_content_stage_loses_nothing()
    {
        ProofVerdict verdict = Check(Body, Right);
        Assert.True(verdict.Losses.Count == 0, string.Join('\n', verdict.Losses));
        Assert.Equal(verdict.Tally.Words.Total, verdict.Tally.Words.Kept);
        Assert.Equal(new Tally(2, 2), verdict.Tally.Links);
        Assert.Equal(new Tally(1, 1), verdict.Tally.Images);
        Assert.Equal(new Tally(2, 2), verdict.Tally.CodeBlocks);
    }

    [Theory]
    [InlineData("a handler ate its content", "<figcaption>What the picture shows</figcaption>", "", LossKind.Words)]
    [InlineData("a handler ate one word", "What the picture", "What the", LossKind.Words)]
    [InlineData("a transform removed a list", "<ul><li>one item</li><li>another <a href=\"http://other.example/page/?a=1&amp;b=2\">item</a></li></ul>", "", LossKind.Words)]
    [InlineData("a transform removed an item", "<li>one item</li>", "", LossKind.Words)]
    [InlineData("autop lost the last line", " The last line of all.", "", LossKind.Words)]
    [InlineData("a line was lost in a paragraph", "<br>And a second line.", "", LossKind.Words)]
    [InlineData("brackets were taken for a shortcode", "[see the appendix for more on this] ", "", LossKind.Words)]
    [InlineData("a letter was lost", "caf\u00e9", "caf", LossKind.Words)]
    [InlineData("a link was unmade", "<a href=\"http://other.example/page/?a=1&amp;b=2\">item</a>", "item", LossKind.Link)]
    [InlineData("a link's address changed", "/page/?a=1", "/pages/?a=1", LossKind.Link)]
    [InlineData("an image was dropped", "<img src=\"/media/a.jpg\" alt=\"A\">", "", LossKind.Image)]
    [InlineData("an image became another", "/media/a.jpg", "/media/b.jpg", LossKind.Image)]
    [InlineData("an embed was dropped", "<blogconverter-embed provider=\"video\" id=\"abc123\" url=\"https://video.example/watch?v=abc123\"></blogconverter-embed>", "", LossKind.Link)]
    [InlineData("a line of code was lost", "\n    &lt;indented&gt;", "", LossKind.Code)]
    [InlineData("code was parsed as HTML", "a &lt; b &amp;&amp; c &gt; d", "a d", LossKind.Code)]
    [InlineData("code lost its indent", "    return", "return", LossKind.Code)]
    [InlineData("quotes in code were made curly", "return \"x\";", "return “x”;", LossKind.Code)]
    [InlineData("a footnote was lost", "<blogconverter-footnote name=\"1\">The note about it all.</blogconverter-footnote>", "", LossKind.Words)]
    [InlineData("a paragraph came twice", "<p>A paragraph in the middle, which says “café” and don't. 🙂</p>", "<p>A paragraph in the middle, which says “café” and don't. 🙂</p><p>A paragraph in the middle, which says “café” and don't. 🙂</p>", LossKind.Order)]
    public void A_break_in_the_content_stage_is_seen(string way, string right, string wrong, string kind)
    {
        Assert.Contains(right, Right, StringComparison.Ordinal);
        ProofVerdict verdict = Check(Body, Right.Replace(right, wrong, StringComparison.Ordinal));
        Assert.True(verdict.Losses.Any(l => l.Kind == kind), $"{way}: no {kind} in\n{string.Join('\n', verdict.Losses)}");
        Assert.True(verdict.Losses.Count <= 3, $"{way}: too many\n{string.Join('\n', verdict.Losses)}");
    }

    [Fact]
    public void A_paragraph_that_changed_places_is_seen()
    {
        const string Source = "One is the first paragraph here.\n\nTwo is the second paragraph here.\n\nThree is the third paragraph here.";
        Assert.Empty(Check(Source, "<p>One is the first paragraph here.</p><p>Two is the second paragraph here.</p><p>Three is the third paragraph here.</p>").Losses);
        Loss loss = Assert.Single(Check(Source, "<p>Three is the third paragraph here.</p><p>One is the first paragraph here.</p><p>Two is the second paragraph here.</p>").Losses);
        Assert.Equal(new Loss(LossKind.Order, "Three is the third paragraph", "at another place", "Two is the second paragraph here."), loss);
    }

    [Fact]
    public void What_was_dropped_and_said_to_be_is_no_loss()
    {
        const string Source = "Kept.\n\n[ad]Buy <a href=\"http://shop.example/x\">this</a> now[/ad]";
        Assert.Equal(2, Check(Source, "<p>Kept.</p>").Losses.Count);
        Assert.Empty(Check(Source, "<p>Kept.</p>", new Dropped("[ad]Buy <a href=\"http://shop.example/x\">this</a> now[/ad]", "An advertisement.", "ad")).Losses);
    }

    [Fact]
    public void A_record_covers_its_own_words_only_once()
    {
        const string Source = "Buy now. Buy now. Kept.";
        Loss loss = Assert.Single(Check(Source, "<p>Kept.</p>", new Dropped("Buy now.", "An advertisement.", "ad")).Losses);
        Assert.Equal("Buy now", loss.Expected);
    }

    [Theory]
    [InlineData("[gallery ids=\"1,2\"]", "<figure><img src=a.jpg><figcaption>From the library</figcaption></figure>")]
    [InlineData("foo<!-- c -->bar b<b>a</b>z", "<p>foobar baz</p>")]
    [InlineData("a[b]c[/b]dddddd eeeeee", "<p>acdddddd eeeeee</p>")]
    [InlineData("<script>var a = 1;</script><style>b {}</style>x", "<p>x</p>")]
    [InlineData("So :D happy ;-) :oops: 8-) $latex a_1$", "<p>So 😀 happy 😉 😳 😎 <blogconverter-math>a_1</blogconverter-math></p>")]
    [InlineData("&notanentity; &copy 1 &copy; 2", "<p>&amp;notanentity; &amp;copy 1 © 2</p>")]
    [InlineData("R&amp;D a:D", "<p>R&amp;D a:D</p>")]
    [InlineData("<img class=\"emoji\" alt=\"x\" src=\"https://s.w.org/images/core/emoji/11/svg/1f600.svg\">", "😀")]
    [InlineData("<a href=\"http://old.example/2019/05/foo/\">x</a>", "<a href=\"/posts/foo/#a\">x</a>")]
    [InlineData("<a href=\"#top\">x</a> <a href=\"javascript:y()\">z</a>", "x z")]
    [InlineData("<a href='http://a.b/%C3%BC%20x'>y</a>", "<a href='http://a.b/ü x'>y</a>")]
    [InlineData("zero\u200Bwidth so\u00ADft", "zerowidth soft")]
    [InlineData("[youtube https://youtu.be/xyz&w=640]", "<blogconverter-embed url='https://youtu.be/xyz&w=640'></blogconverter-embed>")]
    [InlineData("[php]<?php echo '<p>hi</p>'; ?>[/php]", "<pre>&lt;?php echo '&lt;p&gt;hi&lt;/p&gt;'; ?&gt;</pre>")]
    [InlineData("a < b [1] arr[i] [", "<p>a &lt; b [1] arr[i] [</p>")]
    [InlineData("<pre>a<br>  b</pre>", "<pre>a\n  b</pre>")]
    public void What_looks_other_is_the_same(string body, string html)
    {
        ProofVerdict verdict = Check(body, html);
        Assert.True(verdict.Losses.Count == 0, string.Join('\n', verdict.Losses));
    }

    [Fact]
    public void An_address_may_lead_where_it_was_moved_to()
    {
        using IHtmlDocument document = ProofText.Dom("<a href='/posts/hello/'>x</a>");
        var body = new PostBody("<a href=\"http://old.example/?p=12\">x</a>", BodyFormat.WordPress);
        Assert.Single(SourceProof.Check(body, document.Body!, []).Losses);
        Assert.Empty(SourceProof.Check(body, document.Body!, [], address => address.EndsWith("?p=12", StringComparison.Ordinal) ? "/posts/hello/" : null).Losses);
    }

    [Fact]
    public void In_finished_HTML_brackets_are_text()
    {
        using IHtmlDocument document = ProofText.Dom("<p>x</p>");
        Loss loss = Assert.Single(SourceProof.Check(new PostBody("<p>[sic] x</p>", BodyFormat.Html), document.Body!, []).Losses);
        Assert.Equal("sic", loss.Expected);
    }

    [Fact]
    public void Markdown_has_no_source_to_prove()
    {
        using IHtmlDocument document = ProofText.Dom("");
        Assert.Empty(SourceProof.Check(new PostBody("# x", BodyFormat.Markdown), document.Body!, []).Losses);
    }

    private static ProofVerdict Check(string body, string html, params Dropped[] dropped)
    {
        using IHtmlDocument document = ProofText.Dom(html);
        return SourceProof.Check(new PostBody(body, BodyFormat.WordPress), document.Body!, dropped);
    }
}
