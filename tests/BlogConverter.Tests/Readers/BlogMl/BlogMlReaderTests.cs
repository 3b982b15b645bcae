// BlogML in every dialect, sound and damaged.
using System.Text;
using BlogConverter.Model;
using BlogConverter.Readers;
using BlogConverter.Readers.BlogMl;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Readers.BlogMl;

public sealed class BlogMlReaderTests
{
    private static readonly byte[] Whole = File.ReadAllBytes(Path.Combine(SourceTree.Golden("Readers"), "blogml.in.xml"));

    [Fact]
    public void Damage_never_throws_and_is_told() =>
        Mutations.AreSurvived(new BlogMlReader(), Whole, "<post>", "</post>", "<post id=\"x\"><title>", "<![CDATA[", "]]>", "&", "<", ">", "\"", "</posts>", "<!--", "\0", "type=\"base64\"", "<content>");

    [Fact]
    public void A_file_that_breaks_off_gives_every_post_before()
    {
        string text = Encoding.UTF8.GetString(Whole);
        Reading reading = Read(text[..(text.IndexOf("<post id=\"p3\"", StringComparison.Ordinal) + 120)]);

        Assert.Equal(["p1", "p2"], reading.Items.Where(i => i.Type == "post").Select(i => i.Id));
        Assert.Equal("p3", Assert.Single(reading.Broken).Id);
        Assert.Single(reading.Diagnostics.Items, d => d.Code == "EXP001");
    }

    [Fact]
    public void Comments_keep_their_order_and_lose_their_mail()
    {
        BlogItem item = Read(Encoding.UTF8.GetString(Whole)).Items[0];

        Assert.Equal(["comment", "comment", "trackback"], item.Comments.Select(c => c.Type));
        Assert.Equal([true, false, true], item.Comments.Select(c => c.IsApproved));
        Assert.DoesNotContain("visitor.example", string.Concat(item.Comments), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_the_export_comes_with_its_bytes()
    {
        BlogItem file = Read(Encoding.UTF8.GetString(Whole)).Items.First(i => i.Type == "attachment");

        Assert.True(file.Attachment!.IsEmbedded);
        Assert.Equal(28, file.Attachment.Content!.Value.Length);
        Assert.Equal("p1", file.ParentId);
        Assert.Null(Read(Encoding.UTF8.GetString(Whole), ReadDepth.Index).Items.First(i => i.Type == "attachment").Attachment!.Content);
    }

    [Fact]
    public void The_namespace_tells_the_version()
    {
        Site site = Read(Encoding.UTF8.GetString(Whole)).Records.OfType<Site>().Single();

        Assert.Equal(("BlogML", "2.0", "Harbour & Home", "http://old.example/blog/"), (site.Format, site.FormatVersion, site.Title, site.Address));
    }

    private static Reading Read(string xml, ReadDepth depth = ReadDepth.Full)
    {
        Assert.True(new BlogMlReader().Recognizes(xml));
        byte[] bytes = Encoding.UTF8.GetBytes(xml);
        return Reading.Of(new InputSource("blog.xml", () => new MemoryStream(bytes)), depth, new BlogMlReader());
    }
}
