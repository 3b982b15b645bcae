// Rules for shortcodes and blocks in the settings file.
using BlogConverter.Content;
using Xunit;

namespace BlogConverter.Tests.Content.Handlers;

public sealed class HandlerTemplateTests
{
    [Theory]
    [InlineData("<div class=\"x\"><b>{title}</b>{content}</div>", "<div class=\"x\"><b>a &lt;i&gt; &quot;q&quot;</b><em>c</em></div>")]
    [InlineData("{0} {1} {missing}|{{0}}", "first  |{0}")]
    [InlineData("unwrap", "<em>c</em>")]
    public void A_template_encodes_what_it_is_given(string rule, string html) =>
        Assert.Equal(html, HandlerTemplates.ForShortcode(rule)(SmallSite.Code("box", "<em>c</em>", "title=a <i> \"q\"", "first"), SmallSite.Context()));

    [Theory]
    [InlineData("drop")]
    [InlineData("{missing}")]
    public void What_comes_to_nothing_is_recorded(string rule)
    {
        ContentContext context = SmallSite.Context();

        Assert.Same(ContentContext.DroppedMark, HandlerTemplates.ForShortcode(rule)(SmallSite.Code("box", "c"), context));
        Assert.Single(context.Dropped);
    }

    [Theory]
    [InlineData("<h2>{place} {missing}</h2>{content}", "<h2>Oslo &amp; Bergen </h2><p>c</p>")]
    [InlineData("unwrap", "<p>c</p>")]
    public void A_blocks_template_takes_its_json_attributes(string rule, string html)
    {
        var block = new Block("acme/event", "<!-- source -->") { Attributes = System.Text.Json.JsonDocument.Parse("""{"place":"Oslo & Bergen"}""").RootElement, Content = "<p>c</p>" };
        Assert.Equal(html, HandlerTemplates.ForBlock(rule)(block, SmallSite.Context()));
    }

    [Fact]
    public void An_open_brace_is_refused_when_the_settings_are_read() => Assert.Throws<FormatException>(() => HandlerTemplates.ForShortcode("<p>{title</p>"));
}
