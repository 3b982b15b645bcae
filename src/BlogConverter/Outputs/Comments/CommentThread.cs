// The comments of one page, as they go out.
using BlogConverter.Model;

namespace BlogConverter.Outputs.Comments;

/// <summary>What visitors could see under a page: approved comments, each below one that is there too. No e-mail and no IP address is among it.</summary>
/// <param name="ItemId">The item's id.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Comments">The comments in the order of the source.</param>
internal sealed record CommentThread(string ItemId, string Title, IReadOnlyList<ThreadComment> Comments)
{
    /// <summary>The page's new address, from the root of the site; empty when it has none.</summary>
    public string Address { get; init; } = "";

    public LocalDate? Date { get; init; }

    public bool IsOpen { get; init; }

    /// <summary>The approved comments of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="toMarkdown">From the comment's HTML to Markdown.</param>
    public static CommentThread Of(BlogItem item, Func<string, string> toMarkdown)
    {
        Dictionary<string, Comment> byId = new(StringComparer.Ordinal);
        foreach (Comment comment in item.Comments.Where(c => c.Id.Length > 0))
        {
            byId.TryAdd(comment.Id, comment);
        }

        return new CommentThread(item.Id, item.Title,
        [
            .. item.Comments.Where(c => c.IsApproved).Select((c, i) => new ThreadComment(c, c.Id.Length > 0 ? c.Id : $"{item.Id}-{i + 1}")
            {
                ParentId = Parent(c, byId),
                Markdown = toMarkdown(c.Text).TrimEnd(),
            }),
        ])
        {
            Date = item.Published,
            IsOpen = item.CommentsOpen ?? true,
        };
    }

    /// <summary>The nearest comment above that is shown; null at the top. What answers to spam stays.</summary>
    private static string? Parent(Comment comment, Dictionary<string, Comment> byId)
    {
        if (comment.ParentId is null)
        {
            return null;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal) { comment.Id };
        for (string? id = comment.ParentId; id is not null && seen.Add(id) && byId.TryGetValue(id, out Comment? parent); id = parent.ParentId)
        {
            if (parent.IsApproved)
            {
                return id;
            }
        }

        return null;
    }
}

/// <summary>A comment of a thread.</summary>
/// <param name="Source">The comment as it was read.</param>
/// <param name="Id">Its id, unique in the thread.</param>
internal sealed record ThreadComment(Comment Source, string Id)
{
    /// <summary>The comment that it answers; null at the top.</summary>
    public string? ParentId { get; init; }

    /// <summary>The text as Markdown.</summary>
    public string Markdown { get; init; } = "";
}
