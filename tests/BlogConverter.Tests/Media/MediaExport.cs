// A small export with uploads, written by the tests of media.
using System.Text;

namespace BlogConverter.Tests.Media;

/// <summary>Makes a WXR file of a few posts and attachments.</summary>
internal sealed class MediaExport(string site)
{
    private readonly StringBuilder _items = new();
    private int _id = 100;

    public string Uploads => site + "/wp-content/uploads/";

    /// <summary>Adds an attachment; answers its id.</summary>
    public int Attach(string upload, string? url = null)
    {
        Item("attachment", $"file-{_id}", "inherit", "", $"<wp:attachment_url>{url ?? Uploads + upload}</wp:attachment_url><wp:postmeta><wp:meta_key>_wp_attached_file</wp:meta_key><wp:meta_value>{upload}</wp:meta_value></wp:postmeta>");
        return _id;
    }

    public MediaExport Post(string slug, string body, int? thumbnail = null)
    {
        Item("post", slug, "publish", body, thumbnail is null ? "" : $"<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>{thumbnail}</wp:meta_value></wp:postmeta>");
        return this;
    }

    public string Save(string path)
    {
        File.WriteAllText(path, $"""
            <?xml version="1.0" encoding="UTF-8" ?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>T</title><link>{site}</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>{site}</wp:base_site_url><wp:base_blog_url>{site}</wp:base_blog_url>
            {_items}</channel></rss>
            """);
        return path;
    }

    private void Item(string type, string slug, string status, string body, string more) => _items.Append(System.Globalization.CultureInfo.InvariantCulture, $"""
        <item><title>{slug}</title><link>{site}/{slug}/</link><content:encoded><![CDATA[{body}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>{++_id}</wp:post_id><wp:post_date>2020-01-02 03:04:05</wp:post_date><wp:post_date_gmt>2020-01-02 03:04:05</wp:post_date_gmt><wp:post_name>{slug}</wp:post_name><wp:status>{status}</wp:status><wp:post_type>{type}</wp:post_type>{more}</item>

        """);
}
