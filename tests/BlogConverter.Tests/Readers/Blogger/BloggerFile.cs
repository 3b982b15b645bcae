// The same small blog as Blogger exported it over the years.
namespace BlogConverter.Tests.Readers.Blogger;

internal static class BloggerFile
{
    private const string Kind = "<category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#";

    public const string OldHead = """
        <?xml version='1.0' encoding='UTF-8'?><?xml-stylesheet href="http://www.blogger.com/styles/atom.css" type="text/css"?>
        <feed xmlns='http://www.w3.org/2005/Atom' xmlns:openSearch='http://a9.com/-/spec/opensearchrss/1.0/' xmlns:gd='http://schemas.google.com/g/2005' xmlns:thr='http://purl.org/syndication/thread/1.0'>
        <id>tag:blogger.com,1999:blog-1.archive</id><updated>2012-01-01T00:00:00.000+01:00</updated><title type='text'>Walks &amp; more</title>
        <link rel='alternate' type='text/html' href='https://walks.example/'/>
        <author><name>Ann</name><email>noreply@blogger.com</email></author><generator version='7.00' uri='http://www.blogger.com'>Blogger</generator>

        """;

    /// <summary>An entry of an old export.</summary>
    public static string Entry(string id, string kind, string title, string content, string more = "") =>
        $"<entry><id>tag:blogger.com,1999:blog-1.{(kind == "page" ? "page" : "post")}-{id}</id><published>2011-03-04T05:{(kind == "comment" ? id : "06")}:07.008+01:00</published><updated>2011-03-05T05:06:07.008+01:00</updated>"
        + $"{Kind}{kind}'/><title type='text'>{title}</title><content type='html'>{content.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)}</content>{more}"
        + $"<author><name>{(kind == "comment" ? id == "22" ? "Cy" : "Bo" : "Ann")}</name><uri>http://www.blogger.com/profile/1</uri><email>noreply@blogger.com</email></author></entry>\n";

    public static string Old { get; } = OldHead
        + $"<entry><id>tag:blogger.com,1999:blog-1.settings.BLOG_NAME</id>{Kind}settings'/><title type='text'>The name</title><content type='text'>Walks</content></entry>\n"
        + $"<entry><id>tag:blogger.com,1999:blog-1.layout</id>{Kind}template'/><title type='text'>Template</title><content type='text'>&lt;html kind#comment&gt;</content></entry>\n"
        + Entry("22", "comment", "Re", "Thanks", Answer("11", "<link rel='related' href='http://www.blogger.com/feeds/1/11/comments/default/21'/>"))
        + Entry("11", "post", "A walk", "<div>Over the <b>hills</b>.<br /><br />And far away.</div>", Labels("Hills &amp; dales", "C#") + Link("2011/03/a-walk.html"))
        + Entry("12", "post", "", "Not yet", "<app:control xmlns:app='http://purl.org/atom/app#'><app:draft>yes</app:draft></app:control>")
        + Entry("13", "page", "About us", "<p>We walk.</p>", Link("p/about.html"))
        + Entry("15", "post", "http://example.org/a?b=1", "A link", Link("2011/03/httpexampleorg.html"))
        + Entry("21", "comment", "Nice", "Nice <i>hills</i>!<br />Really.", Answer("11", ""))
        + Entry("29", "comment", "Lost", "Whose?", Answer("99", ""))
        + "</feed>\n";

    public const string Takeout = """
        <?xml version='1.0' encoding='utf-8'?>
        <feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'>
          <id>tag:blogger.com,1999:blog-1</id>
          <title>Walks &amp; more</title>
          <entry>
            <id>tag:blogger.com,1999:blog-1.post-11</id>
            <blogger:type>POST</blogger:type>
            <blogger:status>LIVE</blogger:status>
            <author><name>Ann</name><uri></uri><blogger:type>BLOGGER</blogger:type></author>
            <title>A walk</title>
            <content type='html'>&lt;div&gt;Over the &lt;b&gt;hills&lt;/b&gt;.&lt;br /&gt;&lt;br /&gt;And far away.&lt;/div&gt;</content>
            <blogger:metaDescription>What the walk is about</blogger:metaDescription>
            <blogger:created>2011-03-04T04:00:00.000Z</blogger:created>
            <published>2011-03-04T04:06:07.008Z</published>
            <updated>2011-03-05T04:06:07.008Z</updated>
            <blogger:location/>
            <category scheme='tag:blogger.com,1999:blog-1' term='Hills &amp; dales'/>
            <blogger:filename>/2011/03/a-walk.html</blogger:filename>
            <link/>
            <enclosure/>
            <blogger:trashed/>
          </entry>
          <entry><id>tag:blogger.com,1999:blog-1.post-12</id><blogger:type>POST</blogger:type><blogger:status>DRAFT</blogger:status><title></title><content type='html'>Not yet</content><published/></entry>
          <entry><id>tag:blogger.com,1999:blog-1.post-13</id><blogger:type>PAGE</blogger:type><blogger:status>LIVE</blogger:status><title>About us</title><content type='html'>We walk.</content><blogger:filename>/p/about.html</blogger:filename></entry>
          <entry><id>tag:blogger.com,1999:blog-1.post-14</id><blogger:type>POST</blogger:type><blogger:status>SOFT_TRASHED</blogger:status><title>Gone</title><content type='html'>x</content><blogger:filename>/2011/03/gone.html</blogger:filename><blogger:trashed>2012-01-01T00:00:00Z</blogger:trashed></entry>
          <entry><id>tag:blogger.com,1999:blog-1.post-16</id><blogger:type>POST</blogger:type><blogger:status>SCHEDULED</blogger:status><title>Soon</title><content type='html'>x</content></entry>
          <entry><id>tag:blogger.com,1999:blog-1.post-21</id><blogger:parent>tag:blogger.com,1999:blog-1.post-11</blogger:parent><blogger:type>COMMENT</blogger:type><blogger:status>LIVE</blogger:status><author><name>Bo</name><blogger:type>ANONYMOUS</blogger:type></author><title></title><content type='html'>Nice</content><published>2011-03-06T04:06:07Z</published></entry>
          <entry><id>tag:blogger.com,1999:blog-1.post-22</id><blogger:parent>tag:blogger.com,1999:blog-1.post-11</blogger:parent><blogger:inReplyTo>tag:blogger.com,1999:blog-1.post-21</blogger:inReplyTo><blogger:type>COMMENT</blogger:type><blogger:status>LIVE</blogger:status><content type='html'>Thanks</content></entry>
          <entry><id>tag:blogger.com,1999:blog-1.post-23</id><blogger:parent>tag:blogger.com,1999:blog-1.post-11</blogger:parent><blogger:type>COMMENT</blogger:type><blogger:status>SPAM_COMMENT</blogger:status><content type='html'>Buy</content></entry>
        </feed>
        """;

    private static string Labels(params string[] labels) => string.Concat(labels.Select(l => $"<category scheme='http://www.blogger.com/atom/ns#' term='{l}'/>"));

    private static string Link(string path) => $"<link rel='edit' type='application/atom+xml' href='http://www.blogger.com/feeds/1/posts/default/1'/><link rel='alternate' type='text/html' href='https://walks.example/{path}' title='t'/>";

    private static string Answer(string post, string more) => $"<thr:in-reply-to href='https://walks.example/x.html' ref='tag:blogger.com,1999:blog-1.post-{post}' type='text/html'/>{more}";
}
