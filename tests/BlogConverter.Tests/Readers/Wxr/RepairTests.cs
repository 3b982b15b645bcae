// One item with one damage: what is read, and what is said.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers;
using Xunit;

namespace BlogConverter.Tests.Readers.Wxr;

public sealed class RepairTests
{
    [Theory]
    [InlineData("<content:encoded><![CDATA[a\u0001b]]></content:encoded>", "ab", "WXR001")]
    [InlineData("<content:encoded><![CDATA[a\uFFFEb]]></content:encoded>", "ab", "WXR001")]
    [InlineData("<content:encoded><![CDATA[a\uFFFFb]]></content:encoded>", "ab", "WXR001")]
    [InlineData("<content:encoded>a&#1;b&#x1F;c</content:encoded>", "abc", "WXR002")]
    [InlineData("<content:encoded>a & b &c; &amp; d</content:encoded>", "a & b &c; & d", "WXR003")]
    [InlineData("<content:encoded>a&nbsp;b&hellip;</content:encoded>", "a\u00A0b…", "WXR004")]
    [InlineData("<content:encoded><p>a &amp; <b>b</b></p></content:encoded>", "<p>a &amp; <b>b</b></p>", null)]
    [InlineData("<content:encoded><p>a & <br> b</p></content:encoded>", "<p>a & <br> b</p>", "WXR005")]
    [InlineData("<content:encoded>1 < 2 <3</content:encoded>", "1 < 2 <3", "WXR005")]
    [InlineData("<content:encoded><![CDATA[a <![CDATA[ b ]]> c]]></content:encoded>", "a <![CDATA[ b ]]> c", "WXR010")]
    [InlineData("<content:encoded><![CDATA[a]]>]]></content:encoded>", "a]]>", "WXR010")]
    [InlineData("<content:encoded>a]]>b</content:encoded>", "a]]>b", "WXR010")]
    [InlineData("<content:encoded><![CDATA[a]]>b<![CDATA[c]]></content:encoded>", "abc", null)]
    [InlineData("<content:encoded><![CDATA[a</content:encoded>\n<excerpt:encoded><![CDATA[e]]></excerpt:encoded>", "a", "WXR009")]
    [InlineData("<content:encoded><![CDATA[a</content:encoded>\n<wp:status>publish</wp:status>", "a", "WXR009")]
    [InlineData("<content:encoded><![CDATA[a]]>\n<wp:status>publish</wp:status>", "a", "WXR007")]
    [InlineData("</wp:nothing><content:encoded><![CDATA[a]]></content:encoded>", "a", "WXR008")]
    [InlineData("<wp:postmeta><wp:meta_key>k</wp:meta_key><wp:meta_value>v</wp:meta_value><content:encoded><![CDATA[a]]></content:encoded>", "a", "WXR007")]
    [InlineData("<foo:bar>x</foo:bar><content:encoded><![CDATA[a]]></content:encoded>", "a", "WXR011")]
    [InlineData("<atom:link href=\"x\" rel=\"self\"/><content:encoded><![CDATA[a]]></content:encoded>", "a", null)]
    [InlineData("<!-- a -- b --><content:encoded><![CDATA[a]]></content:encoded>", "a", null)]
    public void Damage_is_repaired_and_said(string fields, string body, string? code)
    {
        Reading reading = Reading.OfItem(fields);
        Assert.Equal(body, reading.Item.Body.Text);
        Assert.Equal("7", reading.Item.Id);
        if (code is not null)
        {
            Diagnostic said = Assert.Single(reading.Diagnostics.Items, d => d.Code == code);
            Assert.Equal("7", said.ItemId);
            Assert.True(said.Source.Line >= 10, said.ToString());
        }
    }

    [Fact]
    public void Each_kind_of_damage_is_said_once_per_item_with_its_count_and_first_line()
    {
        Reading reading = Reading.OfItem("<content:encoded><![CDATA[a\n\u0001\u0002]]></content:encoded>\n<wp:status>a & b & c</wp:status>");
        Assert.Equal(["WXR001", "WXR003"], reading.Codes);
        Assert.Equal([11, 12], reading.Diagnostics.Items.Select(d => d.Source.Line));
        Assert.StartsWith("2 characters that XML forbids (first U+0001)", reading.Diagnostics.Items[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lone_surrogate_is_left_out_and_a_pair_encoded_by_halves_is_joined()
    {
        byte[] bytes = [.. System.Text.Encoding.UTF8.GetBytes(Reading.Head + "<item><title>t</title><wp:post_id>7</wp:post_id><content:encoded><![CDATA["), 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80, (byte)'x', 0xED, 0xA0, 0xBD, (byte)'y', .. System.Text.Encoding.UTF8.GetBytes("]]></content:encoded></item>" + Reading.Tail)];
        Reading reading = Reading.Of(bytes);
        Assert.Equal("😀xy", reading.Item.Body.Text);
        Assert.Equal(["WXR001"], reading.Codes);
    }

    [Fact]
    public void An_item_in_a_text_does_not_cut()
    {
        string body = "<pre>\n<item>\n<title>No item</title>\n</item>\n<item><title>b</title></item></pre>";
        Reading reading = Reading.OfItem($"<content:encoded><![CDATA[{body}]]></content:encoded><!-- <item><title>c</title></item> -->");
        Assert.Equal(body, reading.Item.Body.Text);
        Assert.Empty(reading.Diagnostics.Items);
    }

    [Fact]
    public void An_export_quoted_in_a_post_does_not_cut()
    {
        string quoted = "<pre>\n<item>\n<title><![CDATA[x]]></title>\n<content:encoded><![CDATA[y]]></content:encoded>\n</item>\n<item>\n<title><![CDATA[z]]></title></item></pre>";
        Reading reading = Reading.OfItem($"<content:encoded><![CDATA[{quoted.Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal)}]]></content:encoded>");
        Assert.Equal(quoted, reading.Item.Body.Text);
        Assert.Empty(reading.Diagnostics.Items);
    }

    [Fact]
    public void A_new_item_ends_one_that_nobody_closed()
    {
        Reading reading = Reading.Of(Reading.Head + "<item>\n<title>a</title><wp:post_id>1</wp:post_id>\n<item>\n<title>b</title><wp:post_id>2</wp:post_id></item>" + Reading.Tail);
        Assert.Equal(["1", "2"], reading.Items.Select(i => i.Id));
        Diagnostic said = Assert.Single(reading.Diagnostics.Items);
        Assert.Equal(("WXR024", "1", 6L), (said.Code, said.ItemId, said.Source.Line));
    }

    [Fact]
    public void An_open_section_does_not_swallow_the_next_item()
    {
        Reading reading = Reading.Of(Reading.Head + "<item>\n<title>a</title><wp:post_id>1</wp:post_id>\n<content:encoded><![CDATA[half a te\n<item>\n<title><![CDATA[b]]></title><wp:post_id>2</wp:post_id></item>" + Reading.Tail);
        Assert.Equal("2", reading.Item.Id);
        Assert.Equal("1", Assert.Single(reading.Broken).Id);
        Assert.Equal(Severity.Error, reading.Diagnostics.Items.Single(d => d.Code == "WXR025").Severity);
    }

    [Fact]
    public void An_empty_item_is_counted_as_broken()
    {
        Reading reading = Reading.Of(Reading.Head + "<item/><item></item><item><title>x</title></item>" + Reading.Tail);
        Assert.Equal((1, 2), (reading.Items.Count, reading.Broken.Count));
    }

    [Fact]
    public void A_last_item_is_ended_by_the_channel()
    {
        Reading reading = Reading.Of(Reading.Head + "<item><title>x</title><wp:post_id>1</wp:post_id>" + Reading.Tail);
        Assert.Equal("1", reading.Item.Id);
        Assert.Equal(["WXR024"], reading.Codes);
    }

    [Fact]
    public void Junk_around_the_export_is_skipped_and_said()
    {
        Reading reading = Reading.Of("<br />\n<b>Warning</b>: x in <b>y.php</b>\n" + Reading.Head + "<item><title>x</title><wp:post_id>1</wp:post_id></item>" + Reading.Tail + "<!-- cached -->\n<b>Fatal error</b>: memory");
        Assert.Equal("1", reading.Item.Id);
        Assert.Equal("T", reading.Records.OfType<Site>().Single().Title);
        Assert.Equal(["WXR020", "WXR021"], reading.Codes);
        Assert.Contains("<b>Fatal error</b>: memory", reading.Diagnostics.Items[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fatal_error_in_the_middle_of_an_item_is_a_file_that_ends_early()
    {
        Reading reading = Reading.Of(Reading.Head + "<item>\n<title>x</title><wp:post_id>1</wp:post_id></item>\n<item>\n<title>y</title><wp:post_id>2</wp:post_id><content:encoded><![CDATA[ab<br />\n<b>Fatal error</b>: Allowed memory");
        Assert.Equal("1", reading.Item.Id);
        Assert.Equal(("2", "y"), (reading.Broken.Single().Id, reading.Broken.Single().Title));
        Assert.Contains(reading.Diagnostics.Items, d => d is { Code: "WXR022", Severity: Severity.Error } && d.Message.Contains("inside item 2 (id 2, which begins in line 8)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://h/?p=137", "137")]
    [InlineData("https://h/?post_type=book&#038;p=77", "77")]
    [InlineData("https://h/?page_id=2", "2")]
    [InlineData("https://h/2019/a/", "line-6")]
    public void An_item_that_breaks_off_before_its_id_is_known_by_its_guid(string guid, string id)
    {
        Reading reading = Reading.Of(Reading.Head + $"<item>\n<title>y</title><guid isPermaLink=\"false\">{guid}</guid><content:encoded><![CDATA[ab");
        Assert.Equal(id, reading.Broken.Single().Id);
        Assert.Equal(["WXR022"], reading.Codes);
    }

    [Fact]
    public void No_document_type_is_followed()
    {
        Reading reading = Reading.Of(Reading.Head.Replace("<channel>", "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><channel>", StringComparison.Ordinal) + "<item><title>x &a; &b;</title><wp:post_id>1</wp:post_id></item>" + Reading.Tail);
        Assert.Equal("x &a; &b;", reading.Item.Title);
        Assert.Contains("WXR012", reading.Codes);
        Assert.Equal("T", reading.Records.OfType<Site>().Single().Title);
    }

    [Fact]
    public void Two_exports_in_one_file_are_both_read()
    {
        string one = Reading.Head + "<item><title>x</title><wp:post_id>1</wp:post_id></item>" + Reading.Tail;
        Reading reading = Reading.Of(one + one.Replace("post_id>1", "post_id>2", StringComparison.Ordinal));
        Assert.Equal(["1", "2"], reading.Items.Select(i => i.Id));
    }

    [Fact]
    public void The_index_is_as_forgiving()
    {
        Reading reading = Reading.OfItem("<content:encoded><![CDATA[a\u0001b]]></content:encoded><excerpt:encoded>a&nbsp;</excerpt:encoded>", ReadDepth.Index);
        Assert.Equal("7", reading.Item.Id);
        Assert.Equal("", reading.Item.Body.Text);
    }
}
