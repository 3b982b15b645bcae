// One post of a BlogML file with its files.
using System.Globalization;
using System.Xml.Linq;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.BlogMl;

/// <summary>Reads a <c>post</c>; each attachment becomes an item of its own.</summary>
/// <param name="cut">The post's text.</param>
/// <param name="end">Where it ends.</param>
/// <param name="dialect">The format.</param>
/// <param name="head">What it refers to.</param>
internal sealed class BlogMlPostPiece(Cut cut, SourcePosition end, XmlDialect dialect, BlogMlHead head) : SourcePiece
{
    /// <summary>Where an attachment says what its address is, the most telling first.</summary>
    private static readonly string[] Addresses = ["external-uri", "url", "path"];

    public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics)
    {
        string id = (LenientAttributes.Read(cut.Text, "<post".Length)?.Attributes ?? []).FirstOrDefault(a => a.Key == "id").Value is { Length: > 0 } own ? own : string.Create(CultureInfo.InvariantCulture, $"line-{Source.Line}");
        XElement? post = !cut.IsWhole ? null : XmlTree.Load(cut.Text, cut.IsDamaged || cut.Ending != CutEnding.Closed, dialect, Source, id, diagnostics);
        if (post is null)
        {
            diagnostics.Add(cut.Reason(end, id, Source));
            return [new BrokenItem { Source = Source, Id = id, Type = "post" }];
        }

        bool isFull = depth == ReadDepth.Full;
        return [Item(post, id, isFull, diagnostics), .. Attachments(post, id, isFull, diagnostics)];
    }

    private BlogItem Item(XElement post, string id, bool isFull, DiagnosticBag diagnostics)
    {
        string title = BlogMlText.Plain(post.Child("title")), link = Link(post.AttributeText("post-url")), excerpt = BlogMlText.Html(post.Child("excerpt"));
        return new BlogItem
        {
            Source = Source,
            Id = id,
            Type = post.AttributeText("type").Equals("article", StringComparison.OrdinalIgnoreCase) ? "page" : "post",
            Status = IsFalse(post.AttributeText("approved")) || IsFalse(post.AttributeText("is-published")) ? "draft" : "publish",
            Title = title,
            Slug = SlugRule.Of(OldSlug.Of(BlogMlText.Plain(post.Child("post-name")), link), title, id, out _),
            Link = link,
            AuthorLogins = [.. post.Child("authors").Children("author").Select(a => a.AttributeText("ref")).Where(a => a.Length > 0).Distinct()],
            Excerpt = isFull && excerpt.Length > 0 ? new(excerpt, BodyFormat.Html) : PostBody.Empty,
            Body = isFull ? new(BlogMlText.Html(post.Child("content")), BodyFormat.Html) : PostBody.Empty,
            Published = IsoDate.Of(post.AttributeText("date-created")),
            Modified = IsoDate.Of(post.AttributeText("date-modified")),
            Terms = [.. Terms(post, id, diagnostics).Distinct()],
            Comments = isFull ? [.. BlogMlComments.Of(post)] : [],
            Meta = post.AttributeText("views") is { Length: > 0 } and not "0" and var views ? [new("views", views)] : [],
        };
    }

    private IEnumerable<TermReference> Terms(XElement post, string id, DiagnosticBag diagnostics)
    {
        foreach (XElement category in post.Child("categories").Children("category"))
        {
            string reference = category.AttributeText("ref");
            if (head.Find(reference) is { } term)
            {
                yield return term;
            }
            else
            {
                diagnostics.Add(Messages.BlogMlCategoryMissing(Source, id, reference));
            }
        }

        foreach (XElement tag in post.Child("tags").Children("tag"))
        {
            string reference = tag.AttributeText("ref") is { Length: > 0 } own ? own : tag.Value.Trim();
            if (reference.Length > 0)
            {
                yield return head.Find(reference) is { Taxonomy: Term.Tag } term ? term : new(Term.Tag, SlugRule.Of("", reference, reference, out _).Text, reference);
            }
        }
    }

    private IEnumerable<BlogItem> Attachments(XElement post, string id, bool isFull, DiagnosticBag diagnostics)
    {
        int number = 0;
        foreach (XElement file in post.Child("attachments").Children("attachment"))
        {
            number++;
            string url = Link(Addresses.Select(file.AttributeText).FirstOrDefault(u => u.Length > 0, ""));
            bool isEmbedded = file.AttributeText("embedded").Equals("true", StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(file.Value);
            byte[]? content = isEmbedded ? BlogMlText.Bytes(file.Value) : null;
            if (isEmbedded && content is null)
            {
                diagnostics.Add(Messages.BlogMlAttachmentUnreadable(Source, id, url));
            }

            // BlogEngine.NET serves files by a page of its own: image.axd?picture=2009/05/pier.png.
            string path = Uri.UnescapeDataString(url.Contains(".axd?", StringComparison.OrdinalIgnoreCase) ? url[(url.IndexOf('=', StringComparison.Ordinal) + 1)..] : url);
            string name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
            yield return new BlogItem
            {
                Source = Source,
                Id = string.Create(CultureInfo.InvariantCulture, $"{id}-file-{number}"),
                Type = "attachment",
                Status = "inherit",
                Title = name,
                Slug = SlugRule.Of("", name, $"file-{number}", out _),
                ParentId = id,
                Attachment = new Attachment(url) { File = path != url && !path.Contains(':', StringComparison.Ordinal) ? "files/" + path.TrimStart('/') : null, IsEmbedded = content is not null, Content = isFull && content is not null ? content : (ReadOnlyMemory<byte>?)null },
            };
        }
    }

    /// <summary>An address as visitors knew it: some programs leave out what is the same for all.</summary>
    private string Link(string url) => url.Length == 0 || url.Contains("://", StringComparison.Ordinal)
        || !Uri.TryCreate(head.Address, UriKind.Absolute, out Uri? root) || !Uri.TryCreate(root, url, out Uri? whole) ? url : whole.AbsoluteUri;

    private static bool IsFalse(string value) => value.Equals("false", StringComparison.OrdinalIgnoreCase) || value == "0";
}
