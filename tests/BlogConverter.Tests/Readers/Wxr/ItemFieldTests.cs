// What the fields of an item mean.
using BlogConverter.Model;
using Xunit;

namespace BlogConverter.Tests.Readers.Wxr;

public sealed class ItemFieldTests
{
    [Theory]
    [InlineData("<title>a &amp;lt; b</title>", "a &lt; b")]
    [InlineData("<title><![CDATA[a &amp;lt; b]]></title>", "a &lt; b")]
    [InlineData("<title><![CDATA[Some &quot;Title&quot; &#8211; Q&amp;A &lt;b&gt;]]></title>", "Some \"Title\" – Q&A <b>")]
    [InlineData("<title>don&#8217;t</title>", "don’t")]
    [InlineData("<title><![CDATA[<a href=\"x>y\">m</a> 1 < 2 <3]]></title>", "m 1 < 2 <3")]
    [InlineData("<title><![CDATA[AT&T & Q&amp;A &nbsp;&bogus;]]></title>", "AT&T & Q&A \u00A0&bogus;")]
    [InlineData("<title><![CDATA[5 &#150; 6]]></title>", "5 – 6")]
    [InlineData("<title> </title>", "")]
    [InlineData("<title>T &lt;b&gt;</title>", "T <b>")]
    public void A_title_is_plain_text_decoded_once(string element, string expected)
    {
        Reading reading = Reading.Of(Reading.Head + $"<item>{element}<wp:post_id>1</wp:post_id></item>" + Reading.Tail);
        Assert.Equal(expected, reading.Item.Title);
    }

    [Theory]
    [InlineData("%d0%ba%d0%b0%d0%ba-%d1%80%d0%b0%d0%b1", "как-раб")]
    [InlineData("%e4%b8%ad%e6%96", "中")]
    [InlineData("%e4%b8%ad%e6%9", "中")]
    [InlineData("%e4%b8%ad%", "中")]
    [InlineData("plain-slug", "plain-slug")]
    [InlineData("%2541", "%41")]
    [InlineData("100%", "100%")]
    [InlineData("a%ffb", "a%ffb")]
    [InlineData("", "a-title")]
    [InlineData("   ", "a-title")]
    public void A_slug_is_decoded_once_and_a_cut_character_left_out(string name, string expected)
    {
        Slug slug = Reading.OfItem($"<wp:post_name><![CDATA[{name}]]></wp:post_name>").Item.Slug;
        Assert.Equal((expected, name.Trim()), (slug.Text, slug.Raw));
    }

    [Fact]
    public void A_cut_slug_is_reported() =>
        Assert.Contains("WXR030", Reading.OfItem("<wp:post_name>%e4%b8%ad%e6%96</wp:post_name>").Codes);

    [Theory]
    [InlineData("Don’t Panic: 50 % — Ünïcode!", "dont-panic-50-ünïcode")]
    [InlineData("😀😀", "draft-1")]
    [InlineData("", "draft-1")]
    public void Without_a_name_the_title_makes_the_slug(string title, string expected)
    {
        Reading reading = Reading.Of(Reading.Head + $"<item><title>{title}</title><wp:post_id>1</wp:post_id></item>" + Reading.Tail);
        Assert.Equal(new Slug(expected, ""), reading.Item.Slug);
    }

    [Theory]
    [InlineData("2020-01-05 08:00:00", "2020-01-04 23:00:00", "", "2020-01-05T08:00:00+09:00")]
    [InlineData("2020-01-05 08:00:00", "2020-01-05 13:30:00", "", "2020-01-05T08:00:00-05:30")]
    [InlineData("2020-01-05 08:00:00", "0000-00-00 00:00:00", "Sun, 05 Jan 2020 07:00:00 +0000", "2020-01-05T08:00:00")]
    [InlineData("2020-01-05 08:00:00", "", "", "2020-01-05T08:00:00")]
    [InlineData("2020-01-05 08:00:00", "2019-11-05 08:00:00", "", "2020-01-05T08:00:00")]
    [InlineData("0000-00-00 00:00:00", "2020-01-05 07:00:00", "", "2020-01-05T07:00:00+00:00")]
    [InlineData("0000-00-00 00:00:00", "0000-00-00 00:00:00", "Sun, 05 Jan 2020 07:00:00 +0000", "2020-01-05T07:00:00+00:00")]
    [InlineData("", "", "05 Jan 20 07:00 EST", "2020-01-05T07:00:00")]
    [InlineData("0000-00-00 00:00:00", "0000-00-00 00:00:00", "Mon, 30 Nov -0001 00:00:00 +0000", null)]
    [InlineData("-0001-11-30 00:00:00", "", "", null)]
    [InlineData("2019-02-30 10:00:00", "", "", null)]
    [InlineData("", "", "", null)]
    [InlineData("", "", "nonsense", null)]
    public void A_date_is_local_time_with_the_offset_of_that_post(string local, string gmt, string rss, string? expected)
    {
        BlogItem item = Reading.OfItem($"<pubDate>{rss}</pubDate><wp:post_date><![CDATA[{local}]]></wp:post_date><wp:post_date_gmt>{gmt}</wp:post_date_gmt>").Item;
        Assert.Equal(expected, item.Published?.ToString());
    }

    [Theory]
    [InlineData("<dc:creator>jane</dc:creator>", "jane")]
    [InlineData("<dc:creator>jane</dc:creator><category domain=\"author\" nicename=\"cap-bob\">bob</category><category domain=\"author\" nicename=\"cap-jane\">jane</category>", "jane,bob")]
    [InlineData("<dc:creator>jane</dc:creator><category domain=\"author\" nicename=\"bob-jones\">Bob Jones</category><category domain=\"author\" nicename=\"bob-jones\">Bob Jones</category>", "bob-jones")]
    [InlineData("<wp:author>alice</wp:author>", "alice")]
    [InlineData("", "")]
    public void Co_authors_count_and_the_creator_is_first_among_them(string fields, string expected) =>
        Assert.Equal(expected, string.Join(',', Reading.OfItem(fields).Item.AuthorLogins));

    [Fact]
    public void Terms_keep_their_order_their_taxonomies_and_their_names_decoded_once()
    {
        BlogItem item = Reading.OfItem("""
            <category><![CDATA[Q &amp; A]]></category>
            <category domain="category" nicename="q-a"><![CDATA[Q &amp; A]]></category>
            <category domain="tag" nicename="c"><![CDATA[C++ / C#]]></category>
            <category domain="post_format" nicename="post-format-aside"><![CDATA[Aside]]></category>
            <category domain="genre" nicename="%d0%ba"></category>
            """).Item;
        Assert.Equal(
            [new("category", "q-a", "Q & A"), new("post_tag", "c", "C++ / C#"), new("post_format", "post-format-aside", "Aside"), new TermReference("genre", "%d0%ba", "к")],
            item.Terms);
        Assert.Equal("aside", item.PostFormat);
    }

    [Fact]
    public void Passwords_and_addresses_of_visitors_are_not_kept()
    {
        BlogItem item = Reading.OfItem("""
            <wp:post_password><![CDATA[s3cret]]></wp:post_password>
            <wp:comment><wp:comment_id>3</wp:comment_id><wp:comment_author><![CDATA[Q &amp; A]]></wp:comment_author>
            <wp:comment_author_email>a@example.org</wp:comment_author_email><wp:comment_author_IP>192.0.2.7</wp:comment_author_IP>
            <wp:comment_date>2020-01-05 08:00:00</wp:comment_date><wp:comment_date_gmt>2020-01-05 07:00:00</wp:comment_date_gmt>
            <wp:comment_content><![CDATA[hi]]></wp:comment_content><wp:comment_approved>spam</wp:comment_approved><wp:comment_type></wp:comment_type>
            <wp:comment_parent>2</wp:comment_parent>
            <wp:commentmeta><wp:meta_key>k</wp:meta_key><wp:meta_value>v</wp:meta_value></wp:commentmeta></wp:comment>
            """).Item;
        Assert.True(item.HasPassword);
        Comment comment = Assert.Single(item.Comments);
        Assert.Equal(("3", "2", "Q & A", "hi", "comment", false, "2020-01-05T08:00:00+01:00"), (comment.Id, comment.ParentId, comment.AuthorName, comment.Text, comment.Type, comment.IsApproved, comment.Date.ToString()));
        Assert.Equal([new MetaEntry("k", "v")], comment.Meta);
        Assert.DoesNotContain("s3cret", item.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Meta_keeps_repeated_keys_and_order()
    {
        BlogItem item = Reading.OfItem("""
            <wp:postmeta><wp:meta_key>k</wp:meta_key><wp:meta_value><![CDATA[1]]></wp:meta_value></wp:postmeta>
            <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>55</wp:meta_value></wp:postmeta>
            <wp:postmeta><wp:meta_key>k</wp:meta_key><wp:meta_value></wp:meta_value></wp:postmeta>
            <wp:postmeta><wp:meta_key>enclosure</wp:meta_key><wp:meta_value><![CDATA[http://h/a.mp3
            123
            audio/mpeg
            a:0:{}]]></wp:meta_value></wp:postmeta>
            """).Item;
        Assert.Equal(["k", "_thumbnail_id", "k", "enclosure"], item.Meta.Select(m => m.Key));
        Assert.Equal("55", item.FeaturedImageId);
        Assert.Equal([new Enclosure("http://h/a.mp3", 123, "audio/mpeg")], item.Enclosures);
    }

    [Theory]
    [InlineData("<![CDATA[line one]]><![CDATA[line two]]>", "line oneline two")]
    [InlineData("\n <![CDATA[a]]]]><![CDATA[>b]]>\n", "a]]>b")]
    [InlineData("&lt;p&gt;x&lt;/p&gt;", "<p>x</p>")]
    [InlineData("<![CDATA[a\r\nb]]>", "a\nb")]
    [InlineData("", "")]
    public void A_body_is_its_text_joined(string content, string expected) =>
        Assert.Equal(expected, Reading.OfItem($"<content:encoded>{content}</content:encoded>").Item.Body.Text);

    [Fact]
    public void An_item_without_WordPress_fields_is_read_sensibly()
    {
        Reading reading = Reading.Of("<rss><channel><title>Feed</title>\n<item><title>One</title><link>http://h/one</link><description>&lt;p&gt;text</description><pubDate>Sun, 05 Jan 2020 07:00:00 +0000</pubDate></item></channel></rss>");
        BlogItem item = reading.Item;
        Assert.Equal(("line-2", "post", "publish", "one", "<p>text"), (item.Id, item.Type, item.Status, item.Slug.Text, item.Body.Text));
        Assert.Contains("WXR029", reading.Codes);
    }

    [Fact]
    public void An_attachment_tells_its_file_and_sizes()
    {
        BlogItem item = Reading.Of(Reading.Head + """
            <item><title>Moo</title><wp:post_id>9</wp:post_id><wp:attachment_url>https://h/wp-content/uploads/2019/05/moo.jpg</wp:attachment_url>
            <excerpt:encoded><![CDATA[A caption]]></excerpt:encoded>
            <wp:postmeta><wp:meta_key>_wp_attached_file</wp:meta_key><wp:meta_value>2019/05/moo.jpg</wp:meta_value></wp:postmeta>
            <wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value><![CDATA[a &quot;cow&quot;]]></wp:meta_value></wp:postmeta>
            <wp:postmeta><wp:meta_key>_wp_attachment_metadata</wp:meta_key><wp:meta_value><![CDATA[a:3:{s:5:"width";i:640;s:6:"height";s:3:"480";s:5:"sizes";a:1:{s:9:"thumbnail";a:3:{s:4:"file";s:15:"moo-150x150.jpg";s:5:"width";i:150;s:6:"height";i:150;}}}]]></wp:meta_value></wp:postmeta></item>
            """ + Reading.Tail).Item;
        Assert.Equal("attachment", item.Type);
        Assert.Equal(("2019/05/moo.jpg", "a \"cow\"", 640, 480), (item.Attachment!.File, item.Attachment.AlternativeText, item.Attachment.Width, item.Attachment.Height));
        Assert.Equal([new AttachmentSize("thumbnail", "moo-150x150.jpg", 150, 150)], item.Attachment.Sizes);
        Assert.Equal("A caption", item.Excerpt.Text);
    }
}
