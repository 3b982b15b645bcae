// Blocks whose saved markup does not say all.
using System.Text.Json;
using BlogConverter.Content;
using Xunit;

namespace BlogConverter.Tests.Content.Handlers;

public sealed class BlockHandlerTests
{
    [Theory]
    [InlineData("core/paragraph", "{}", "<p>a</p>")]
    [InlineData("core/spacer", """{"height":"50px"}""", "<div class=\"wp-block-spacer\"></div>")]
    [InlineData("core/code", "{}", "<pre class=\"wp-block-code\"><code>a</code></pre>")]
    [InlineData("core/latest-posts", "{}", "<ul><li>A rendered list</li></ul>")]
    [InlineData("core/embed", """{"url":"https://a.example/"}""", "<figure><iframe src=\"https://a.example/\"></iframe></figure>")]
    [InlineData("contact-form-7/contact-form-selector", "{}", "[contact-form-7 id=\"1\"]")]
    [InlineData("core/cover", """{"url":"a.jpg"}""", "<img src=\"a.jpg\"><p>x</p>")]
    public void Saved_markup_that_speaks_for_itself_is_left_alone(string name, string json, string content) => Assert.Null(Run(name, json, content));

    [Theory]
    [InlineData("syntaxhighlighter/code", """{"language":"css"}""", "<pre>a</pre>", "<div data-code-language=\"css\"><pre>a</pre></div>")]
    [InlineData("kevinbatdorf/code-block-pro", """{"language":"js","code":"a < b"}""", "<pre>coloured</pre>", "<pre><code class=\"language-js\">a &lt; b</code></pre>")]
    [InlineData("core/embed", """{"url":"https://youtu.be/abc"}""", "<figure><div>\nhttps://youtu.be/abc\n</div><figcaption>C <em>d</em></figcaption></figure>", "<figure><blogconverter-embed provider=\"youtube\" id=\"abc\" url=\"https://www.youtube.com/watch?v=abc\"></blogconverter-embed><figcaption>C <em>d</em></figcaption></figure>")]
    [InlineData("core-embed/vimeo", "{}", "<figure><div>\nhttps://vimeo.com/22439234\n</div></figure>", "<figure><blogconverter-embed provider=\"vimeo\" id=\"22439234\" url=\"https://vimeo.com/22439234\"></blogconverter-embed></figure>")]
    [InlineData("core/social-link", """{"url":"https://a/\"><b>","service":"youtube"}""", "", "<li><a href=\"https://a/&quot;&gt;&lt;b&gt;\">YouTube</a></li>")]
    [InlineData("core/navigation-link", """{"url":"/about","label":"About <em>us</em>"}""", "", "<li><a href=\"/about\">About <em>us</em></a></li>")]
    [InlineData("core/math", """{"latex":"a_1 < b"}""", "<math></math>", "<blogconverter-math display=\"\">a_1 &lt; b</blogconverter-math>")]
    [InlineData("videopress/video", """{"guid":"abc"}""", "<figure></figure>", "<figure><blogconverter-embed provider=\"videopress\" id=\"abc\" url=\"https://videopress.com/v/abc\"></blogconverter-embed></figure>")]
    [InlineData("jetpack/contact-form", "{}", "<div>x</div>", "<blogconverter-placeholder name=\"jetpack/contact-form\"></blogconverter-placeholder>")]
    public void Attributes_are_used(string name, string json, string content, string html) => Assert.Equal(html, Run(name, json, content));

    [Theory]
    [InlineData("core/latest-posts", "")]
    [InlineData("core/query", "<div><p>Nothing.</p></div>")]
    [InlineData("core/pattern", "")]
    [InlineData("core/post-title", "")]
    [InlineData("core/footnotes", "")]
    [InlineData("core/social-link", "")]
    public void What_the_server_made_is_dropped_and_says_so(string name, string content)
    {
        ContentContext context = SmallSite.Context();

        Assert.Same(ContentContext.DroppedMark, Run(name, "{}", content, context));
        Assert.Equal(name, Assert.Single(context.Dropped).Handler);
    }

    [Fact]
    public void No_handler_answers_with_an_empty_string()
    {
        foreach ((string name, BlockHandler handler) in BlockHandlers.All.SelectMany(t => t))
        {
            foreach (string content in (string[])["", " \n", "<div></div>", "x"])
            {
                string? answer = handler(new Block(name, "source") { Content = content }, SmallSite.Context());
                Assert.False(answer is not null && string.IsNullOrWhiteSpace(answer), $"{name} answered with nothing to \"{content}\"");
            }
        }
    }

    [Fact]
    public void No_block_stands_in_two_families() =>
        Assert.Empty(BlockHandlers.All.SelectMany(t => t.Keys).GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));

    private static string? Run(string name, string json, string content, ContentContext? context = null) =>
        SmallSite.Run(new Block(name, "<!-- source -->") { Attributes = JsonDocument.Parse(json).RootElement, Content = content }, context);
}
