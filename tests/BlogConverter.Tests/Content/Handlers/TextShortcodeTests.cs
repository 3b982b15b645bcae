// The shortcodes of themes, page builders, forms and plugins.
using BlogConverter.Content;
using Xunit;

namespace BlogConverter.Tests.Content.Handlers;

public sealed class TextShortcodeTests
{
    [Theory]
    [InlineData("vc_column_text", "<p>text</p>", "<p>text</p>")]
    [InlineData("et_pb_text", "<p>text</p>", "<p>text</p>")]
    [InlineData("fusion_builder_row", "text", "text")]
    [InlineData("one_half", "text", "text")]
    public void A_wrapper_gives_way_to_its_content(string name, string content, string html) => Assert.Equal(html, SmallSite.Run(SmallSite.Code(name, content, "width=1/2")));

    [Theory]
    [InlineData("vc_custom_heading", null, "<h3>A &lt;b&gt; title</h3>", "text=A <b> title", "font_container=tag:h3|text_align:center")]
    [InlineData("et_pb_blurb", "<p>body</p>", "<h3>Say \"hi\"</h3>\n\n\n\n\n\n<p>body</p>", "title=Say %22hi%22")]
    [InlineData("et_pb_button", null, "<p><a href=\"https://a/\">Go</a></p>", "button_text=Go", "button_url=https://a/")]
    [InlineData("vc_btn", null, "<p><a href=\"https://a/b\">Go</a></p>", "title=Go", "link=url:https%3A%2F%2Fa%2Fb|title:x")]
    [InlineData("button", "Buy", "<p><a href=\"https://a/\">Buy</a></p>", "url=https://a/")]
    [InlineData("toggle", "body", "<details><summary>T</summary>\n\nbody\n\n</details>", "title=T")]
    [InlineData("su_spoiler", "body", "<details open><summary>T</summary>\n\nbody\n\n</details>", "title=T", "open=yes")]
    [InlineData("tab", "body", "<h3>T</h3>\n\nbody", "title=T")]
    [InlineData("quote", "q", "<blockquote>\nq\n<p><cite>Who</cite></p></blockquote>", "cite=Who")]
    [InlineData("table", "a,b\n1,\"2,3\"", "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2,3</td></tr></table>")]
    [InlineData("hr", null, "<hr>", "style=x")]
    [InlineData("latex", "a_1 * b_2 &lt; c<br />\n", "<blogconverter-math>a_1 * b_2 &lt; c</blogconverter-math>")]
    [InlineData("ref", "See <em>there</em>", "<blogconverter-footnote>See <em>there</em></blogconverter-footnote>")]
    public void What_stands_in_attributes_is_text_too(string name, string? content, string html, params string[] values) =>
        Assert.Equal(Squeeze(html), Squeeze(SmallSite.Run(SmallSite.Code(name, content, values))));

    [Theory]
    [InlineData("toc")]
    [InlineData("archives")]
    [InlineData("display-posts")]
    [InlineData("woocommerce_cart")]
    [InlineData("addtoany")]
    [InlineData("vc_empty_space")]
    public void What_the_server_made_is_dropped_and_says_so(string name)
    {
        ContentContext context = SmallSite.Context();

        Assert.Same(ContentContext.DroppedMark, SmallSite.Run(SmallSite.Code(name, null, "a=b"), context));
        Assert.Equal(name, Assert.Single(context.Dropped).Handler);
    }

    [Theory]
    [InlineData("contact-form-7")]
    [InlineData("wpforms")]
    [InlineData("gravityform")]
    public void A_form_leaves_a_mark_and_a_record(string name)
    {
        ContentContext context = SmallSite.Context();

        Assert.Equal($"<blogconverter-placeholder name=\"{name}\"></blogconverter-placeholder>", SmallSite.Run(SmallSite.Code(name, null, "id=5"), context));
        Assert.Single(context.Dropped);
    }

    [Theory]
    [InlineData("note")]
    [InlineData("left")]
    [InlineData("b")]
    [InlineData("quote")]
    [InlineData("text")]
    [InlineData("button")]
    [InlineData("search")]
    [InlineData("tab")]
    [InlineData("poll")]
    [InlineData("title")]
    [InlineData("youtube")]
    [InlineData("ref")]
    public void A_word_in_brackets_is_no_shortcode(string name) => Assert.Null(SmallSite.Run(SmallSite.Code(name, null)));

    [Fact]
    public void No_handler_answers_with_an_empty_string()
    {
        foreach (ShortcodeTable table in ShortcodeHandlers.All)
        {
            foreach ((string name, ShortcodeHandler handler) in table)
            {
                foreach (Shortcode code in (Shortcode[])[SmallSite.Code(name, null), SmallSite.Code(name, ""), SmallSite.Code(name, " \n "), SmallSite.Code(name, null, "id=1"), SmallSite.Code(name, "", "title=", "url="), SmallSite.Code(name, "x", "ids=999", "x")])
                {
                    string? answer = handler(code, SmallSite.Context());
                    Assert.False(answer is not null && string.IsNullOrWhiteSpace(answer), $"{name} answered with nothing to {string.Join(',', code.Attributes)} {code.Content}");
                }
            }
        }
    }

    private static string? Squeeze(string? html) => html?.Replace("\n", "", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal);
}
