// Reads what Blogger exports.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Feeds;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Spooling;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Blogger;

/// <summary>Reads Blogger's own exports, old ones and those of Google Takeout, and its saved feeds: posts, pages, drafts, labels and comments. Settings and templates are read past.</summary>
internal sealed class BloggerReader : IBlogReader
{
    private const string TakeoutNamespace = "http://schemas.google.com/blogger/2018";

    public string Format => "Blogger";

    public bool Recognizes(string head) =>
        head.Contains("<feed", StringComparison.Ordinal)
        && (head.Contains("tag:blogger.com,", StringComparison.Ordinal) || head.Contains("http://schemas.google.com/blogger/", StringComparison.Ordinal));

    public IEnumerable<SourcePiece> Cut(InputSource source, DiagnosticBag diagnostics)
    {
        using TextSpool spool = new();
        BloggerComments comments = BloggerComments.Gather(source, spool);
        string home = "";
        IEnumerable<SourcePiece> pieces = FeedFile.Cut(
            source,
            diagnostics,
            AtomFeed.Shape,
            (site, dialect) =>
            {
                home = site.Address;
                return site with
                {
                    BaseBlogUrl = home,
                    Format = Format,
                    FormatVersion = dialect.Declares(TakeoutNamespace) ? "Takeout 2018" : site.Generator[(site.Generator.LastIndexOf(' ') + 1)..],
                };
            },
            cut =>
            {
                IReadOnlyList<string> answers = comments.Of(IdIn(cut.Cut.Text));
                return BloggerKind.IsComment(cut.Cut.Text) ? null
                    : new FeedPiece<AtomDialect>(cut, IdIn, (entry, place) => Item(new AtomEntry(entry), place, home, answers, cut.Dialect)) { Source = cut.Place };
            });
        foreach (SourcePiece piece in pieces)
        {
            yield return piece;
        }

        if (comments.Orphans > 0)
        {
            diagnostics.Add(Messages.CommentsWithoutPost(new(source.Name, 1), comments.Orphans));
        }
    }

    private static string IdIn(string entry) => BloggerKind.IdOf(AtomFeed.IdIn(entry));

    private static BlogItem? Item(AtomEntry entry, FeedPlace place, string home, IReadOnlyList<string> comments, AtomDialect dialect)
    {
        string kind = BloggerKind.Of(entry);
        if (kind is not (BloggerKind.Post or BloggerKind.Page))
        {
            return null;
        }

        string title = entry.Title;
        string link = entry.Address is { Length: > 0 } address ? address : entry.Element.Text("filename") is { Length: > 0 } file ? home + file : "";
        string description = entry.Element.Text("metaDescription");
        return new BlogItem
        {
            Source = place.Source,
            Id = place.Id,
            Type = kind,
            Status = StatusOf(entry),
            Title = title,
            Slug = SlugRule.Of(OldSlug.Of("", link), title, place.Id, out _),
            Link = link,
            Guid = entry.Id,
            AuthorLogins = entry.AuthorName is { Length: > 0 } author ? [author] : [],
            Published = entry.Published,
            Modified = entry.Updated,
            Terms = [.. entry.Categories.Where(c => !c.Scheme.EndsWith("#kind", StringComparison.Ordinal)).Select(c => new TermReference(Term.Tag, c.Term, c.Label)).Distinct()],
            Enclosures = entry.Enclosures,
            Excerpt = place.IsFull && description.Length > 0 ? new(HtmlText.Of(description), BodyFormat.Html) : PostBody.Empty,
            Body = place.IsFull ? new(entry.Content, BodyFormat.Html) : PostBody.Empty,
            Comments = place.IsFull ? [.. comments.Select(c => BloggerComments.Read(c, dialect)).OfType<Comment>().OrderBy(Moment)] : [],
        };
    }

    /// <summary>Exports list comments in any order; visitors read the oldest first.</summary>
    private static DateTime Moment(Comment comment) => comment.Date is { } date ? date.Time - (date.Offset ?? TimeSpan.Zero) : DateTime.MaxValue;

    private static string StatusOf(AtomEntry entry) => entry.Element.Text("status") switch
    {
        _ when entry.Element.Text("trashed").Length > 0 => "trash",
        "SOFT_TRASHED" or "TRASHED" or "DELETED" => "trash",
        "DRAFT" => "draft",
        "SCHEDULED" => "future",
        _ => entry.IsDraft ? "draft" : "publish",
    };
}
