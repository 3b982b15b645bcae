// What WordPress 6.6 exported, compared with an independent reading and with WordPress's own account of the same site.
using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using BlogConverter.Model;
using BlogConverter.Readers;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Readers.Wxr;

public sealed class GenuineTests
{
    private static readonly XNamespace Wp = "http://wordpress.org/export/1.2/";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    public static TheoryData<string> WellFormed() => SharedFolder.Root is null
        ? ["none"]
        :
        [
            "oracle/genuine.xml", "oracle/genuine-content-post.xml", "oracle/themeunittestdata.wordpress.xml",
            .. SharedFolder.Files("corpus/real", "*.xml").Where(f => !f.Contains("JanVan", StringComparison.Ordinal)).Select(f => Path.GetRelativePath(SharedFolder.Root, f)),
        ];

    [SharedTheory]
    [MemberData(nameof(WellFormed))]
    public void Every_field_agrees_with_another_reading_of_the_xml(string file)
    {
        string path = SharedFolder.File(file);
        XElement root = XDocument.Load(path).Root!;
        XNamespace wp = root.GetNamespaceOfPrefix("wp")!;
        XNamespace excerpt = root.GetNamespaceOfPrefix("excerpt")!;
        XElement[] expected = [.. root.Descendants("item")];
        IReadOnlyList<BlogItem> items = Reading.OfFile(path).Items;
        Assert.Equal(expected.Length, items.Count);
        foreach ((XElement x, BlogItem item) in expected.Zip(items))
        {
            string Text(XName name) => x.Element(name)?.Value ?? "";
            Assert.Equal(Text(wp + "post_id"), item.Id);
            Assert.Equal(Text(wp + "post_type"), item.Type);
            Assert.Equal(Text(wp + "status"), item.Status);
            Assert.Equal(Text("link"), item.Link);
            Assert.Equal(Text("guid"), item.Guid);
            Assert.Equal(Text(wp + "post_name"), item.Slug.Raw);
            Assert.Equal(Text(Content + "encoded"), item.Body.Text);
            Assert.Equal(Text(excerpt + "encoded"), item.Excerpt.Text);
            Assert.Equal(Text(wp + "post_parent") is "0" or "" ? null : Text(wp + "post_parent"), item.ParentId);
            Assert.Equal(Text(wp + "menu_order"), item.MenuOrder.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(Text(wp + "post_password").Length > 0, item.HasPassword);
            Assert.Equal(Text(wp + "is_sticky") == "1", item.IsSticky);
            Assert.Equal(Text(wp + "comment_status") == "open", item.CommentsOpen);
            Assert.Equal(Text(Dc + "creator"), item.AuthorLogins is [var author, ..] ? author : "");
            Assert.Equal(Text(wp + "attachment_url"), item.Attachment?.Url ?? "");
            Assert.Equal(
                x.Elements(wp + "postmeta").Select(m => (m.Element(wp + "meta_key")!.Value, m.Element(wp + "meta_value")!.Value)),
                item.Meta.Select(m => (m.Key, m.Value)));
            Assert.Equal(
                x.Elements("category").Select(c => (c.Attribute("domain")!.Value, c.Attribute("nicename")!.Value)).Distinct(),
                item.Terms.Select(t => (t.Taxonomy, t.Slug)));
            Assert.Equal(
                x.Elements(wp + "comment").Select(c => (c.Element(wp + "comment_id")!.Value, c.Element(wp + "comment_content")!.Value, c.Element(wp + "comment_approved")!.Value == "1")),
                item.Comments.Select(c => (c.Id, c.Text, c.IsApproved)));
            Assert.Equal(x.Elements(wp + "comment").Elements(wp + "commentmeta").Count(), item.Comments.Sum(c => c.Meta.Count));
        }
    }

    [SharedFact]
    public void Every_item_agrees_with_what_WordPress_says_of_it()
    {
        Dictionary<string, BlogItem> items = Reading.OfFile(SharedFolder.File("oracle/genuine.xml")).Items.ToDictionary(i => i.Id);
        using JsonDocument oracle = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.File("oracle/oracle.json")));
        int compared = 0;
        foreach (JsonElement post in oracle.RootElement.GetProperty("posts").EnumerateArray())
        {
            string Text(string key) => post.GetProperty(key).ToString();
            if (!items.TryGetValue(Text("id"), out BlogItem? item))
            {
                continue;
            }

            compared++;
            Assert.Equal((Text("type"), Text("status")), (item.Type, item.Status));
            Assert.Equal(Text("slug"), item.Slug.Raw);
            Assert.Equal(Text("slug_decoded").Length > 0 ? Text("slug_decoded") : item.Slug.Text, item.Slug.Text);
            Assert.Equal(Text("date"), item.Published?.Time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
            Assert.Equal(Text("date_gmt") is "0000-00-00 00:00:00" or "" ? null : Text("date_gmt"), item.Published is { Offset: { } offset, Time: var time } ? (time - offset).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : null);
            Assert.Equal([Text("author")], item.AuthorLogins);
            Assert.Equal(Text("parent") == "0" ? null : Text("parent"), item.ParentId);
            Assert.Equal(post.GetProperty("menu_order").GetInt32(), item.MenuOrder);
            Assert.Equal(Text("password").Length > 0, item.HasPassword);
            Assert.Equal(post.GetProperty("sticky").GetBoolean(), item.IsSticky);
            Assert.Equal(Text("format") is "standard" or "" or "False" ? null : Text("format"), item.PostFormat);
            Assert.Equal(Text("raw").ReplaceLineEndings("\n"), item.Body.Text);
            Assert.Equal(Text("excerpt_raw").ReplaceLineEndings("\n"), item.Excerpt.Text);
            Assert.Equal(Text("thumbnail_url").Length > 0, item.FeaturedImageId is { } image && items.ContainsKey(image));
        }

        // Its four menu entries are no posts to WordPress.
        Assert.Equal(items.Count - 4, compared);
    }

    [SharedFact]
    public void The_site_its_authors_and_its_terms_are_read()
    {
        Reading reading = Reading.OfFile(SharedFolder.File("oracle/genuine.xml"));
        Site site = Assert.Single(reading.Records.OfType<Site>());
        Assert.Equal("Oracle & Sons <Blog>", site.Title);
        Assert.Equal("Just another \"oracle\" site – ünïcode & more", site.Description);
        Assert.Equal(("https://oracle.example.com", "en-US", "1.2", "WXR"), (site.BaseBlogUrl, site.Language, site.FormatVersion, site.Format));
        Assert.Equal("https://wordpress.org/?v=6.6-RC3", site.Generator);
        Author jane = reading.Records.OfType<Author>().Single(a => a.Login == "jane");
        Assert.Equal("Jane \"JD\" Doe & Co", jane.DisplayName);
        Term news = reading.Records.OfType<Term>().Single(t => t is { Taxonomy: "category", Slug: "news-views" });
        Assert.Equal(("News & Views", "2", (string?)null), (news.Name, news.Id, news.ParentSlug));
        Assert.Equal("A <strong>described</strong> category with \"quotes\" &amp; ]]&gt; end", news.Description);
        Assert.Equal(["color", "layout"], news.Meta.Select(m => m.Key));
        Assert.Equal("local-news", reading.Records.OfType<Term>().Single(t => t.Slug == "deeper").ParentSlug);
        XElement channel = XDocument.Load(SharedFolder.File("oracle/genuine.xml")).Root!.Element("channel")!;
        Assert.Equal(
            channel.Elements(Wp + "category").Count() + channel.Elements(Wp + "tag").Count() + channel.Elements(Wp + "term").Count(),
            reading.Records.OfType<Term>().Count());
    }

    [SharedFact]
    public void Titles_are_plain_text()
    {
        Dictionary<string, string> titles = Reading.OfFile(SharedFolder.File("oracle/genuine.xml")).Items.ToDictionary(i => i.Id, i => i.Title);
        Assert.Equal("Title with HTML & \"quotes\" -- 'single' & entity <b> ]]> x 1/2", titles["129"]);
        Assert.Equal("Title with a newline and tab", titles["137"]);
    }

    [SharedFact]
    public void The_index_leaves_out_bodies_and_comments_and_nothing_else()
    {
        string path = SharedFolder.File("oracle/genuine.xml");
        IReadOnlyList<BlogItem> full = Reading.OfFile(path).Items;
        IReadOnlyList<BlogItem> index = Reading.OfFile(path, ReadDepth.Index).Items;
        foreach ((BlogItem whole, BlogItem part) in full.Zip(index))
        {
            Assert.Empty(part.Comments);
            Assert.Equal(whole.Type == "wp_block" ? whole.Body : PostBody.Empty, part.Body);
            Assert.Equal(whole.Type == "attachment" ? whole.Excerpt : PostBody.Empty, part.Excerpt);
            Assert.Equal((whole.Id, whole.Title, whole.Slug, whole.Published, whole.Link), (part.Id, part.Title, part.Slug, part.Published, part.Link));
            Assert.Equal(whole.Terms, part.Terms);
            Assert.Equal(whole.Meta, part.Meta);
        }

        Assert.Contains(index, i => i.Body.Text.Length > 0);
    }

    [SharedFact]
    public void Hostile_items_keep_their_text()
    {
        Reading reading = Reading.OfFile(SharedFolder.File("oracle/genuine-hostile.xml"));
        Assert.Empty(reading.Broken);
        Dictionary<string, BlogItem> items = reading.Items.ToDictionary(i => i.Id);
        Assert.Equal(8, items.Count);
        Assert.Equal("bell  vt  ff  soh  esc  nonchar  end", items["5"].Body.Text);
        Assert.Equal("http://reader.example.org/?a=1&b=2", items["4"].Comments.Single().AuthorUrl);
        Assert.Equal("a&b\"c<d", items["7"].Terms.Single().Slug);
        Assert.Equal("raw & <name>", items["8"].Slug.Text);
    }
}
