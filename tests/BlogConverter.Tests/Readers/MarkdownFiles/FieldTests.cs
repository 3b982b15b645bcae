// The fields of the generators and exporters are understood, and what is not is carried over.
using BlogConverter.FrontMatter;
using BlogConverter.Model;
using Xunit;

namespace BlogConverter.Tests.Readers.MarkdownFiles;

public sealed class FieldTests
{
    [Theory]
    [InlineData("date: 2011-09-02", "2011-09-02T00:00:00")]
    [InlineData("date: 2011-09-02 12:49", "2011-09-02T12:49:00")]
    [InlineData("date: 2011-09-02 12:49:49 -0700", "2011-09-02T12:49:49-07:00")]
    [InlineData("date: 2009-01-14 22:43:24.000000000 -05:00", "2009-01-14T22:43:24-05:00")]
    [InlineData("date: 2009-06-24 10:46:40+00:00", "2009-06-24T10:46:40+00:00")]
    [InlineData("date: '2011-09-02T12:49:49.000Z'", "2011-09-02T12:49:49+00:00")]
    [InlineData("date: 2011-09-02 12:49:49 UTC-03:00", "2011-09-02T12:49:49-03:00")]
    [InlineData("date: 2011/09/02 12:49:49", "2011-09-02T12:49:49")]
    [InlineData("date: Fri, 02 Sep 2011 12:49:49 +0200", "2011-09-02T12:49:49+02:00")]
    [InlineData("date: September 2, 2011 at 12:49 pm", "2011-09-02T12:49:00")]
    [InlineData("pubDate: Sep 02 2011", "2011-09-02T00:00:00")]
    [InlineData("published: 2011-09-02 08:00:00", "2011-09-02T08:00:00")]
    [InlineData("created: 2011-09-02", "2011-09-02T00:00:00")]
    public void Dates_keep_the_zone_they_have_and_get_none_they_have_not(string field, string expected)
    {
        FileReading read = FileReading.Of($"---\ntitle: x\n{field}\n---\nText\n");
        Assert.Equal(expected, read.Item.Published?.ToString());
        Assert.Equal("publish", read.Item.Status);
        Assert.Empty(read.Item.Extra);
    }

    [Fact]
    public void A_date_that_could_be_two_is_none_and_is_not_lost()
    {
        FileReading read = FileReading.Of("---\ntitle: x\ndate: 02/09/2011\n---\nText\n");
        Assert.Null(read.Item.Published);
        Assert.Equal("02/09/2011", read.ExtraText("date"));
        Assert.Equal(["FMT006"], read.Codes);
    }

    [Theory]
    [InlineData("_posts/2011-09-02-a-slug.md", "a-slug", "2011-09-02T00:00:00")]
    [InlineData("2011-9-2-a-slug.markdown", "a-slug", "2011-09-02T00:00:00")]
    [InlineData("blog/2011-09-02-a-slug/index.mdx", "a-slug", "2011-09-02T00:00:00")]
    [InlineData("owner__repo__2011-09-02-a-slug.html", "a-slug", "2011-09-02T00:00:00")]
    [InlineData("posts/a-slug.html.md", "a-slug", null)]
    [InlineData("posts/a-slug/index.md", "a-slug", null)]
    public void Names_of_files_tell_date_and_slug(string path, string slug, string? date)
    {
        BlogItem item = FileReading.Of("---\ntitle: A title\n---\nText\n", path).Item;
        Assert.Equal((slug, date), (item.Slug.Text, item.Published?.ToString()));
    }

    [Theory]
    [InlineData("categories: [A, 'B C']", new[] { "A", "B C" })]
    [InlineData("categories:\n- A\n- B C", new[] { "A", "B C" })]
    [InlineData("category: B C", new[] { "B C" })]
    [InlineData("categories: A, B C", new[] { "A", "B C" })]
    [InlineData("categories: [[A, B], [C]]", new[] { "A", "B", "C" })]
    [InlineData("taxonomies:\n  categories: [A]", new[] { "A" })]
    [InlineData("category: A\ncategory: B", new[] { "A", "B" })]
    [InlineData("categories: []", new string[0])]
    public void Categories_come_in_every_spelling(string field, string[] expected) =>
        Assert.Equal(expected, FileReading.Of($"---\ntitle: x\n{field}\n---\nText\n").Categories);

    [Fact]
    public void Jekyll_takes_the_words_of_a_text_for_terms_and_others_do_not()
    {
        const string Text = "---\nlayout: post\ntitle: x\ntags: big data\n---\nText\n";
        Assert.Equal(["big", "data"], FileReading.Of(Text, "_posts/2011-09-02-x.md").Tags);
        Assert.Equal(["big data"], FileReading.Of(Text, "source/_posts/x.md").Tags);
    }

    [Fact]
    public void Names_that_differ_in_a_sign_stay_different_terms() =>
        Assert.Equal(3, FileReading.Of("---\ntitle: x\ntags: [C, 'C#', C++]\n---\nText\n").Item.Terms.Select(t => t.Slug).Distinct().Count());

    [Fact]
    public void Hexos_lists_in_lists_are_a_hierarchy()
    {
        FileReading read = FileReading.Of("---\ntitle: x\ncategories:\n  - [Top, Middle, Leaf]\n---\nText\n");
        Assert.Equal([("Middle", "Top"), ("Leaf", "Middle")], read.Records.OfType<Term>().Select(t => (t.Slug, t.ParentSlug!)));
    }

    [Theory]
    [InlineData("draft: true", "hello.md", "draft")]
    [InlineData("draft: false", "hello.md", "publish")]
    [InlineData("published: false", "hello.md", "draft")]
    [InlineData("published: no", "hello.md", "draft")]
    [InlineData("status: draft", "hello.md", "draft")]
    [InlineData("status: published", "hello.md", "publish")]
    [InlineData("private: true", "hello.md", "private")]
    [InlineData("layout: post", "_drafts/hello.md", "draft")]
    public void Drafts_are_told_by_field_and_place(string field, string path, string status)
    {
        FileReading read = FileReading.Of($"---\ntitle: x\n{field}\n---\nText\n", path);
        Assert.Equal(status, read.Item.Status);
        Assert.Empty(read.Item.Extra);
    }

    [Fact]
    public void An_exitwp_file_is_understood()
    {
        BlogItem item = FileReading.Of("---\nauthor: jan\ncomments: true\ndate: 2013-02-06 15:20:15+00:00\nlayout: post\nlink: http://scug.be/jan/2013/02/06/the-bug/\nslug: the-bug\ntitle: The bug\nwordpress_id: 76\ncategories:\n- '#scom'\n---\nText\n").Item;
        Assert.Equal(("76", "the-bug", "http://scug.be/jan/2013/02/06/the-bug/"), (item.Id, item.Slug.Text, item.Link));
        Assert.True(item.CommentsOpen);
        Assert.Equal("#scom", item.Terms.Single().Name);
        Assert.Equal(["comments"], item.Extra.Select(e => e.Key));
    }

    [Fact]
    public void A_jekyll_import_file_keeps_its_author_and_loses_the_address()
    {
        FileReading read = FileReading.Of("---\nlayout: post\ntitle: x\nmeta:\n  _edit_last: '22'\n  _wp_old_slug: old\nauthor:\n  login: greg\n  email: greg@example.org\n  display_name: Greg G\n---\n<p>Text</p>\n");
        Assert.Equal(["greg"], read.Item.AuthorLogins);
        Assert.Equal("Greg G", read.Records.OfType<Author>().Single().DisplayName);
        Assert.Equal("old", read.Item.MetaValue("_wp_old_slug"));
        string carried = YamlFrontMatter.Write(read.Carried);
        Assert.Contains("_edit_last: \"22\"", carried, StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", carried, StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_new_and_old_are_read()
    {
        BlogItem item = FileReading.Of("---\ntitle: x\npermalink: /2014/09/01/sample-javascript/\nredirect_from: [/old/x/, /older.html]\n---\nText\n", "2002-09-01-x.md").Item;
        Assert.Equal(("/2014/09/01/sample-javascript/", "x"), (item.Link, item.Slug.Text));
        Assert.Equal(["/old/x/", "/older.html"], item.OldAddresses);
    }

    [Fact]
    public void A_pattern_is_no_address_and_names_are_no_old_ones()
    {
        FileReading read = FileReading.Of("---\ntitle: x\npermalink: /:year/:title/\naliases: [Another name]\n---\nText\n");
        Assert.Equal("", read.Item.Link);
        Assert.Empty(read.Item.OldAddresses);
        Assert.Equal(["permalink", "aliases"], read.Item.Extra.Select(e => e.Key));
    }

    [Theory]
    [InlineData("image: /img/a.png", "/img/a.png", "")]
    [InlineData("images: [/img/a.png]", "/img/a.png", "")]
    [InlineData("coverImage: a.png", "a.png", "")]
    [InlineData("cover:\n  image: a.png\n  alt: A cat", "a.png", "A cat")]
    [InlineData("heroImage: ../../assets/a.jpg\nimage_alt: A cat", "../../assets/a.jpg", "A cat")]
    public void Cover_images_are_read(string field, string url, string alternative)
    {
        BlogItem item = FileReading.Of($"---\ntitle: x\n{field}\n---\nText\n").Item;
        Assert.Equal((url, alternative), (item.FeaturedImage?.Url, item.FeaturedImage?.AlternativeText));
        Assert.Empty(item.Extra);
    }

    [Fact]
    public void What_nobody_understands_is_carried_over_with_its_kind()
    {
        FileReading read = FileReading.Of("---\ntitle: x\nrating: 4.50\nweight: 3\ntoc: true\nzip: 007\nevent: 2020-02-03\nseries:\n  name: S\n  part: 2\nnote: 'no'\npassword: secret\n---\nText\n");
        Assert.Equal(
            "---\nrating: 4.50\nweight: 3\ntoc: true\nzip: \"007\"\nevent: 2020-02-03\nseries:\n  name: S\n  part: 2\nnote: \"no\"\n---\n",
            YamlFrontMatter.Write(read.Carried));
        Assert.True(read.Item.HasPassword);
        Assert.Equal(["FMT007"], read.Codes);
    }

    [Fact]
    public void A_file_without_an_id_gets_its_path_and_it_is_not_written()
    {
        BlogItem item = FileReading.Of("---\ntitle: x\n---\nText\n", "posts/x.md").Item;
        Assert.Equal(("posts/x.md", true), (item.Id, item.HasMadeUpId));
    }

    [Theory]
    [InlineData("<p>One.</p>\n\n<ul>\n<li>a</li>\n</ul>\n", "x.md", BodyFormat.Html)]
    [InlineData("<!-- more -->\n<p>One.</p>\n", "x.md", BodyFormat.Html)]
    [InlineData("<p>One.</p>\n\nAnd **two**.\n", "x.md", BodyFormat.Markdown)]
    [InlineData("Text.\n", "x.md", BodyFormat.Markdown)]
    [InlineData("<p>One.</p>\n", "x.html", BodyFormat.Html)]
    [InlineData("<img src=\"a.png\" />\r\n\r\nTwo.\r\n\r\nThree.", "x.html", BodyFormat.WordPress)]
    public void The_language_of_a_body_is_told_per_file(string body, string path, BodyFormat format) =>
        Assert.Equal(format, FileReading.Of("---\ntitle: x\n---\n" + body, path).Item.Body.Format);
}
