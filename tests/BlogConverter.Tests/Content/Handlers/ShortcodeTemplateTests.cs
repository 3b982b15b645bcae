// Rules for shortcodes in the settings file.
using BlogConverter.Content;
using Xunit;

namespace BlogConverter.Tests.Content.Handlers;

public sealed class ShortcodeTemplateTests
{
    [Theory]
    [InlineData("<div class=\"x\"><b>{title}</b>{content}</div>", "<div class=\"x\"><b>a &lt;i&gt; &quot;q&quot;</b><em>c</em></div>")]
    [InlineData("{0} {1} {missing}|{{0}}", "first  |{0}")]
    [InlineData("unwrap", "<em>c</em>")]
    public void A_template_encodes_what_it_is_given(string rule, string html) =>
        Assert.Equal(html, ShortcodeTemplates.Handler(rule)(SmallSite.Code("box", "<em>c</em>", "title=a <i> \"q\"", "first"), SmallSite.Context()));

    [Theory]
    [InlineData("drop")]
    [InlineData("{missing}")]
    public void What_comes_to_nothing_is_recorded(string rule)
    {
        ContentContext context = SmallSite.Context();

        Assert.Same(ContentContext.DroppedMark, ShortcodeTemplates.Handler(rule)(SmallSite.Code("box", "c"), context));
        Assert.Single(context.Dropped);
    }

    [Fact]
    public void An_open_brace_is_refused_when_the_settings_are_read() => Assert.Throws<FormatException>(() => ShortcodeTemplates.Handler("<p>{title</p>"));
}
