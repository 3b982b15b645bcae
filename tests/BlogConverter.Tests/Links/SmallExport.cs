// An export of one post, for tests of its links.
namespace BlogConverter.Tests.Links;

internal static class SmallExport
{
    /// <summary>WXR with a post of 31 May 2019, 10:20:30, that has the body.</summary>
    public static string Of(string body) =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel><title>Small</title><link>https://small.example</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://small.example</wp:base_site_url><wp:base_blog_url>https://small.example</wp:base_blog_url>
        <item><title>Post</title><link>https://small.example/2019/05/post/</link><wp:post_id>7</wp:post_id><wp:post_date>2019-05-31 10:20:30</wp:post_date><wp:post_date_gmt>2019-05-31 08:20:30</wp:post_date_gmt>
        <wp:post_name>post</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><content:encoded><![CDATA[{body}]]></content:encoded></item>
        </channel></rss>
        """;
}
