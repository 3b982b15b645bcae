// The comments of a blog, by the posts that they answer.
using BlogConverter.Model;
using BlogConverter.Readers.Feeds;
using BlogConverter.Readers.Spooling;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Blogger;

/// <summary>Comments are entries like posts and stand anywhere, so they are gathered first, into a temporary file.</summary>
internal sealed class BloggerComments
{
    private readonly SpoolIndex _index = new();
    private readonly TextSpool _spool;
    private int _claimed;

    private BloggerComments(TextSpool spool) => _spool = spool;

    /// <summary>How many comments belong to no post of the file.</summary>
    public int Orphans => _index.Count - _claimed;

    /// <summary>Gathers the comments of a file.</summary>
    public static BloggerComments Gather(InputSource source, TextSpool spool)
    {
        BloggerComments comments = new(spool);
        AtomDialect dialect = new([]);
        foreach (Cut cut in AtomFeed.Entries(source))
        {
            if (cut.IsWhole && BloggerKind.IsComment(cut.Text) && Load(cut.Text, dialect) is { } entry)
            {
                comments._index.Add(new(KeyOf(ParentOf(entry)), spool.Add(cut.Text), (int)Math.Min(cut.Line, int.MaxValue), 0));
            }
        }

        return comments;
    }

    /// <summary>The comments of a post as texts. To be asked once for each post.</summary>
    public IReadOnlyList<string> Of(string postId)
    {
        ReadOnlySpan<SpooledText> texts = _index.Of(KeyOf(postId));
        _claimed += texts.Length;
        string[] found = new string[texts.Length];
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = _spool.Read(texts[i].Place);
        }

        return found;
    }

    /// <summary>A comment; null when it cannot be read.</summary>
    public static Comment? Read(string text, AtomDialect dialect) => Load(text, dialect) is not { } entry ? null : new Comment
    {
        Id = BloggerKind.IdOf(entry.Id),
        ParentId = AnsweredBy(entry) is { Length: > 0 } parent ? parent : null,
        AuthorName = entry.AuthorName,
        AuthorUrl = entry.AuthorUrl,
        Date = entry.Published,
        Text = entry.Content,
        IsApproved = entry.Element.Text("status") is "" or "LIVE",
    };

    private static AtomEntry? Load(string text, AtomDialect dialect) =>
        XmlTree.Load(text, isDamaged: false, dialect, SourcePosition.None, null, new()) is { HasElements: true } element ? new AtomEntry(element) : null;

    private static string ParentOf(AtomEntry comment) =>
        BloggerKind.IdOf(comment.InReplyTo is { Length: > 0 } id ? id : comment.Element.Text("parent"));

    /// <summary>The comment that a comment answers: Takeout names it, old exports link to it.</summary>
    private static string AnsweredBy(AtomEntry comment)
    {
        string named = comment.Element.Text("inReplyTo");
        string linked = comment.Link("related");
        return named.Length > 0 ? BloggerKind.IdOf(named) : linked[(linked.LastIndexOf('/') + 1)..];
    }

    /// <summary>Ids are numbers of 64 bits; what is none is hashed (FNV-1a).</summary>
    private static ulong KeyOf(string id)
    {
        if (ulong.TryParse(id, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out ulong number))
        {
            return number;
        }

        ulong key = 14695981039346656037;
        foreach (char c in id)
        {
            key = (key ^ c) * 1099511628211;
        }

        return key;
    }
}
