// Damaged dumps give what is whole and say what is not.
using System.Text;
using BlogConverter.Readers.Sql;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Readers.Sql;

public sealed class DumpDamageTests
{
    [Fact]
    public void A_row_without_its_quote_costs_no_other_row()
    {
        string rows = SmallDump.Insert(SmallDump.Row(1, "'one'"), SmallDump.Row(2, "'two"), SmallDump.Row(3, "'three'"), SmallDump.Row(4, "'four'"));
        Reading reading = SmallDump.Read(SmallDump.Posts + rows + SmallDump.Insert(SmallDump.Row(5, "'five'")));
        Assert.Equal(["1", "3", "4", "5"], reading.Items.Select(i => i.Id));
        Assert.Equal("2", Assert.Single(reading.Broken).Id);
        Assert.Contains(reading.Diagnostics.Items, d => d is { Code: "SQL004", ItemId: "2" });
    }

    [Theory]
    [InlineData("'four")]
    [InlineData("'four'")]
    [InlineData("'four',")]
    public void A_dump_that_ends_early_says_so(string end)
    {
        string last = SmallDump.Row(4, "'four'");
        string dump = SmallDump.Posts + SmallDump.Insert(SmallDump.Row(1, "'one'"), last);
        Reading reading = SmallDump.Read(dump[..(dump.IndexOf("'four'", StringComparison.Ordinal) + end.Length)]);
        Assert.Equal(["1"], reading.Items.Select(i => i.Id));
        Assert.Equal(["4"], reading.Broken.Select(b => b.Id));
        Assert.Contains("SQL002", reading.Codes);
    }

    [Fact]
    public void A_missing_last_line_is_mentioned()
    {
        string dump = "-- MySQL dump 10.13  Distrib 5.7\n" + SmallDump.Posts + SmallDump.Insert(SmallDump.Row(1, "'one'"));
        Assert.Equal(["SQL003"], SmallDump.Read(dump).Codes);
        Assert.Empty(SmallDump.Read(dump + "-- Dump completed on 2019-05-03\n").Codes);
    }

    [Fact]
    public void A_lost_row_of_another_table_is_named()
    {
        Reading reading = SmallDump.Read(SmallDump.Posts + SmallDump.Insert(SmallDump.Row(1, "'one'")) + "INSERT INTO wp_postmeta VALUES (1,1,'a'),(2,1,'b','c');\n");
        Assert.Equal("c", reading.Item.MetaValue("b"));
        Assert.Equal(["SQL005"], reading.Codes);
    }

    [Fact]
    public void Five_hundred_damaged_dumps_are_survived()
    {
        StringBuilder dump = new("-- MySQL dump 10.13\n/*!40101 SET NAMES utf8mb4 */;\n");
        dump.Append("INSERT INTO wp_comments VALUES (8,7,'Ann','a@example.org','','192.0.2.1','2019-05-03 12:00:00','2019-05-03 10:00:00','Hi',0,'1','M','',0,0);\n");
        dump.Append(SmallDump.Options(("home", "https://x.example"), ("permalink_structure", "/%category%/%postname%/"))).Append(SmallDump.Posts);
        dump.Append(SmallDump.Insert(Enumerable.Range(1, 12).Select(i => SmallDump.Row(i, $"'body (of, {i}); it\\'s\\n\\nlong 😀'", slug: "s" + i, type: i % 3 == 0 ? "page" : "post", parent: i % 3 == 0 ? i - 3 : 0))));
        dump.Append("INSERT INTO wp_term_taxonomy VALUES (2,2,'category','',2,1);\nINSERT INTO wp_terms VALUES (2,'C','c',0);\nINSERT INTO wp_term_relationships VALUES (7,2,0);\n-- Dump completed\n");
        Mutations.AreSurvived(new SqlReader(), Encoding.UTF8.GetBytes(dump.ToString()), "'", "\\", "(", ")", ";", ",", "/*", "*/", "-- ", "INSERT INTO `wp_posts` VALUES (", "CREATE TABLE `wp_posts` (", "\0", "\"", "`", "DELIMITER $$\n", "0x", "NULL", "\n");
    }

    [Theory]
    [InlineData("(")]
    [InlineData("'")]
    [InlineData("(1,'")]
    [InlineData("/*")]
    [InlineData("\\")]
    [InlineData("),(1")]
    [InlineData("INSERT INTO `wp_posts` VALUES (")]
    public void Repeated_damage_takes_linear_time(string scrap)
    {
        string dump = SmallDump.Posts + "INSERT INTO `wp_posts` VALUES " + string.Concat(Enumerable.Repeat(scrap, 400_000 / scrap.Length));
        DateTime start = DateTime.UtcNow;
        SmallDump.Read(dump);
        Assert.True(DateTime.UtcNow - start < TimeSpan.FromSeconds(10), "too slow");
    }
}
