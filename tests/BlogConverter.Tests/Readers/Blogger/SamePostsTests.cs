// The same posts in WordPress and in Blogger give the same Markdown.
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Readers.Blogger;

public sealed class SamePostsTests
{
    /// <summary>What the author wrote, as each editor kept it.</summary>
    private static readonly (string Title, string WordPress, string Blogger)[] Posts =
    [
        (
            "Lines",
            "The first <b>paragraph</b>.\n\nThe second one\nhas two lines.\n\n<em>The third</em> &amp; last.",
            "The first <b>paragraph</b>.<br /><br />The second one<br />has two lines.<br /><br /><em>The third</em> &amp; last."
        ),
        (
            "Divisions",
            "One.\n\nTwo with <a href=\"https://example.org/\">a link</a>.\n\nThree.",
            "<div>One.</div><div><br /></div><div>Two with <a href=\"https://example.org/\">a link</a>.</div><div><br /></div>Three.<br />"
        ),
        (
            "More",
            "The teaser.\n\n<!--more-->\n\nThe rest.",
            "The teaser.<br /><br /><a name='more'></a><br />The rest."
        ),
        (
            "Formatting over paragraphs",
            "<b>Bold one.</b>\n\n<b>Bold two.</b> Plain.",
            "<span style=\"font-family: Arial;\"><b>Bold one.<br /><br />Bold two.</b> Plain.</span>"
        ),
        (
            "Lists and headings",
            "Before:\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<h3>Heading</h3>\nAfter.\n<blockquote>Said.</blockquote>",
            "Before:<br /><ul><li>a</li><li>b</li></ul><br /><h3>Heading</h3>After.<br /><br /><blockquote>Said.</blockquote><br />"
        ),
        (
            "Code",
            "Look:\n<pre>int a = 1;\n\nint b = 2;</pre>\nDone.",
            "Look:<br /><pre>int a = 1;<br /><br />int b = 2;</pre><br />Done."
        ),
        (
            "Pictures",
            "See:\n\n<img src=\"https://1.bp.blogspot.com/-a/b/c/d/s1600/hill.jpg\" alt=\"A hill\" />\n\nNice.",
            "See:<br /><br /><div class=\"separator\" style=\"clear: both; text-align: center;\"><a href=\"https://1.bp.blogspot.com/-a/b/c/d/s1600/hill.jpg\" imageanchor=\"1\" style=\"margin-left: 1em;\"><img alt=\"A hill\" border=\"0\" height=\"240\" src=\"https://2.bp.blogspot.com/-a/b/c/d/s320/hill.jpg\" width=\"320\" /></a></div><br />Nice."
        ),
        (
            "Captions",
            "[caption id=\"attachment_1\" align=\"aligncenter\" width=\"320\"]<img src=\"https://1.bp.blogspot.com/-a/b/c/d/s1600/hill.jpg\" alt=\"\" /> The hill[/caption]\n\nText.",
            "<table align=\"center\" cellpadding=\"0\" cellspacing=\"0\" class=\"tr-caption-container\"><tbody><tr><td style=\"text-align: center;\"><a href=\"https://1.bp.blogspot.com/-a/b/c/d/s1600/hill.jpg\" imageanchor=\"1\"><img border=\"0\" src=\"https://1.bp.blogspot.com/-a/b/c/d/s320/hill.jpg\" /></a></td></tr><tr><td class=\"tr-caption\" style=\"text-align: center;\">The hill</td></tr></tbody></table><br />Text."
        ),
    ];

    [Fact]
    public async Task The_bodies_are_the_same_to_the_last_character()
    {
        using TemporaryFolder folder = new();
        folder.Write("wordpress.xml", Reading.Head + string.Concat(Posts.Select((p, i) =>
            $"<item>\n<title><![CDATA[{p.Title}]]></title>\n<content:encoded><![CDATA[{p.WordPress}]]></content:encoded>\n<wp:post_id>{i + 1}</wp:post_id>\n<wp:post_type>post</wp:post_type>\n<wp:status>publish</wp:status>\n</item>\n")) + Reading.Tail);
        folder.Write("blogger.xml", BloggerFile.OldHead + string.Concat(Posts.Select((p, i) => BloggerFile.Entry((i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), "post", p.Title, p.Blogger))) + "</feed>");
        using Converted wordPress = await Converted.Run(folder.At("wordpress.xml"));
        using Converted blogger = await Converted.Run(folder.At("blogger.xml"));
        Assert.Equal(Posts.Length, wordPress.Report.Written);
        Assert.Equal(Posts.Length, blogger.Report.Written);
        Assert.Equal((0, 0), (wordPress.Report.Losses, blogger.Report.Losses));
        foreach ((System.Text.Json.JsonElement one, System.Text.Json.JsonElement other) in wordPress.Items.Zip(blogger.Items))
        {
            string body = wordPress.Post(one).Body;
            Assert.NotEqual("", body.Trim());
            Assert.Equal(body, blogger.Post(other).Body);
        }
    }
}
