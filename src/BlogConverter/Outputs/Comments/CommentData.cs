// Comments as a data file for each post.
using BlogConverter.FrontMatter;
using BlogConverter.Model;

namespace BlogConverter.Outputs.Comments;

/// <summary>
/// Staticman's shape: what a template finds where Staticman keeps a folder for each post and a file for each comment. The keys are the names of those files; entries have
/// <c>_id</c>, <c>_parent</c>, <c>name</c>, <c>url</c>, <c>message</c> and <c>date</c>, and <c>type</c> for pingbacks.
/// </summary>
internal static class CommentData
{
    /// <summary>The folder below the target's data.</summary>
    public const string Folder = "comments/";

    public static FrontMatterMap Of(CommentThread thread)
    {
        var map = new FrontMatterMap();
        foreach (ThreadComment comment in thread.Comments)
        {
            var entry = new FrontMatterMap { { "_id", "comment-" + comment.Id } };
            entry.TryAdd("_parent", comment.ParentId is { } parent ? "comment-" + parent : "");
            entry.TryAdd("name", Author.WithoutAddress(comment.Source.AuthorName));
            entry.TryAdd("url", comment.Source.AuthorUrl);
            entry.TryAdd("message", comment.Markdown);
            entry.TryAdd("date", comment.Source.Date is { } date ? date : (FrontMatterValue?)null);
            entry.TryAdd("type", comment.Source.Type is "comment" or "" ? "" : comment.Source.Type);
            map.TryAdd("comment-" + comment.Id, entry);
        }

        return map;
    }
}
