// Blogger's exports, old and new, from files written for these tests.
using System.Text;
using BlogConverter.Model;
using BlogConverter.Readers;
using BlogConverter.Readers.Blogger;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Readers.Blogger;

public sealed class BloggerTests
{
    [Fact]
    public void Posts_pages_drafts_and_labels_are_read_and_settings_are_not()
    {
        Reading reading = Read(BloggerFile.Old);
        Assert.Equal(
            [("11", "post", "publish", "A walk"), ("12", "post", "draft", ""), ("13", "page", "publish", "About us"), ("15", "post", "publish", "http://example.org/a?b=1")],
            reading.Items.Select(i => (i.Id, i.Type, i.Status, i.Title)));
        BlogItem walk = reading.Items[0];
        Assert.Equal("2011-03-04T05:06:07+01:00", walk.Published.ToString());
        Assert.Equal(["Hills & dales", "C#"], walk.Terms.Select(t => t.Name));
        Assert.Equal(("https://walks.example/2011/03/a-walk.html", "a-walk"), (walk.Link, walk.Slug.Text));
        Assert.Equal(["Ann"], walk.AuthorLogins);
        Site site = Assert.Single(reading.Records.OfType<Site>());
        Assert.Equal(("Walks & more", "https://walks.example", "Blogger", "7.00"), (site.Title, site.Address, site.Format, site.FormatVersion));
    }

    [Fact]
    public void Comments_reach_their_post_and_know_what_they_answer()
    {
        Reading reading = Read(BloggerFile.Old);
        Assert.Equal([("21", null, "Bo"), ("22", "21", "Cy")], reading.Items[0].Comments.Select(c => (c.Id, c.ParentId, c.AuthorName)));
        Assert.Equal("Nice <i>hills</i>!<br />Really.", reading.Items[0].Comments[0].Text);
        Assert.Equal(["BLG001"], reading.Codes);
        Assert.All(Read(BloggerFile.Old, ReadDepth.Index).Items, i => Assert.Empty(i.Comments));
    }

    [Fact]
    public void Takeout_says_the_same_in_other_words()
    {
        Reading reading = Read(BloggerFile.Takeout);
        Assert.Equal(
            [("11", "post", "publish", "/2011/03/a-walk.html"), ("12", "post", "draft", ""), ("13", "page", "publish", "/p/about.html"), ("14", "post", "trash", "/2011/03/gone.html"), ("16", "post", "future", "")],
            reading.Items.Select(i => (i.Id, i.Type, i.Status, i.Link)));
        Assert.Equal([("21", null, true), ("22", "21", true), ("23", null, false)], reading.Items[0].Comments.Select(c => (c.Id, c.ParentId, c.IsApproved)));
        Assert.Equal("What the walk is about", reading.Items[0].Excerpt.Text);
        Assert.Equal("Takeout 2018", reading.Records.OfType<Site>().Single().FormatVersion);
    }

    [Fact]
    public void A_file_that_ends_early_gives_what_is_whole()
    {
        string text = BloggerFile.Old[..(BloggerFile.Old.IndexOf("About us", StringComparison.Ordinal) + 4)];
        Reading reading = Read(text);
        Assert.Equal(["11", "12"], reading.Items.Select(i => i.Id));
        Assert.Equal("13", Assert.Single(reading.Broken).Id);
        Assert.Contains("EXP001", reading.Codes);
    }

    [Fact]
    public void Five_hundred_damaged_exports_are_survived() =>
        Mutations.AreSurvived(new BloggerReader(), Encoding.UTF8.GetBytes(BloggerFile.Old), "<entry>", "</entry>", "<content type='html'>", "&", "&nbsp;", "<", ">", "'", "\"", "<!--", "</feed>", "\0", "<author>", "</id>", "<![CDATA[", "]]>", "kind#comment");

    [Theory]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><id>tag:blogger.com,1999:blog-1.archive</id>", "Blogger")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'>", "Blogger")]
    public void Exports_are_told_by_content(string head, string format) => Assert.Equal(format, BlogReaders.For(head, new InputSource("feed.atom", Stream () => new MemoryStream()))?.Format);

    private static Reading Read(string text, ReadDepth depth = ReadDepth.Full) =>
        Reading.Of(new InputSource("blog.xml", () => new MemoryStream(Encoding.UTF8.GetBytes(text))), depth, new BloggerReader());
}
