// Comments as Isso imports them.
using System.Globalization;
using BlogConverter.FrontMatter;
using BlogConverter.Model;

namespace BlogConverter.Outputs.Comments;

/// <summary>Isso's generic import: a list of pages with their comments; see isso-comments.de, "Migrate". Isso keeps no threads from it; <c>id</c> and <c>parent</c> are there for other readers.</summary>
internal static class IssoComments
{
    public static CommentArchiveFormat Format { get; } = new("json", "[\n", ",\n", "\n]\n", static (thread, _, json) => json.Append(JsonFrontMatter.Write(Page(thread)).TrimEnd()));

    private static FrontMatterMap Page(CommentThread thread) => new()
    {
        { "id", thread.Address },
        { "title", thread.Title },
        { "comments", new FrontMatterList([.. thread.Comments.Select(Comment)]) },
    };

    private static FrontMatterMap Comment(ThreadComment comment)
    {
        var entry = new FrontMatterMap { { "id", comment.Id } };
        entry.TryAdd("parent", comment.ParentId ?? "");
        entry.Add("author", Author.WithoutAddress(comment.Source.AuthorName));
        entry.Add("website", comment.Source.AuthorUrl);
        entry.Add("created", comment.Source.Date is { } date ? date.Time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : "1970-01-01 00:00:00");
        entry.Add("text", comment.Markdown);
        return entry;
    }
}
