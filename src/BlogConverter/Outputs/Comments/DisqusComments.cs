// Comments as Disqus imports them.
using System.Globalization;
using System.Security;
using System.Text;
using BlogConverter.Model;

namespace BlogConverter.Outputs.Comments;

/// <summary>Disqus's custom import, a dialect of WordPress's own format; see help.disqus.com, "Custom XML Import Format". Times are UTC; where no offset is known the local time stands.</summary>
internal static class DisqusComments
{
    private const string Head = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dsq="http://www.disqus.com/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.0/">
        <channel>

        """;

    public static CommentArchiveFormat Format { get; } = new("xml", Head, "", "</channel>\n</rss>\n", Append);

    private static void Append(CommentThread thread, string site, StringBuilder xml)
    {
        xml.Append("<item>\n");
        Element("title", thread.Title, xml);
        Element("link", site + thread.Address, xml);
        Element("dsq:thread_identifier", thread.ItemId, xml);
        Element("wp:post_date_gmt", Utc(thread.Date), xml);
        Element("wp:comment_status", thread.IsOpen ? "open" : "closed", xml);
        foreach (ThreadComment comment in thread.Comments)
        {
            xml.Append("<wp:comment>\n");
            Element("wp:comment_id", comment.Id, xml);
            Element("wp:comment_author", Author.WithoutAddress(comment.Source.AuthorName), xml);
            Element("wp:comment_author_url", comment.Source.AuthorUrl, xml);
            Element("wp:comment_date_gmt", Utc(comment.Source.Date), xml);
            Element("wp:comment_content", comment.Source.Text, xml);
            Element("wp:comment_approved", "1", xml);
            Element("wp:comment_parent", comment.ParentId ?? "0", xml);
            xml.Append("</wp:comment>\n");
        }

        xml.Append("</item>\n");
    }

    private static void Element(string name, string text, StringBuilder xml) =>
        xml.Append('<').Append(name).Append('>').Append(SecurityElement.Escape(string.Concat(text.EnumerateRunes().Where(IsXml)))).Append("</").Append(name).Append(">\n");

    private static bool IsXml(Rune rune) => rune.Value is >= 0x20 and not (0xFFFE or 0xFFFF) or '\t' or '\n' or '\r';

    private static string Utc(LocalDate? date) => date is { } known ? (known.Time - (known.Offset ?? TimeSpan.Zero)).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : "";
}
