// The steps on the tree side.
using BlogConverter.Content;
using BlogConverter.Model;
using Xunit;

namespace BlogConverter.Tests.Content.Handlers;

public sealed class TransformTests
{
    [Theory]
    [InlineData("<img src=\"data:image/gif;base64,R0\" data-src=\"https://a/x.jpg\" alt=\"x\"><noscript><img src=\"https://a/x.jpg\" alt=\"x\"></noscript>", "https://a/x.jpg", 1)]
    [InlineData("<img class=\"lazy\" src=\"/blank.gif\" data-original=\"/x.jpg\">", "/x.jpg", 1)]
    [InlineData("<noscript><img src=\"https://a/x.jpg\"></noscript>", "https://a/x.jpg", 1)]
    [InlineData("<img src=\"https://a/x.jpg\" data-src=\"\">", "https://a/x.jpg", 1)]
    public void A_lazy_image_gets_its_address_back_once(string html, string source, int count)
    {
        string result = SmallSite.Transform(html);

        Assert.Equal(count + 1, result.Split("<img").Length);
        Assert.Contains($"src=\"{source}\"", result, StringComparison.Ordinal);
        Assert.DoesNotContain("noscript", result, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>a :) b</p>", "<p>a 🙂 b</p>")]
    [InlineData("<p>:lol:</p>", "<p>😆</p>")]
    [InlineData("<p>x:)y text:) http://a.example/:) (8)</p>", "<p>x:)y text:) http://a.example/:) (8)</p>")]
    [InlineData("<p><b>:-D</b>&nbsp;;-)</p>", "<p><b>😀</b>&nbsp;😉</p>")]
    [InlineData("<p><code>:)</code></p>", "<p><code>:)</code></p>")]
    [InlineData("<p>a <img src=\"/wp-includes/images/smilies/icon_wink.gif\" alt=\";)\" class=\"wp-smiley\"> b</p>", "<p>a 😉 b</p>")]
    [InlineData("<p><img src=\"https://s.w.org/images/core/emoji/2/72x72/1f600.png\" alt=\"😀\" class=\"emoji\"></p>", "<p>😀</p>")]
    [InlineData("<p>:mrgreen: :unknown:</p>", "<p>:mrgreen: :unknown:</p>")]
    public void Smilies_become_characters_where_WordPress_does_it(string html, string expected) => Assert.Equal(expected, SmallSite.Transform(html));

    [Theory]
    [InlineData("<pre class=\"hljs csharp\">a</pre>", "csharp")]
    [InlineData("<pre class=\"brush:php;\">a</pre>", "php")]
    [InlineData("<pre class=\"brush: c-sharp; first-line: 3\">a</pre>", "csharp")]
    [InlineData("<pre data-enlighter-language=\"js\" class=\"php\">a</pre>", "js")]
    [InlineData("<pre lang=\"php\" class=\"language-js\">a</pre>", "php")]
    [InlineData("<pre lang=\"en\" class=\"lang-js\">a</pre>", "js")]
    [InlineData("<pre><code class=\"lang-yaml\">a</code></pre>", "yaml")]
    [InlineData("<div class=\"highlight highlight-source-shell\"><pre>a</pre></div>", "shell")]
    [InlineData("<div class=\"language-go highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"><code>a</code></pre></div></div>", "go")]
    [InlineData("<div data-code-language=\"rust\"><pre class=\"brush: php\">a</pre></div>", "rust")]
    [InlineData("<pre class=\"sh_cpp\">a</pre>", "cpp")]
    public void The_language_of_code_is_found_in_every_dress(string html, string language) =>
        Assert.Contains($"<pre><code class=\"language-{language}\">a</code></pre>", SmallSite.Transform(html), StringComparison.Ordinal);

    [Theory]
    [InlineData("<pre class=\"wp-block-code\"><code>see <a href=\"https://a/\">this</a></code></pre>", "<a href=\"https://a/\">this</a>")]
    [InlineData("<pre>a <b>bold</b> word</pre>", "<b>bold</b>")]
    [InlineData("<pre>x <img src=\"a.png\"></pre>", "<img src=\"a.png\">")]
    public void What_is_more_than_a_colour_stays_in_a_preformatted_text(string html, string kept) => Assert.Contains(kept, SmallSite.Transform(html), StringComparison.Ordinal);

    [Fact]
    public void A_listing_with_line_numbers_becomes_its_code()
    {
        ContentContext context = SmallSite.Context();

        string html = SmallSite.Transform("<div class=\"syntaxhighlighter php\"><table><tbody><tr><td class=\"gutter\"><div>1</div><div>2</div></td><td class=\"code\"><div class=\"container\"><div class=\"line\"><code class=\"php keyword\">if</code> <code>(1)</code></div><div class=\"line\"><code>end</code></div></div></td></tr></tbody></table></div>", context);

        Assert.Equal("<pre><code class=\"language-php\">if (1)\nend</code></pre>", html);
        Assert.Equal("12", Assert.Single(context.Dropped).What);
    }

    [Fact]
    public void A_gist_copied_as_a_table_keeps_its_lines() =>
        Assert.Equal(
            "<pre><code>a\n  b</code></pre>",
            SmallSite.Transform("<table class=\"highlight\"><tr><td class=\"blob-num\">1</td><td class=\"blob-code\">a</td></tr><tr><td class=\"blob-num\">2</td><td class=\"blob-code\">  b</td></tr></table>"));

    [Theory]
    [InlineData("<script>var a = 1;</script>")]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<iframe></iframe>")]
    [InlineData("<noscript>Turn it on</noscript>")]
    public void What_nobody_saw_goes_and_is_recorded(string html)
    {
        ContentContext context = SmallSite.Context();

        Assert.Equal("<p>a</p>", SmallSite.Transform("<p>a</p>" + html, context));
        Assert.Single(context.Dropped);
    }

    [Fact]
    public void The_script_of_an_embed_needs_no_record()
    {
        ContentContext context = SmallSite.Context();

        string html = SmallSite.Transform("<blockquote class=\"instagram-media\" data-instgrm-permalink=\"https://www.instagram.com/p/Abc/?utm_source=x\"><p>A picture</p></blockquote><script async src=\"//www.instagram.com/embed.js\"></script>", context);

        Assert.StartsWith("<blogconverter-embed provider=\"instagram\" id=\"Abc\" url=\"https://www.instagram.com/p/Abc/\"><blockquote", html, StringComparison.Ordinal);
        Assert.Contains("<p>A picture</p>", html, StringComparison.Ordinal);
        Assert.Empty(context.Dropped);
    }

    [Fact]
    public void The_fallback_of_an_object_is_kept() =>
        Assert.Equal(
            "<p><blogconverter-embed provider=\"vimeo\" id=\"123456\" url=\"https://vimeo.com/123456\"><a href=\"https://a/\">Watch it there</a></blogconverter-embed></p>",
            SmallSite.Transform("<object><param name=\"movie\" value=\"http://vimeo.com/moogaloop.swf?clip_id=123456\"><a href=\"https://a/\">Watch it there</a></object>"));

    [Theory]
    [InlineData("<p>As ((they say it here)) now.</p>", 1)]
    [InlineData("<p>As ((see <a href=\"https://a/\">the page</a> there)) now ((and then this one)).</p>", 2)]
    [InlineData("<p>f((a + b) * (c + d)) and ((x)) and (( spaced out text )) and ((open</p>", 0)]
    [InlineData("<p>((one two three] and ((real note here)).</p>", 1)]
    [InlineData("<p><code>((a || b || c))</code></p>", 0)]
    [InlineData("<p>if ((i < 3 && j > 4)) then</p>", 0)]
    public void Double_parentheses_are_notes_only_when_they_read_like_one(string html, int notes) =>
        Assert.Equal(notes, SmallSite.Transform(html).Split("<blogconverter-footnote ").Length - 1);

    [Fact]
    public void A_mark_without_a_stored_note_is_kept_and_reported()
    {
        ContentContext context = SmallSite.Context();

        string html = SmallSite.Transform("<p>a<sup data-fn=\"x\"><a href=\"#x\">1</a></sup></p>", context);

        Assert.Contains("<sup data-fn=\"x\">", html, StringComparison.Ordinal);
        Assert.Equal("CNT102", Assert.Single(context.Diagnostics.Items).Code);
    }

    [Fact]
    public void A_stored_note_cannot_forge_an_element_and_is_named_once()
    {
        BlogItem item = SmallSite.Item with { Meta = [new MetaEntry("footnotes", """[{"id":"x","content":"<blogconverter-more></blogconverter-more>N"}]""")] };

        string html = SmallSite.Transform("<p>a<sup data-fn=\"x\">1</sup> b<sup data-fn=\"x\">1</sup></p>", SmallSite.Context(item));

        Assert.DoesNotContain("<blogconverter-more", html, StringComparison.Ordinal);
        Assert.Equal(3, html.Split("<blogconverter-footnote-reference name=\"1\">").Length);
        Assert.Equal(2, html.Split("<blogconverter-footnote ").Length);
    }

    [Theory]
    [InlineData("$latex a_1$", "<blogconverter-math>a_1</blogconverter-math>")]
    [InlineData("x $latex a &amp;bg=ffffff&amp;s=2$ y $latex b$", "x <blogconverter-math>a</blogconverter-math> y <blogconverter-math>b</blogconverter-math>")]
    [InlineData("$latex a &amp; b \\\\ c$", "<blogconverter-math>a &amp; b \\\\ c</blogconverter-math>")]
    [InlineData("$latex \\$5$ or $10", "<blogconverter-math>\\$5</blogconverter-math> or $10")]
    [InlineData("$latex open", "$latex open")]
    [InlineData("$latexa$", "$latexa$")]
    public void Formulas_stand_between_dollar_signs(string text, string html) => Assert.Equal($"<p>{html}</p>", SmallSite.Transform($"<p>{text}</p>"));

    [Theory]
    [InlineData("<pre class=\"brush: php\">a<br>b</pre>")]
    [InlineData("<figure class=\"wp-block-embed\"><object data=\"https://a/x.swf\"></object><figcaption>c</figcaption></figure>")]
    [InlineData("<p>x ((a real note)) $latex y$ :)</p>")]
    [InlineData("$latex a<br>")]
    [InlineData("<ul class=\"gallery\"><li><img src=\"a.png\"></ul>")]
    [InlineData("<script src=\"https://gist.github.com/a/0123456789.js\"></script>")]
    public void Twice_the_siblings_take_about_twice_the_time(string html)
    {
        SmallSite.Transform(string.Concat(Enumerable.Repeat(html, 500)));
        TimeSpan small = Time(1_000), large = Time(8_000);

        Assert.True(large < (small * 30) + TimeSpan.FromSeconds(2), $"{small} for 1,000 and {large} for 8,000");

        TimeSpan Time(int count)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            SmallSite.Transform(string.Concat(Enumerable.Repeat(html, count)));
            return watch.Elapsed;
        }
    }

    [Fact]
    public void A_figure_around_a_table_is_taken_off() =>
        Assert.Equal("<div><table><tbody><tr><td>1</td></tr></tbody></table><p>c</p></div>", SmallSite.Transform("<figure class=\"wp-block-table\"><table><tbody><tr><td>1</td></tr></tbody></table><figcaption>c</figcaption></figure>"));

    [Fact]
    public void Two_embeds_side_by_side_do_not_run_together() =>
        Assert.Equal(3, SmallSite.Transform("<iframe src=\"https://a/\"></iframe>\n<iframe src=\"https://b/\"></iframe>").Split("<p><blogconverter-embed").Length);
}
