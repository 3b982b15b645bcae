// Plain folders of Markdown.
using BlogConverter.Index;

namespace BlogConverter.Outputs;

/// <summary>For people, editors and programs that are no generator: posts, pages in their hierarchy, drafts, and a folder for each custom type.</summary>
internal static class PlainTarget
{
    public static OutputTarget Create() => new("plain")
    {
        PathOf = PathOf,
        Redirects = [],
        Fields =
        [
            KnownFields.Row("title"),
            KnownFields.Row("date"),
            KnownFields.Row("lastmod"),
            KnownFields.Row("slug"),
            KnownFields.Row("author"),
            KnownFields.Row("categories"),
            KnownFields.Row("tags"),
            KnownFields.Row("terms"),
            KnownFields.Row("excerpt"),
            KnownFields.Row("image"),
            KnownFields.Row("draft"),
            KnownFields.Row("id"),
        ],
    };

    private static string PathOf(Placement item) => OutputPath.Join(item switch
    {
        { IsDraft: true } => ["drafts", .. item.LanguageFolder, item.Slug],
        { Type: "post" } => ["posts", .. item.LanguageFolder, item.Slug],
        { Type: "page" } => ["pages", .. item.LanguageFolder, .. item.Ancestors, item.Slug],
        _ => [item.Type, .. item.LanguageFolder, .. item.Ancestors, item.Slug],
    }) + ".md";
}
