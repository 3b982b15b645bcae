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
            return fields.Look("taxonomies", "extra") is FrontMatterMap || path.Name.StartsWith("_index.", StringComparison.Ordinal) ? "zola" : "hugo";
        }

        if (path.IsIn("_posts", "_drafts"))
        {
            return path.IsIn("source") ? "hexo" : "jekyll";
        }

        if (fields.Look("taxonomies") is FrontMatterMap)
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
            _ when path.IsIn("source") && fields.Look("layout", "updated", "toc") is not null => "hexo",
            _ when fields.Look("layout") is not null && (path.Date is not null || fields.Look(OfJekyll) is not null) => "jekyll",
            _ => "",
        };
    }
}
