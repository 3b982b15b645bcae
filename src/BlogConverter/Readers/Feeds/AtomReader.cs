// Reads Atom feeds.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;

namespace BlogConverter.Readers.Feeds;

/// <summary>Reads a saved feed in Atom 1.0 or 0.3, whoever wrote it.</summary>
internal sealed class AtomReader : IBlogReader
{
    public string Format => "Atom";

    public bool Recognizes(string head) =>
        head.Contains("<feed", StringComparison.Ordinal) && (head.Contains("http://www.w3.org/2005/Atom", StringComparison.Ordinal) || head.Contains("http://purl.org/atom/ns#", StringComparison.Ordinal));

    public IEnumerable<SourcePiece> Cut(InputSource source, DiagnosticBag diagnostics) => FeedFile.Cut(
        source,
        diagnostics,
        AtomFeed.Shape,
        (site, _) => site,
        cut => new FeedPiece<AtomDialect>(cut, AtomFeed.IdIn, (entry, place) => Item(new AtomEntry(entry), place)) { Source = cut.Place });

    private static BlogItem Item(AtomEntry entry, FeedPlace place)
    {
        string title = entry.Title;
        string link = entry.Address;
        (PostBody body, PostBody excerpt) = FeedTexts.Of(entry.Content, entry.Summary, mayBeWhole: false, place);
        return new BlogItem
        {
            Source = place.Source,
            Id = place.Id,
            Type = "post",
            Status = entry.IsDraft ? "draft" : "publish",
            Title = title,
            Slug = SlugRule.Of(OldSlug.Of("", link), title, place.Id, out _),
            Link = link,
            Guid = entry.Id,
            AuthorLogins = entry.AuthorName is { Length: > 0 } author ? [author] : [],
            Published = entry.Published ?? entry.Updated,
            Modified = entry.Updated,
            Terms = [.. entry.Categories.Select(c => new TermReference(Term.Category, c.Term, c.Label)).Distinct()],
            Enclosures = entry.Enclosures,
            Body = body,
            Excerpt = excerpt,
        };
    }
}
