// Long bodies are not shown to the XML reader; nobody may notice.
using BlogConverter.Model;
using BlogConverter.Readers;
using Xunit;

namespace BlogConverter.Tests.Readers.Wxr;

public sealed class LiftedBodyTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("<p>A body of many words.</p>\n", 80));

    [Theory]
    [InlineData("plain")]
    [InlineData("Grüße 中文 \uE001")]
    [InlineData("emoji 😀 👩‍👩‍👧")]
    [InlineData("&amp; &nbsp; <item> </item> <!-- --> <?php ?>")]
    [InlineData("the mark of ours \uE000 itself")]
    public void A_long_body_is_what_stands_in_its_section(string words)
    {
        Reading reading = Reading.OfItem($"<content:encoded><![CDATA[{words}{Long}]]></content:encoded>\n<excerpt:encoded><![CDATA[In short \uE000]]></excerpt:encoded>");
        Assert.Equal(words + Long, reading.Item.Body.Text);
        Assert.Equal("In short \uE000", reading.Item.Excerpt.Text);
        Assert.Empty(reading.Codes);
    }

    [Fact]
    public void A_long_excerpt_is_what_stands_in_its_section()
    {
        Reading reading = Reading.OfItem($"<content:encoded><![CDATA[short]]></content:encoded>\n<excerpt:encoded><![CDATA[{Long}]]></excerpt:encoded>");
        Assert.Equal("short", reading.Item.Body.Text);
        Assert.Equal(Long, reading.Item.Excerpt.Text);
    }

    [Fact]
    public void Between_items_no_section_is_lifted()
    {
        string item = "<item><title>x</title><wp:post_id>1</wp:post_id></item>";
        Reading reading = Reading.Of(Reading.Head + item + new string('\n', 100) + $"<wp:x><![CDATA[{Long}]]></wp:x>" + item.Replace("post_id>1", "post_id>2", StringComparison.Ordinal) + Reading.Tail);
        Assert.Equal(["1", "2"], reading.Items.Select(i => i.Id));
    }

    [Fact]
    public void Line_ends_of_other_systems_become_line_feeds() =>
        Assert.Equal(Long, Reading.OfItem($"<content:encoded><![CDATA[{Long.ReplaceLineEndings("\r\n")}]]></content:encoded>").Item.Body.Text);

    [Fact]
    public void Sections_of_one_element_are_joined() =>
        Assert.Equal($"a]]>b{Long}", Reading.OfItem($"<content:encoded><![CDATA[a]]]]><![CDATA[>b{Long}]]></content:encoded>").Item.Body.Text);

    [Theory]
    [InlineData("\u0001")]
    [InlineData("\uFFFF")]
    public void What_xml_forbids_is_repaired_and_reported(string forbidden)
    {
        Reading reading = Reading.OfItem($"<content:encoded><![CDATA[{Long}{forbidden}end]]></content:encoded>");
        Assert.Equal(Long + "end", reading.Item.Body.Text);
        Assert.Single(reading.Codes);
    }

    [Fact]
    public void Damage_elsewhere_leaves_the_body_as_it_is()
    {
        Reading reading = Reading.OfItem($"<content:encoded><![CDATA[{Long}]]></content:encoded>\n<wp:post_name>a & b</wp:post_name>");
        Assert.Equal(Long, reading.Item.Body.Text);
        Assert.Single(reading.Codes);
    }

    [Fact]
    public void Of_two_bodies_the_first_counts() =>
        Assert.Equal("first", Reading.OfItem($"<content:encoded><![CDATA[first]]></content:encoded><content:encoded><![CDATA[{Long}]]></content:encoded>").Item.Body.Text);

    [Fact]
    public void The_line_of_the_body_is_told()
    {
        PostBody body = Reading.OfItem($"<content:encoded><![CDATA[{Long}]]></content:encoded>").Item.Body;
        PostBody small = Reading.OfItem("<content:encoded><![CDATA[x]]></content:encoded>").Item.Body;
        Assert.Equal((small.Line, small.Column), (body.Line, body.Column));
    }

    [Fact]
    public void The_first_pass_reads_past_the_body() =>
        Assert.Equal("", Reading.OfItem($"<content:encoded><![CDATA[{Long}]]></content:encoded>", ReadDepth.Index).Item.Body.Text);
}
