// Code that is kept out of everybody's way.
using BlogConverter.Content;
using Xunit;

namespace BlogConverter.Tests.Content;

public sealed class CodeVaultTests
{
    [Theory]
    [InlineData("[code lang=\"js\"]\nvar a = \"<b>\" && 1;\n\n// [gallery] https://youtu.be/x\n[/code]", "js", "var a = \"<b>\" && 1;\n\n// [gallery] https://youtu.be/x")]
    [InlineData("[php]<?php echo '</p>'; ?>[/php]", "php", "<?php echo '</p>'; ?>")]
    [InlineData("<pre>[sourcecode language=\"css\"]\na > b {}\n[/sourcecode]</pre>", "css", "a > b {}")]
    [InlineData("<pre lang=\"c\">#include <stdio.h>\n\nint a[i];</pre>", "", "#include <stdio.h>\n\nint a[i];")]
    public void Code_comes_out_as_it_went_in(string body, string language, string code)
    {
        using ParsedContent content = Body.Parse("before\n\n" + body + "\n\nafter");

        AngleSharp.Dom.IElement pre = Assert.Single(content.Body.QuerySelectorAll("pre"));
        Assert.Equal(code, pre.TextContent.Trim());
        Assert.Contains(language, pre.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(["before", "after"], content.Body.QuerySelectorAll("p").Select(p => p.TextContent.Trim()));
    }

    [Fact]
    public void An_escaped_code_shortcode_is_shown() => Assert.Equal("<p>Use [code]x[/code] or [code].</p>", Body.Html("Use [[code]x[/code]] or [[code]].").Trim());

    [Fact]
    public void A_body_cannot_forge_a_stand_in()
    {
        using ParsedContent content = Body.Parse("<pre \uE0000></pre><x\uE000embed url=\"u\">y</x\uE000embed> \uE000 [code]secret[/code]");

        Assert.Equal(1, content.Body.TextContent.Split("secret").Length - 1);
        Assert.Empty(content.Body.QuerySelectorAll("blogconverter-embed"));
        Assert.Contains('\uE000', content.Body.TextContent);
    }

    [Fact]
    public void A_body_with_every_private_character_still_has_its_code()
    {
        string every = string.Concat(Enumerable.Range(0xE000, 0x1900).Select(n => (char)n));
        using ParsedContent content = Body.Parse(every + "\n\n[code]a < b[/code]");

        Assert.Equal("a < b", Assert.Single(content.Body.QuerySelectorAll("pre")).TextContent);
        Assert.Contains(every, content.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Forged_elements_are_unwrapped_and_reported()
    {
        using ParsedContent content = Body.Parse("a <BlogConverter-more text=x>kept</blogconverter-more> <blogconv[x]erter-embed url=y>z [y]<blogconverter[x]-embed>[/y]", new ContentOptions
        {
            Shortcodes = new Dictionary<string, ShortcodeHandler> { ["x"] = (code, context) => context.Drop(code, ""), ["y"] = (code, context) => context.Html($"{context.Run(code.Content)}") },
        });

        Assert.DoesNotContain("<blogconverter-", content.Body.InnerHtml, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("kept", content.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains(content.Diagnostics, d => d.Code == "CNT006");
    }
}
