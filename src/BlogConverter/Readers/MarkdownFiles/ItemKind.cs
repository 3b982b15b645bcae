// Whether a file is a post or a page, and whether it is published.

namespace BlogConverter.Readers.MarkdownFiles;

/// <summary>Type and status by the fields first, then by the place of the file.</summary>
internal static class ItemKind
{
    /// <summary><c>post</c> or <c>page</c>. Without any sign a file that has a date, tags or categories is a post, and so is one that stands alone.</summary>
    public static string TypeOf(FilePath path, FieldBag fields, Neighbours neighbours, string generator, bool hasDate)
    {
        string? layout = Named(fields, "layout");
        if ((Named(fields, "type") ?? layout) is { } named)
        {
            return named;
        }

        if (path.IsIn("pages", "_pages", "page"))
        {
            return "page";
        }

        // To these a file beside the sections is a page, and so is one below another page.
        bool isBesideSections = (generator is "hugo" or "zola" && path.Folders is ["content"] && !neighbours.IsListOfPosts)
            || path.Name.StartsWith("_index.", StringComparison.Ordinal)
            || (generator == "hexo" && path.IsIn("source") && !path.IsIn("_posts", "_drafts"))
            || (generator == "docusaurus" && path.IsIn("src"));
        if (isBesideSections)
        {
            return "page";
        }

        if (path.Date is not null || path.IsIn("_posts", "posts", "post", "_post", "blog", "_drafts", "drafts", "articles", "news", "journal", "entries"))
        {
            return "post";
        }

        if (neighbours.Parent is not null)
        {
            return "page";
        }

        bool isAlone = path.Folders.Count == 0;
        return hasDate || (isAlone && !path.IsIndex) || fields.Look("tags", "categories", "category") is not null ? "post" : "page";
    }

    /// <summary>The status in WordPress's words.</summary>
    public static string StatusOf(FilePath path, FieldBag fields)
    {
        bool isDraft = FieldBag.FlagOf(fields.Look("draft")) is true;
        _ = FieldBag.FlagOf(fields.Look("draft")) is not null ? fields.Take("draft") : null;
        string status = "publish";
        if (fields.Look("published", "publish") is { } published && FieldBag.FlagOf(published) is { } isPublished)
        {
            _ = fields.Take("published", "publish");
            isDraft |= !isPublished;
        }

        if (fields.Look("status") is { } value && Known(FieldBag.TextOf(value) ?? "") is { } known)
        {
            _ = fields.Take("status");
            status = known;
        }

        if (fields.Look("private") is { } isPrivate && FieldBag.FlagOf(isPrivate) is { } hidden)
        {
            _ = fields.Take("private");
            status = hidden ? "private" : status;
        }

        return status == "publish" && (isDraft || path.IsIn("_drafts", "drafts")) ? "draft" : status;
    }

    private static string? Named(FieldBag fields, string field)
    {
        string? type = fields.Look(field) is { } value ? FieldBag.TextOf(value)?.ToLowerInvariant() switch
        {
            "post" or "posts" => "post",
            "page" or "pages" => "page",
            _ => null,
        }
        : null;
        _ = type is null ? null : fields.Take(field);
        return type;
    }

    private static string? Known(string status) => status.ToLowerInvariant() switch
    {
        "publish" or "published" or "public" or "live" => "publish",
        "draft" => "draft",
        "pending" or "review" => "pending",
        "private" => "private",
        "future" or "scheduled" or "schedule" => "future",
        "trash" or "deleted" => "trash",
        _ => null,
    };
}
