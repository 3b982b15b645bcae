// Dumps of a few rows, written for one test each.
using System.Text;
using BlogConverter.Readers;
using BlogConverter.Readers.Sql;

namespace BlogConverter.Tests.Readers.Sql;

/// <summary>Puts a dump together and reads it.</summary>
internal static class SmallDump
{
    public const string Columns = "(`ID`, `post_author`, `post_date`, `post_date_gmt`, `post_content`, `post_title`, `post_status`, `post_name`, `post_type`, `post_parent`, `guid`)";

    public const string Posts = """
        CREATE TABLE `wp_posts` (
          `ID` bigint(20) unsigned NOT NULL AUTO_INCREMENT,
          `post_author` bigint(20) unsigned NOT NULL DEFAULT 0,
          `post_date` datetime NOT NULL DEFAULT '0000-00-00 00:00:00',
          `post_date_gmt` datetime NOT NULL DEFAULT '0000-00-00 00:00:00',
          `post_content` longtext NOT NULL,
          `post_title` text NOT NULL COMMENT 'what is shown, (really)',
          `post_status` varchar(20) NOT NULL DEFAULT 'publish',
          `post_name` varchar(200) NOT NULL DEFAULT '',
          `post_type` varchar(20) NOT NULL DEFAULT 'post',
          `post_parent` bigint(20) unsigned NOT NULL DEFAULT 0,
          `guid` varchar(255) NOT NULL DEFAULT '',
          PRIMARY KEY (`ID`),
          KEY `post_name` (`post_name`(191))
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

        """;

    /// <summary>A row of <see cref="Posts"/>; the content is a literal, quotes and all.</summary>
    public static string Row(int id, string content, string title = "A title", string status = "publish", string slug = "a-title", string type = "post", int parent = 0, string guid = "") =>
        $"({id},1,'2019-05-03 08:02:02','2019-05-03 06:02:02',{content},'{title}','{status}','{slug}','{type}',{parent},'{guid}')";

    public static string Insert(params IEnumerable<string> rows) => "INSERT INTO `wp_posts` VALUES " + string.Join(",\n", rows) + ";\n";

    public static string Options(params (string Name, string Value)[] options) =>
        "INSERT INTO `wp_options` (`option_id`, `option_name`, `option_value`, `autoload`) VALUES "
        + string.Join(',', options.Select((o, i) => $"({i + 1},'{o.Name}','{o.Value}','yes')")) + ";\n";

    public static Reading Read(string dump, ReadDepth depth = ReadDepth.Full) => Read(Encoding.UTF8.GetBytes(dump), depth);

    public static Reading Read(byte[] dump, ReadDepth depth = ReadDepth.Full) =>
        Reading.Of(new InputSource("dump.sql", () => new MemoryStream(dump, writable: false)), depth, new SqlReader());
}
