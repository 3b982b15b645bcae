// Shortcodes in bodies.
using BlogConverter.Content;
using BlogConverter.Content.Shortcodes;
using Xunit;

namespace BlogConverter.Tests.Content;

public sealed class ShortcodeTests
{
    private static readonly ContentOptions Bold = Body.With("bold", (code, context) => context.Html($"<b>{context.Run(code.Content)}</b>"));

    [Theory]
    [InlineData("[bold]x[/bold] y", "<p><b>x</b> y</p>")]
    [InlineData("[bold]a [bolder] b[/bold]!", "<p><b>a [bolder] b</b>!</p>")]
    [InlineData("[[bold]] and [[bold]x[/bold]]", "<p>[bold] and [bold]x[/bold]</p>")]
    [InlineData("<code>[bold]x[/bold] [[bold]]</code>", "<p><code>[bold]x[/bold] [bold]</code></p>")]
    [InlineData("<a title=\"[bold]x[/bold]\">y</a>", "<p><a title=\"[bold]x[/bold]\">y</a></p>")]
    [InlineData("a [bold/] b", "<p>a <b></b> b</p>")]
    [InlineData("[boldly] [bold-ish] [bold", "<p>[boldly] [bold-ish] [bold</p>")]
    public void A_shortcode_is_what_its_handler_answers(string body, string expected) => Assert.Equal(expected, Body.Html(body, Bold).Trim());

    [Fact]
    public void A_shortcode_alone_in_its_paragraph_loses_the_paragraph() =>
        Assert.Equal("<div>x</div>\n<p>y</p>", Body.Html("[box]x[/box]\n\ny", Body.With("box", (code, context) => context.Html($"<div>{code.Content}</div>"))).Trim());

    [Fact]
    public void Content_over_several_paragraphs_comes_without_their_halves() =>
        Assert.Equal("<div><p>a</p>\n<p>b</p></div>", Body.Html("[box]\n\na\n\nb\n\n[/box]", Body.With("box", (code, context) => context.Html($"<div>{context.Run(code.Content)}</div>"))).Trim());

    [Fact]
    public void Nested_shortcodes_run_when_the_outer_handler_asks() =>
        Assert.Equal("<b>a <div>x</div> c</b>", Body.Html("[bold]a [box]x[/box] c[/bold]", Bold with { Shortcodes = new Dictionary<string, ShortcodeHandler>(Bold.Shortcodes) { ["box"] = (code, context) => context.Html($"<div>{code.Content}</div>") } }).Trim());

    [Fact]
    public void An_attribute_cannot_inject_markup()
    {
        using ParsedContent content = Body.Parse("[x t='\"&lt;b&gt;\"' u='&lt;b&gt;']", Body.With("x", (code, context) => context.Html($"<i title=\"{code["t"]}\">{code["u"]}</i>")));

        AngleSharp.Dom.IElement element = Assert.Single(content.Body.QuerySelectorAll("i"));
        Assert.Equal("\"<b>\"", element.GetAttribute("title"));
        Assert.Equal("<b>", element.TextContent);
    }

    [Fact]
    public void The_users_handler_is_asked_before_ours() =>
        Assert.Contains("mine", Body.Html("[gallery ids=\"1\"]", Body.With("gallery", (_, context) => context.Html($"<p>mine</p>"))), StringComparison.Ordinal);

    [Fact]
    public void An_empty_answer_is_a_bug_and_the_original_is_kept()
    {
        using ParsedContent content = Body.Parse("a [x y=\"1\"] b", Body.With("x", (_, _) => ""));

        Assert.Equal("a [x y=\"1\"] b", content.Body.TextContent.Trim());
        Assert.Contains(content.Diagnostics, d => d.Code == "CNT003");
    }

    [Fact]
    public void Dropping_is_said()
    {
        using ParsedContent content = Body.Parse("a [x]gone[/x] b", Body.With("x", (code, context) => context.Drop(code, "because")));

        Assert.Equal("a  b", content.Body.TextContent.Trim());
        Assert.Equal("[x]gone[/x]", Assert.Single(content.Dropped).What);
    }

    [Theory]
    [InlineData("See [1], arr[i], [sic] and [see figure 2]. [/i]")]
    [InlineData("x[i] = y[i][/i]")]
    [InlineData("[ ] todo [x] done []")]
    public void Ordinary_brackets_are_text_and_not_reported(string body)
    {
        using ParsedContent content = Body.Parse(body);

        Assert.Equal(body, content.Body.TextContent.Trim());
        Assert.Empty(content.Diagnostics);
        Assert.Empty(content.Shortcodes);
    }

    [Theory]
    [InlineData(UnknownMode.Unwrap, "a x b [zzz q=\"1\"]")]
    [InlineData(UnknownMode.Keep, "a [yyy]x[/yyy] b [zzz q=\"1\"]")]
    [InlineData(UnknownMode.Drop, "a  b ")]
    public void Unknown_shortcodes_follow_the_policy_and_are_reported(UnknownMode mode, string expected)
    {
        using ParsedContent content = Body.Parse("a [yyy]x[/yyy] b [zzz q=\"1\"]", new ContentOptions { Unknown = mode });

        Assert.Equal(expected.Trim(), content.Body.TextContent.Trim());
        Assert.Equal(["yyy", "zzz"], content.Shortcodes.Select(s => s.Name));
        Assert.All(content.Shortcodes, s => Assert.False(s.Handled));
        Assert.Equal(2, content.Diagnostics.Count(d => d.Code == "CNT001"));
        Assert.Equal(mode == UnknownMode.Drop ? 2 : 0, content.Dropped.Count);
    }

    [Theory]
    [InlineData(" a=\"1 2\" b='3' c=4 five \"six 7\" 'eight'", "a=1 2;b=3;c=4", "five;six 7;eight")]
    [InlineData(" A = \"x\"  url=http://x/?a=b&amp;c=d", "a=x;url=http://x/?a=b&c=d", "")]
    [InlineData(" a=\"1\"b=\"2\"", "a=1;b=2", "")]
    [InlineData(" a=\u201Cone two\u201D b=&#8221;three&#8221;", "a=one two;b=three", "")]
    [InlineData("=http://youtu.be/x?a=1", "", "=http://youtu.be/x?a=1")]
    [InlineData(" a=\"open", "a=open", "")]
    [InlineData("<br />\n a=1<br />\nb=2", "a=1;b=2", "")]
    [InlineData("", "", "")]
    public void Attributes_are_read_with_and_without_names(string text, string named, string positional)
    {
        ShortcodeAttributes attributes = ShortcodeAttributes.Parse(text);

        Assert.Equal(named, string.Join(';', attributes.Named.Select(a => $"{a.Key}={a.Value}")));
        Assert.Equal(positional, string.Join(';', attributes.Positional));
    }

    [Fact]
    public void Deep_nesting_is_bounded_and_said()
    {
        using ParsedContent content = Body.Parse(Body.Repeat("[a1][a2]", 10_000) + "text" + Body.Repeat("[/a2][/a1]", 10_000), new ContentOptions
        {
            Shortcodes = new Dictionary<string, ShortcodeHandler> { ["a1"] = Inner, ["a2"] = Inner },
        });

        Assert.Contains("text", content.Body.TextContent, StringComparison.Ordinal);

        static string Inner(Shortcode code, ContentContext context) => context.Html($"<i>{context.Run(code.Content)}</i>");
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("[[", "")]
    [InlineData("[a ", "]")]
    [InlineData("[caption ", "]")]
    [InlineData("[caption]", "[/caption]")]
    [InlineData("[gallery ids=\"1\"] ", "")]
    [InlineData("[foo a=1]x[/foo]", "")]
    [InlineData("[/foo]", "")]
    [InlineData("<code>[", "")]
    [InlineData("[[caption ", "")]
    public void Any_input_takes_linear_time(string piece, string end)
    {
        using ParsedContent content = Body.Parse(Body.Repeat(piece, 50_000) + end + " last");

        Assert.Contains("last", content.Body.TextContent, StringComparison.Ordinal);
    }
}
