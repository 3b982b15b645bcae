// Addresses are computed as WordPress computes them.
using Xunit;

namespace BlogConverter.Tests.Readers.Sql;

public sealed class PermalinkTests
{
    private const string Terms = """
        INSERT INTO wp_term_relationships VALUES (7,3,0),(7,2,0);
        INSERT INTO wp_term_taxonomy VALUES (1,1,'category','',0,1),(2,2,'category','',4,1),(3,3,'category','',0,1),(4,4,'category','',0,1);
        INSERT INTO wp_terms VALUES (1,'None','uncategorized',0),(2,'Child','child',0),(3,'Other','other',0),(4,'Top','top',0);
        INSERT INTO wp_users (ID, user_login, user_nicename) VALUES (1,'Jo D','jo-d');

        """;

    [Theory]
    [InlineData("/%year%/%monthnum%/%day%/%postname%/", "https://x.example/2019/05/03/a-title/")]
    [InlineData("/%year%/%monthnum%/%postname%", "https://x.example/2019/05/a-title")]
    [InlineData("/archives/%post_id%", "https://x.example/archives/7")]
    [InlineData("/%category%/%postname%/", "https://x.example/top/child/a-title/")]
    [InlineData("/%author%/%hour%%minute%%second%/%postname%.html", "https://x.example/jo-d/080202/a-title.html")]
    [InlineData("/index.php/%postname%/", "https://x.example/index.php/a-title/")]
    [InlineData("", "https://x.example/?p=7")]
    public void Posts_follow_the_structure(string structure, string expected) =>
        Assert.Equal(expected, Link(structure, SmallDump.Row(7, "''")));

    [Theory]
    [InlineData("draft", "https://x.example/?p=7")]
    [InlineData("future", "https://x.example/?p=7")]
    [InlineData("trash", "https://x.example/?p=7")]
    [InlineData("private", "https://x.example/a-title/")]
    public void What_is_not_on_view_is_asked_for_by_its_number(string status, string expected) =>
        Assert.Equal(expected, Link("/%postname%/", SmallDump.Row(7, "''", status: status)));

    [Fact]
    public void Pages_stand_below_their_parents() =>
        Assert.Equal("https://x.example/index.php/top/mid/a-title/", Link(
            "/index.php/%year%/%postname%/",
            SmallDump.Row(7, "''", type: "page", parent: 6),
            SmallDump.Row(6, "''", type: "page", slug: "mid", parent: 5),
            SmallDump.Row(5, "''", type: "page", slug: "top", parent: 7)));

    [Theory]
    [InlineData("post", "publish", "photo", "https://x.example/parent/photo/")]
    [InlineData("post", "publish", "2019", "https://x.example/parent/attachment/2019/")]
    [InlineData("post", "draft", "photo", "https://x.example/?attachment_id=7")]
    [InlineData("page", "publish", "photo", "https://x.example/parent/photo/")]
    public void Uploads_stand_below_what_they_were_uploaded_to(string parentType, string parentStatus, string slug, string expected) =>
        Assert.Equal(expected, Link(
            "/%postname%/",
            SmallDump.Row(7, "''", type: "attachment", status: "inherit", slug: slug, parent: 6),
            SmallDump.Row(6, "''", type: parentType, status: parentStatus, slug: "parent")));

    [Theory]
    [InlineData(0, "https://x.example/a-title/")]
    [InlineData(99, "https://x.example/?attachment_id=7")]
    public void Uploads_without_a_parent_stand_at_the_root(int parent, string expected) =>
        Assert.Equal(expected, Link("/%postname%/", SmallDump.Row(7, "''", type: "attachment", status: "inherit", parent: parent)));

    [Theory]
    [InlineData("https://old.example/library/books/a-title/", "https://x.example/library/books/a-title/")]
    [InlineData("https://x.example/?post_type=book&#038;p=7", "https://x.example/book/a-title/")]
    public void Other_types_are_found_by_their_guid(string guid, string expected) =>
        Assert.Equal(expected, Link("/%postname%/", SmallDump.Row(7, "''", type: "book", guid: guid)));

    [Fact]
    public void Other_types_are_found_by_the_rewrite_rules() =>
        Assert.Equal("https://x.example/shelf/a-title/", SmallDump.Read(
            SmallDump.Options(("home", "https://x.example"), ("permalink_structure", "/%postname%/"), ("rewrite_rules", "a:2:{s:9:\"shelf/?$\";s:24:\"index.php?post_type=book\";s:16:\"shelf/([^/]+)/?$\";s:26:\"index.php?book=$matches[1]\";}"))
            + SmallDump.Posts + SmallDump.Insert(SmallDump.Row(7, "''", type: "book", guid: "https://x.example/?post_type=book&p=7"))).Items[0].Link);

    [Fact]
    public void The_front_page_is_the_root() =>
        Assert.Equal("https://x.example/", SmallDump.Read(
            SmallDump.Options(("home", "https://x.example"), ("permalink_structure", "/%postname%/"), ("show_on_front", "page"), ("page_on_front", "7"))
            + SmallDump.Posts + SmallDump.Insert(SmallDump.Row(7, "''", type: "page"))).Items[0].Link);

    private static string Link(string structure, params string[] rows) =>
        SmallDump.Read(SmallDump.Options(("home", "https://x.example/"), ("permalink_structure", structure), ("default_category", "1")) + Terms + SmallDump.Posts + SmallDump.Insert(rows)).Items[0].Link;
}
