// Reads the posts that BlogEngine.NET and MiniBlog keep as files of their own.
using System.Xml.Linq;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.BlogFolders;

/// <summary>
/// One file for each post or page, named after its id, in <c>App_Data/posts</c> or <c>wwwroot/posts</c>. BlogEngine.NET names categories by ids,
/// which <c>categories.xml</c> beside the folder resolves; MiniBlog writes their names.
/// </summary>
internal sealed class PostFileReader : IBlogReader
{
    private static readonly NamedDialect Dialect = new(
        new ItemMarks("post", [], ["<title", "<author", "<slug"]),
        new HashSet<string>(StringComparer.Ordinal) { "title", "author", "description", "content", "excerpt", "slug", "pubDate", "lastModified", "date", "website", "email", "ip" },
        new HashSet<string>(StringComparer.Ordinal) { "comments", "comment", "categories", "tags", "notifications", "ispublished" });

    public string Format => "BlogEngine.NET or MiniBlog";

    public bool Recognizes(string head)
    {
        string start = WithoutProlog(head);
        return (start.StartsWith("<post>", StringComparison.Ordinal) || start.StartsWith("<page>", StringComparison.Ordinal) || start.StartsWith("<post ", StringComparison.Ordinal))
            && start.Contains("<title", StringComparison.Ordinal)
            && (start.Contains("<content", StringComparison.Ordinal) || start.Contains("<ispublished", StringComparison.OrdinalIgnoreCase))
            && !start.Contains("blogml.com", StringComparison.OrdinalIgnoreCase);
    }

    public bool Accompanies(InputSource source, string head) => WholeText.NameOf(source) is "categories" or "settings" && WithoutProlog(head) is var root
        && (root.StartsWith("<categories", StringComparison.Ordinal) || root.StartsWith("<settings", StringComparison.Ordinal));

    public IEnumerable<SourcePiece> Cut(InputSource source, DiagnosticBag diagnostics)
    {
        if (WholeText.Of(source, diagnostics) is not { } text)
        {
            yield break;
        }

        string root = WithoutProlog(text);
        SourcePosition place = new(source.Name, 1 + text.AsSpan(0, text.Length - root.Length).Count('\n'));
        Dictionary<string, TermReference> categories = Categories(source);
        yield return new FolderSitePiece(source, "settings.xml", Format) { Source = place };
        yield return new PostFilePiece(root, WholeText.NameOf(source), Dialect, categories) { Source = place };
    }

    private static string WithoutProlog(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart(" \t\r\n\uFEFF");
        while (rest.StartsWith("<?") || rest.StartsWith("<!--"))
        {
            string mark = rest.StartsWith("<?") ? "?>" : "-->";
            int end = rest.IndexOf(mark);
            rest = end < 0 ? default : rest[(end + mark.Length)..].TrimStart();
        }

        return rest.ToString();
    }

    private static Dictionary<string, TermReference> Categories(InputSource source)
    {
        Dictionary<string, TermReference> categories = new(StringComparer.OrdinalIgnoreCase);
        XElement? file = FolderFile.Beside(source, "../categories.xml", Dialect) ?? FolderFile.Beside(source, "categories.xml", Dialect);
        foreach (XElement category in file.Children("category"))
        {
            string name = category.Text("title") is { Length: > 0 } title ? title : category.Value.Trim();
            categories.TryAdd(category.AttributeText("id"), new(Term.Category, SlugRule.Of("", name, name, out _).Text, name));
        }

        return categories;
    }

    /// <summary>One file.</summary>
    private sealed class PostFilePiece(string text, string id, XmlDialect dialect, Dictionary<string, TermReference> categories) : SourcePiece
    {
        public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics)
        {
            bool isCutOff = !text.TrimEnd().EndsWith('>') || !(text.Contains("</post>", StringComparison.OrdinalIgnoreCase) || text.Contains("</page>", StringComparison.OrdinalIgnoreCase));
            XElement? post = isCutOff ? null : XmlTree.Load(text, isDamaged: false, dialect, Source, id, diagnostics);
            if (post is null)
            {
                diagnostics.Add(Messages.ExportItemUnreadable(Source, id));
                return [new BrokenItem { Source = Source, Id = id, Type = "post" }];
            }

            bool isFull = depth == ReadDepth.Full;
            string title = PlainText.Title(new FieldText(post.Text("title"), IsCdata: true));
            string excerpt = post.Child("excerpt").Markup() is { Length: > 0 } own ? own : post.Text("description");
            return
            [
                new BlogItem
                {
                    Source = Source,
                    Id = id,
                    Type = post.Name.LocalName.Equals("page", StringComparison.OrdinalIgnoreCase) ? "page" : "post",
                    Status = Is(post.Text("isdeleted"), "true") ? "trash" : Is(post.Text("ispublished"), "false") ? "draft" : "publish",
                    Title = title,
                    Slug = SlugRule.Of(post.Text("slug"), title, id, out _),
                    Link = post.Text("slug") is { Length: > 0 } slug ? $"/{(post.Name.LocalName == "page" ? "page" : "post")}/{slug}" : "",
                    Guid = id,
                    ParentId = post.Text("parent") is { Length: > 0 } parent && parent.Trim('0', '-').Length > 0 ? parent : null,
                    AuthorLogins = post.Text("author") is { Length: > 0 } author ? [author] : [],
                    Excerpt = isFull && excerpt.Length > 0 ? new(excerpt, BodyFormat.Html) : PostBody.Empty,
                    Body = isFull ? new(WithMore(post.Child("content").Markup()), BodyFormat.Html) : PostBody.Empty,
                    Published = IsoDate.Of(post.Text("pubDate")) ?? IsoDate.Of(post.Text("datecreated")),
                    Modified = IsoDate.Of(post.Text("lastModified")) ?? IsoDate.Of(post.Text("datemodified")),
                    Terms = [.. Terms(post).Distinct()],
                    Comments = isFull ? [.. post.Child("comments").Children("comment").Select(Comment)] : [],
                    CommentsOpen = post.Text("iscommentsenabled") is { Length: > 0 } open ? Is(open, "true") : null,
                },
            ];
        }

        /// <summary>BlogEngine.NET's own mark of the teaser's end.</summary>
        private static string WithMore(string html) => html.IndexOf("[more]", StringComparison.Ordinal) is >= 0 and var more ? $"{html[..more]}<!--more-->{html[(more + "[more]".Length)..]}" : html;

        private IEnumerable<TermReference> Terms(XElement post)
        {
            foreach (XElement category in post.Child("categories").Children("category"))
            {
                string name = category.Value.Trim();
                if (name.Length > 0)
                {
                    yield return categories.TryGetValue(name, out TermReference known) ? known : new(Term.Category, SlugRule.Of("", name, name, out _).Text, name);
                }
            }

            foreach (string tag in post.Child("tags").Children("tag").Select(t => t.Value.Trim()).Where(t => t.Length > 0))
            {
                yield return new(Term.Tag, SlugRule.Of("", tag, tag, out _).Text, tag);
            }
        }

        private static Comment Comment(XElement comment) => new()
        {
            Id = comment.AttributeText("id"),
            ParentId = comment.AttributeText("parentid") is { Length: > 0 } parent && parent.Trim('0', '-').Length > 0 ? parent : null,
            AuthorName = comment.Text("author"),
            AuthorUrl = comment.Text("website"),
            Date = IsoDate.Of(comment.Text("date")),
            Text = comment.Child("content").Markup(),
            Type = comment.Text("email") is "pingback" or "trackback" ? comment.Text("email") : "comment",
            IsApproved = !Is(comment.AttributeText("approved"), "false") && !Is(comment.AttributeText("isApproved"), "false") && !Is(comment.AttributeText("spam"), "true") && !Is(comment.AttributeText("deleted"), "true"),
        };

        private static bool Is(string value, string other) => value.Equals(other, StringComparison.OrdinalIgnoreCase);
    }
}
