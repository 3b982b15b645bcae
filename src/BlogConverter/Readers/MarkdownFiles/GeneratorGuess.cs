// Which generator a file was written for.
using BlogConverter.FrontMatter;

namespace BlogConverter.Readers.MarkdownFiles;

/// <summary>Guesses by what only one generator has: its folders, its fences, its keys. An empty answer is no harm: then nothing is taken for one generator's own.</summary>
internal static class GeneratorGuess
{
    private static readonly string[] OfJekyll = ["permalink", "redirectfrom", "lastmodifiedat", "published", "wordpressid", "excerptseparator"];
    private static readonly string[] OfHugo = ["lastmod", "publishdate", "expirydate", "linktitle", "weight", "aliases", "translationkey", "markup", "cascade", "params", "menu"];

    public static string Of(FilePath path, FrontMatterDocument document, FieldBag fields)
    {
        if (document.Format == FrontMatterFormat.Toml)
        {
            return fields.HasExtra || fields.Look("taxonomies") is FrontMatterMap || path.Name.StartsWith("_index.", StringComparison.Ordinal) ? "zola" : "hugo";
        }

        if (path.IsIn("_posts", "_drafts"))
        {
            return path.IsIn("source") ? "hexo" : "jekyll";
        }

        if (fields.HasExtra || fields.Look("taxonomies") is FrontMatterMap)
        {
            return "zola";
        }

        return document.Format switch
        {
            FrontMatterFormat.ClosingOnly => "hexo",
            FrontMatterFormat.KeyValue => "pelican",
            FrontMatterFormat.Dotted => "nikola",
            _ when path.Folders.Count > 1 && path.Folders[0] == "src" && path.Folders[1] == "content" => "astro",
            _ when path.IsIn("content") || fields.Look(OfHugo) is not null => "hugo",
            _ when path.IsIn("source") => "hexo",
            _ when (path.Folders is ["src", "pages", ..] or ["blog", ..]) && fields.Look("wordpressid", "lastupdate", "authors") is not null => "docusaurus",
            _ when fields.Look("templateengineoverride", "eleventyexcludefromcollections", "eleventynavigation") is not null => "eleventy",
            _ when fields.Look("cssclasses") is not null || (fields.Look("aliases") is FrontMatterList { Items: [FrontMatterText only] } && fields.Look("title") is FrontMatterText title && only.Text == title.Text) => "obsidian",
            _ when fields.Look("layout") is not null && (path.Date is not null || fields.Look(OfJekyll) is not null) => "jekyll",
            _ => "",
        };
    }
}
