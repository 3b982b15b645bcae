// Tells a post from a text that only begins like one.
using BlogConverter.FrontMatter;

namespace BlogConverter.Readers.MarkdownFiles;

/// <summary>Between fences stands front matter. Key lines without an opening fence begin many texts, and are front matter only where they say what posts say.</summary>
internal static class PostSigns
{
    private static readonly string[] Keys =
    [
        "date", "tags", "tag", "categories", "category", "author", "authors", "slug", "id", "wordpressid", "postid", "layout", "status", "published", "draft", "permalink", "url",
        "summary", "excerpt", "description", "modified", "updated", "lastmod", "comments", "lang", "keywords", "link", "type", "aliases", "subtitle", "template",
    ];

    public static bool AreIn(FrontMatterDocument document, bool isMarkdownFile)
    {
        if (document.Format is FrontMatterFormat.Yaml or FrontMatterFormat.Toml or FrontMatterFormat.Program)
        {
            return true;
        }

        bool hasTitle = false;
        int others = 0;
        foreach (ReadOnlySpan<char> line in document.Front.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> content = line.Trim("{}, \t");
            content = content.StartsWith("..") ? content[2..].TrimStart() : content;
            if (KeyLines.ColonOf(content) is > 0 and var colon)
            {
                string key = FieldBag.NameOf(content[..colon].Trim("\" \t").ToString());
                hasTitle |= key == "title";
                others += Keys.Contains(key) ? 1 : 0;
            }
        }

        // An object alone is data; with a text below it, it is front matter.
        bool hasBody = document.BodyStart < document.Text.Length && !document.Text.AsSpan(document.BodyStart).IsWhiteSpace();
        return document.Format == FrontMatterFormat.Json
            ? (hasTitle || others > 1) && (hasBody || isMarkdownFile)
            : hasTitle && (others > 0 || isMarkdownFile);
    }
}
