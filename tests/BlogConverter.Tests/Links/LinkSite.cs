// A small site whose posts refer to each other.
using System.Net;
using System.Text.Json;
using BlogConverter.Outputs;
using BlogConverter.Tests.Support;

namespace BlogConverter.Tests.Links;

/// <summary>One export with something of everything; a probing post holds the references under test.</summary>
internal static class LinkSite
{
    public const string Probe = "https://example.org/2020/02/02/probe/";

    /// <summary>The report's entry for a reference, and the text of the probing post.</summary>
    public static async Task<(JsonElement? Entry, string Text, Converted Site)> Convert(string body, ConversionOptions? options = null, OutputTarget? target = null, string baseUrl = "https://example.org", Action<ConversionPipelineBuilder>? change = null)
    {
        string folder = Directory.CreateTempSubdirectory("blogconverter-links-").FullName;
        string file = Path.Combine(folder, "site.xml");
        try
        {
            await File.WriteAllTextAsync(file, Export(body, baseUrl));
            Converted site = await Converted.Run([file], options, target ?? OutputTarget.Hugo, change);
            JsonElement probe = site.Items.Single(i => i.GetProperty("id").GetString() == "99");
            JsonElement[] entries = [.. site.Json.RootElement.GetProperty("links").EnumerateArray().Where(l => l.GetProperty("itemId").GetString() == "99")];
            return (entries is [var entry, ..] ? entry : null, site.Post(probe).Body.Trim(), site);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Export(string body, string baseUrl) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel><title>Site</title><link>{baseUrl}</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://network.example.com</wp:base_site_url><wp:base_blog_url>{baseUrl}</wp:base_blog_url>
        <wp:author><wp:author_id>7</wp:author_id><wp:author_login>jane</wp:author_login></wp:author>
        <wp:category><wp:term_id>3</wp:term_id><wp:category_nicename>news</wp:category_nicename><wp:cat_name>Latest News</wp:cat_name></wp:category>
        <wp:category><wp:term_id>4</wp:term_id><wp:category_nicename>empty</wp:category_nicename><wp:cat_name>Empty</wp:cat_name></wp:category>
        <wp:tag><wp:term_id>5</wp:term_id><wp:tag_slug>sea</wp:tag_slug><wp:tag_name>Sea</wp:tag_name></wp:tag>
        {Item(1, "post", "hello", $"{baseUrl}/2019/05/31/hello/", "https://former.example.net/?p=120", "publish", "2019-05-31 08:00:00", $"<h2>First part</h2><p>Text.</p>", "_wp_old_slug", "hallo", "_wp_old_date", "2019-04-01")}
        {Item(2, "page", "about", $"{baseUrl}/about/", $"{baseUrl}/?page_id=2", "publish", "2019-05-31 08:00:00", "<p>About.</p>", "_yoast_wpseo_canonical", "https://example.org/?p=1")}
        {Item(3, "post", "%d0%ba%d0%b0%d0%ba", $"{baseUrl}/2019/06/01/%d0%ba%d0%b0%d0%ba/", $"{baseUrl}/?p=3", "publish", "2019-06-01 08:00:00", "<p>Как.</p>")}
        {Item(4, "post", "secret", $"{baseUrl}/?p=4", $"{baseUrl}/?p=4", "draft", "2019-06-01 08:00:00", "<p>Draft.</p>")}
        {Item(5, "attachment", "moo", $"{baseUrl}/2019/05/31/hello/moo/", $"{baseUrl}/wp-content/uploads/2019/05/moo.jpg", "inherit", "2019-05-31 08:00:00", "", more: $"<wp:post_parent>1</wp:post_parent><wp:attachment_url>{baseUrl}/wp-content/uploads/2019/05/moo.jpg</wp:attachment_url>")}
        {Item(6, "page", "team", $"{baseUrl}/about/team/", $"{baseUrl}/?page_id=6", "publish", "2019-05-31 08:00:00", "<p>Team.</p>", more: "<wp:post_parent>2</wp:post_parent>")}
        {Item(99, "post", "probe", $"{baseUrl}/2020/02/02/probe/", $"{baseUrl}/?p=99", "publish", "2020-02-02 08:00:00", body)}
        </channel></rss>
        """;

    private static string Item(int id, string type, string slug, string link, string guid, string status, string date, string body, string? key = null, string? value = null, string? key2 = null, string? value2 = null, string more = "") => $"""
        <item><title>Title {id}</title><link>{WebUtility.HtmlEncode(link)}</link><guid>{WebUtility.HtmlEncode(guid)}</guid><dc:creator>jane</dc:creator><content:encoded><![CDATA[{body}]]></content:encoded><excerpt:encoded></excerpt:encoded>
        <wp:post_id>{id}</wp:post_id><wp:post_date>{date}</wp:post_date><wp:post_name>{slug}</wp:post_name><wp:status>{status}</wp:status><wp:post_type>{type}</wp:post_type>{more}
        {(type == "post" ? """<category domain="category" nicename="news">Latest News</category><category domain="post_tag" nicename="sea">Sea</category>""" : "")}
        {Meta(key, value)}{Meta(key2, value2)}</item>
        """;

    private static string Meta(string? key, string? value) => key is null ? "" : $"<wp:postmeta><wp:meta_key>{key}</wp:meta_key><wp:meta_value>{value}</wp:meta_value></wp:postmeta>";
}
