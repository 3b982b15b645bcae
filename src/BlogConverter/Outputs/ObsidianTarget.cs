// Obsidian.
using System.Text;
using BlogConverter.FrontMatter;
using BlogConverter.Index;

namespace BlogConverter.Outputs;

/// <summary>A vault of Obsidian: notes, not a site. Properties are flat, tags are words; see help.obsidian.md, "Properties" and "Tags".</summary>
internal static class ObsidianTarget
{
    public static OutputTarget Create() => new("obsidian")
    {
        PathOf = PathOf,
        Markdown = ObsidianMarkdown.Options,
        PortableMarkdown = ObsidianMarkdown.Portable,
        MediaFolder = "attachments",
        Redirects = [],
        ReservedKeys = ["alias", "aliases", "cover", "cssclass", "cssclasses", "description", "image", "permalink", "publish", "tag", "tags"],
        Extras = [.. KnownFields.Extras.Where(f => f.Name != "translations"), new("translations", "translations", i => FrontMatterValue.Of(i.Translations.Select(t => $"[[{t.Address[..^3]}]]")))],
        Fields =
        [
            KnownFields.Row("title"),
            new("names", "aliases", i => i.Title.Length > 0 && i.Title != i.Slug ? FrontMatterValue.Of([i.Title]) : null),
            new("date", "date", i => KnownFields.Date(i.Date, DateForm.IsoLocal)),
            new("lastmod", "updated", i => KnownFields.Date(i.Modified, DateForm.IsoLocal)),
            KnownFields.Row("author"),
            KnownFields.Row("categories"),
            new("tags", "tags", i => FrontMatterValue.Of(i.Tags.Select(Tag).Distinct(StringComparer.OrdinalIgnoreCase))),
            KnownFields.Row("terms"),
            new("excerpt", "description", i => i.Description),
            KnownFields.Row("image", "cover"),
            new("draft", "publish", i => i.IsDraft ? false : (FrontMatterValue?)null) { IsRequired = true },
            KnownFields.Row("id"),
        ],
    };

    /// <summary>A name as a tag: letters, digits and <c>_ - /</c>, and one character that is no digit.</summary>
    internal static string Tag(string name)
    {
        var tag = new StringBuilder(name.Length + 1);
        foreach (Rune rune in name.Normalize().EnumerateRunes())
        {
            bool fits = Rune.IsLetterOrDigit(rune) || rune.Value is '_' or '-' or '/' || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
            if (fits || (tag.Length > 0 && tag[^1] != '-'))
            {
                tag.Append(fits ? rune.ToString() : "-");
            }
        }

        string text = tag.ToString().Trim('-', '/');
        return text.Length == 0 ? "tag" : text.All(char.IsDigit) ? text + "_" : text;
    }

    private static string PathOf(Placement item) => OutputPath.Join(item switch
    {
        { IsDraft: true } => ["drafts", .. item.LanguageFolder, Linkable(item.Slug)],
        { Type: "post" } => ["posts", .. item.LanguageFolder, Linkable(item.Slug)],
        { Type: "page" } => ["pages", .. item.LanguageFolder, .. item.Ancestors.Select(Linkable), Linkable(item.Slug)],
        _ => [item.Type, .. item.LanguageFolder, .. item.Ancestors.Select(Linkable), Linkable(item.Slug)],
    }) + ".md";

    /// <summary>Obsidian cannot link to names with these characters, and hides those that begin with a dot.</summary>
    private static string Linkable(string slug)
    {
        string name = string.Concat(slug.Select(c => c is '#' or '^' or '[' or ']' or '|' ? '-' : c)).TrimStart('.');
        return name.Length > 0 ? name : "note-" + slug.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
