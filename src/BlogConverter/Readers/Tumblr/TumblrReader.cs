// Reads what Tumblr's API answers.
using System.Text.Json;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Decoding;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Json;

namespace BlogConverter.Readers.Tumblr;

/// <summary>JSON of API version 1 (a script) and 2, posts in either of their two shapes, one answer or one post in a file.</summary>
internal sealed class TumblrReader : IBlogReader
{
    private static readonly string[] Lists = ["response.posts.[]", "posts.[]", "[].posts.[]", "[].response.posts.[]", "[]"];

    private static readonly string[] Blogs = ["response.blog", "blog", "tumblelog", "[].response.blog", "response.posts.[].blog"];

    public string Format => "Tumblr";

    public bool Recognizes(string head)
    {
        ReadOnlySpan<char> start = head.AsSpan().TrimStart(" \t\r\n\uFEFF");
        return start.StartsWith("var tumblr_api_read")
            || (start is ['{' or '[', ..] && (Has(head, "\"tumblelog\"") || Has(head, "\"blog_name\"") || Has(head, "\"reblog_key\"") || Has(head, "\"reblog-key\"")) && (Has(head, "\"post_url\"") || Has(head, "\"url-with-slug\"") || Has(head, "\"posts\"")));
    }

    public IEnumerable<SourcePiece> Cut(InputSource source, DiagnosticBag diagnostics)
    {
        string head = BlogReaders.Head(source);
        yield return new SitePiece(Site(source)) { Source = new(source.Name, 1) };
        bool isSinglePost = head.TrimStart(' ', '\t', '\r', '\n', '\uFEFF').StartsWith('{') && !Has(head, "\"posts\"") && !Has(head, "\"response\"");
        foreach (JsonPart part in JsonExport.Parts(source, diagnostics, isSinglePost ? [""] : Lists))
        {
            yield return new TumblrPostPiece(part) { Source = part.Place };
        }
    }

    private static bool Has(string head, string text) => head.Contains(text, StringComparison.Ordinal);

    /// <summary>What is said of the blog before its posts.</summary>
    private static Site Site(InputSource source)
    {
        Site site = new() { Format = "Tumblr", FormatVersion = Has(BlogReaders.Head(source), "url-with-slug") ? "1" : "2" };
        using DecodedText text = DecodedText.Open(source, new DiagnosticBag());
        foreach (JsonCut cut in new JsonCutter(new CharWindow(text), Blogs).Cuts())
        {
            using JsonDocument? blog = JsonFields.Parse(cut.Text);
            if (blog is { RootElement.ValueKind: JsonValueKind.Object })
            {
                string name = blog.RootElement.Text("name"), url = blog.RootElement.FirstText("url", "cname");
                return site with
                {
                    Title = PlainText.Decode(blog.RootElement.FirstText("title", "name")),
                    Description = blog.RootElement.Text("description"),
                    Address = url.Contains("://", StringComparison.Ordinal) || url.Length == 0 ? url.Length > 0 ? url : name.Length > 0 ? $"https://{name}.tumblr.com/" : "" : $"http://{url}/",
                };
            }
        }

        return site;
    }

    private sealed class SitePiece(Site site) : SourcePiece
    {
        public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics) => [site with { Source = Source }];
    }
}
