// Dumps are read however they are written.
using System.Text;
using BlogConverter.Model;
using BlogConverter.Readers.Sql;
using Xunit;

namespace BlogConverter.Tests.Readers.Sql;

public sealed class DumpTests
{
    [Theory]
    [InlineData(@"'It\'s \""quoted\"" ''twice'' \\ and\nnew\tline \Z\%'", "It's \"quoted\" 'twice' \\ and\nnew\tline \\%")]
    [InlineData("_binary 'caf\\\\u00e9'", "caf\\u00e9")]
    [InlineData("_utf8mb4'é'", "é")]
    [InlineData("0x3C703EC3A93C2F703E", "<p>é</p>")]
    [InlineData("_binary 0x41", "A")]
    [InlineData("x'41c3a9'", "Aé")]
    [InlineData("\"double 'quoted'\"", "double 'quoted'")]
    [InlineData("NULL", "")]
    [InlineData("'raw\nlines\r\nand (a, b), (c); -- no comment /* nor this */'", "raw\nlines\nand (a, b), (c); -- no comment /* nor this */")]
    [InlineData("'INSERT INTO `wp_posts` VALUES (9,''x'');'", "INSERT INTO `wp_posts` VALUES (9,'x');")]
    [InlineData("''", "")]
    public void Every_kind_of_literal_is_read(string literal, string expected) =>
        Assert.Equal(expected, SmallDump.Read(SmallDump.Posts + SmallDump.Insert(SmallDump.Row(7, literal))).Item.Body.Text);

    [Fact]
    public void Column_lists_databases_modifiers_and_comments_do_not_matter()
    {
        Reading reading = SmallDump.Read("""
            -- phpMyAdmin SQL Dump
            -- version 4.9.5
            # old comment
            SET SQL_MODE = "NO_AUTO_VALUE_ON_ZERO";
            /*!50003 CREATE*/ /*!50017 DEFINER=`a`@`b`*/ /*!50003 TRIGGER `t` BEFORE INSERT ON `x` FOR EACH ROW SET @a = ';' */;
            DELIMITER $$
            CREATE PROCEDURE p() BEGIN INSERT INTO wp_posts VALUES (1); END$$
            DELIMITER ;
            INSERT IGNORE INTO `blog`.`my_blog_posts` (`post_title`, `ID`, `post_content`, `post_type`, `post_status`)
              VALUES /* the first */ ('One', 1, 'a', 'post', 'publish') , ( 'Two' , 2 , 'b' , 'post' , 'publish' )
              ON DUPLICATE KEY UPDATE `ID`=`ID`;
            REPLACE INTO my_blog_posts (ID, post_title, post_content) VALUES (3, 'Three', 'c');
            INSERT INTO `my_blog_posts_backup` (`post_title`) VALUES ('No');
            INSERT INTO other VALUES ('x; (1)', 'y''z');
            """);
        Assert.Equal([("1", "One", "a"), ("2", "Two", "b"), ("3", "Three", "c")], reading.Items.Select(i => (i.Id, i.Title, i.Body.Text)));
        Assert.Empty(reading.Diagnostics.Items);
    }

    [Fact]
    public void A_dump_without_definitions_has_the_usual_columns()
    {
        Reading reading = SmallDump.Read("INSERT INTO wp_posts VALUES (5,1,'2019-05-03 08:02:02','2019-05-03 06:02:02','Body','Title','','publish','open','open','','slug','','','2019-05-04 08:02:02','2019-05-04 06:02:02','',0,'https://x.example/?p=5',3,'post','',0);");
        Assert.Equal(("5", "Title", "slug", 3, "2019-05-04T08:02:02+02:00"), (reading.Item.Id, reading.Item.Title, reading.Item.Slug.Text, reading.Item.MenuOrder, reading.Item.Modified.ToString()));
    }

    [Fact]
    public void Utf8_in_latin1_columns_is_read_as_visitors_saw_it()
    {
        string latin = SmallDump.Posts.Replace("utf8mb4", "latin1", StringComparison.Ordinal);
        string twice = Encoding.GetEncoding("iso-8859-1").GetString(Encoding.UTF8.GetBytes("café – “naïve” 日本"));
        twice = string.Concat(twice.Select(c => c is >= '\u0080' and < '\u00A0' ? CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString([(byte)c]) : c.ToString()));
        Assert.Equal("café – “naïve” 日本", SmallDump.Read(latin + SmallDump.Insert(SmallDump.Row(1, $"'{twice}'"))).Item.Body.Text);
        Assert.Equal(twice, SmallDump.Read(SmallDump.Posts + SmallDump.Insert(SmallDump.Row(1, $"'{twice}'"))).Item.Body.Text);
    }

    [Fact]
    public void Real_latin1_stays_even_where_a_word_could_be_utf8()
    {
        string latin = SmallDump.Posts.Replace("utf8mb4", "latin1", StringComparison.Ordinal);
        Reading reading = SmallDump.Read(latin + SmallDump.Insert(SmallDump.Row(1, "'Das »MENÜ« für alle'"), SmallDump.Row(2, "'Käse'"), SmallDump.Row(3, "'Ü«'")));
        Assert.Equal(["Das »MENÜ« für alle", "Käse", "Ü«"], reading.Items.Select(i => i.Body.Text));
    }

    [Fact]
    public void A_dump_in_latin1_bytes_is_read()
    {
        byte[] dump = Encoding.Latin1.GetBytes("/*!40101 SET NAMES latin1 */;\n" + SmallDump.Posts + SmallDump.Insert(SmallDump.Row(1, "'Käse für'")));
        Assert.Equal("Käse für", SmallDump.Read(dump).Item.Body.Text);
    }

    [Fact]
    public void SQLite_has_no_backslashes()
    {
        Reading reading = SmallDump.Read("PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE \"wp_posts\" (\"ID\" integer, \"post_title\" text, \"post_content\" text);\nINSERT INTO \"wp_posts\" VALUES(1,'C:\\','It''s');\nCOMMIT;");
        Assert.Equal(("C:\\", "It's"), (reading.Item.Title, reading.Item.Body.Text));
    }

    [Fact]
    public void Meta_terms_and_comments_reach_their_post_whatever_the_order_of_tables()
    {
        Reading reading = SmallDump.Read(
            "INSERT INTO wp_commentmeta VALUES (1,8,'rating','5'),(2,9,'rating','1');\n"
            + "INSERT INTO wp_comments VALUES (8,7,'Ann &amp; Bo','a@example.org','https://ann.example/','192.0.2.1','2019-05-03 12:00:00','2019-05-03 10:00:00','Hi',0,'1','M','',0,0),(9,7,'Cy','c@example.org','','192.0.2.2','2019-05-04 12:00:00','2019-05-04 10:00:00','Re',0,'0','M','comment',8,0),(10,7,'S','','','','2019-05-04 12:00:00','2019-05-04 10:00:00','Buy',0,'spam','','',0,0);\n"
            + SmallDump.Posts + SmallDump.Insert(SmallDump.Row(6, "'other'", slug: "other"), SmallDump.Row(7, "'body'"))
            + "INSERT INTO wp_term_relationships VALUES (7,3,0),(7,2,0),(7,4,0),(7,5,0);\nINSERT INTO wp_term_taxonomy VALUES (2,2,'category','',0,1),(3,3,'post_tag','',0,1),(4,4,'post_format','',0,1),(5,5,'link_category','',0,1);\n"
            + "INSERT INTO wp_terms VALUES (2,'Über &amp; Co','ueber',0),(3,'apple','apple',0),(4,'post-format-aside','post-format-aside',0),(5,'Blogroll','blogroll',0);\n"
            + "INSERT INTO wp_postmeta VALUES (1,7,'k','v'),(2,6,'other','x'),(3,7,'_edit_lock','1:1'),(4,7,'k',NULL);\n"
            + "INSERT INTO wp_users VALUES (1,'jo','$P$hash','jo','jo@example.org','','2019-01-01 00:00:00','key',0,'Jo D.'),(2,'idle','$P$hash','idle','i@example.org','','2019-01-01 00:00:00','',0,'Idle');\n");
        BlogItem item = reading.Items[1];
        Assert.Equal([("8", "Ann & Bo", "Hi", true, null), ("9", "Cy", "Re", false, "8")], item.Comments.Select(c => (c.Id, c.AuthorName, c.Text, c.IsApproved, c.ParentId)));
        Assert.Equal([new("rating", "5")], item.Comments[0].Meta);
        Assert.Equal([new("k", "v"), new("k", "")], item.Meta);
        Assert.Equal([("post_tag", "apple"), ("post_format", "Aside"), ("category", "Über & Co")], item.Terms.Select(t => (t.Taxonomy, t.Name)));
        Assert.Equal(("aside", "jo"), (item.PostFormat, item.AuthorLogins.Single()));
        Assert.Equal("jo", Assert.Single(reading.Records.OfType<Author>()).Login);
        Assert.Equal(["SQL007"], reading.Codes);
        Assert.Empty(reading.Items[0].Comments);
    }

    [Fact]
    public void A_site_older_than_taxonomies_has_its_categories_and_pages()
    {
        Reading reading = SmallDump.Read(
            "INSERT INTO wp_categories (cat_ID, cat_name, category_nicename, category_parent) VALUES (2,'Top &amp; all','top',0),(3,'Below','below',2);\n"
            + "INSERT INTO wp_post2cat (rel_id, post_id, category_id) VALUES (1,7,3);\n"
            + SmallDump.Options(("home", "https://x.example"), ("permalink_structure", "/%category%/%postname%/"))
            + "INSERT INTO wp_posts (ID, post_title, post_name, post_content, post_status) VALUES (7,'A','a','x','publish'),(8,'About','about','y','static');\n");
        Assert.Equal([("post", "publish", "https://x.example/top/below/a/"), ("page", "publish", "https://x.example/about/")], reading.Items.Select(i => (i.Type, i.Status, i.Link)));
        Assert.Equal("Below", Assert.Single(reading.Items[0].Terms).Name);
        Assert.Equal(("Below", "top"), reading.Records.OfType<Term>().Where(t => t.Slug == "below").Select(t => (t.Name, t.ParentSlug!)).Single());
    }

    [Fact]
    public void Of_several_sites_the_fullest_is_read_and_the_others_are_named()
    {
        string second = SmallDump.Posts.Replace("wp_posts", "wp_2_posts", StringComparison.Ordinal)
            + SmallDump.Insert(SmallDump.Row(1, "'a'", slug: "a"), SmallDump.Row(2, "'b'", slug: "b"), SmallDump.Row(3, "'c'", slug: "c.jpg", type: "attachment", status: "inherit")).Replace("wp_posts", "wp_2_posts", StringComparison.Ordinal)
            + SmallDump.Options(("siteurl", "https://x.example/two"), ("home", "https://x.example/two")).Replace("wp_options", "wp_2_options", StringComparison.Ordinal)
            + "INSERT INTO wp_2_postmeta VALUES (1,3,'_wp_attached_file','2019/05/c.jpg');\n";
        string users = "INSERT INTO wp_users (ID, user_login, display_name) VALUES (1, 'jo', 'Jo');\n";
        Reading reading = SmallDump.Read(SmallDump.Posts + SmallDump.Insert(SmallDump.Row(1, "'main'")) + second + users);
        Assert.Equal(["1", "2", "3"], reading.Items.Select(i => i.Id));
        Assert.Equal(["jo"], reading.Items[0].AuthorLogins);
        Assert.Equal("https://x.example/two/wp-content/uploads/sites/2/2019/05/c.jpg", reading.Items[2].Attachment?.Url);
        Assert.Contains("wp_ (1)", Assert.Single(reading.Diagnostics.Items, d => d.Code == "SQL006").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_no_file_takes_are_left_out_and_counted()
    {
        Reading reading = SmallDump.Read(SmallDump.Posts + SmallDump.Insert(SmallDump.Row(7, @"'a\0b" + "\u0001c😀'")));
        Assert.Equal("abc😀", reading.Item.Body.Text);
        Assert.Equal(["WXR001"], reading.Codes);
    }

    [Theory]
    [InlineData("-- MySQL dump 10.13\nCREATE TABLE `a` (b int);", true)]
    [InlineData("/*M!999999\\- enable the sandbox mode */ \nDROP TABLE IF EXISTS `a`;\nCREATE TABLE `a` (b int);", true)]
    [InlineData("INSERT INTO wp_posts VALUES (1);", true)]
    [InlineData("---\ntitle: INSERT INTO\n---\nINSERT INTO x", false)]
    [InlineData("# A heading\n\nUse INSERT INTO to insert.", false)]
    [InlineData("<?xml version=\"1.0\"?><rss><channel/></rss>", false)]
    [InlineData("", false)]
    public void Dumps_are_told_by_their_beginning(string head, bool expected) => Assert.Equal(expected, new SqlReader().Recognizes(head));

    [Fact]
    public void A_dump_of_something_else_is_said_to_be_none() =>
        Assert.Equal(["SQL001"], SmallDump.Read("CREATE TABLE `node` (`nid` int);\nINSERT INTO `node` VALUES (1);").Codes);
}
