// The files of a whole site for Zola.
using System.Text;
using BlogConverter.FrontMatter;

namespace BlogConverter.Outputs.Sites;

/// <summary>A configuration to copy from, <c>config.sample.toml</c>, which names every taxonomy, as Zola demands; and the page of the blog's section.</summary>
internal static class ZolaSite
{
    public static IEnumerable<OutputFile> Files(SiteFacts site)
    {
        yield return OutputFile.OfText("config.sample.toml", Configuration(site), "");
        yield return FeedTemplates.Zola;
        foreach ((string section, string language) in site.CustomTypes.Prepend("blog").SelectMany(s => site.OtherLanguages.Select(l => (s, "." + l.Code)).Prepend((s, ""))))
        {
            yield return OutputFile.OfText($"content/{section}/_index{language}.md", FrontMatterWriter.Toml.Write(new FrontMatterMap { { "title", section == "blog" ? site.Title : section }, { "sort_by", "date" } }), "");
        }
    }

    private static string Configuration(SiteFacts site)
    {
        var text = new StringBuilder($"""
            # Copy what you need into config.toml. Written by BlogConverter.
            base_url = {Quoted.Of(site.Address.Length > 0 ? site.Address : "/")}
            title = {Quoted.Of(site.Title)}
            description = {Quoted.Of(site.Site.Description)}
            default_language = {Quoted.Of(site.MainLanguage)}
            generate_feeds = true

            # Posts keep the ids of the old feed (guid): copy rss.sample.xml to templates/rss.xml.
            feed_filenames = ["rss.xml"]

            # Formulas stand in the text between $ and $$: load MathJax or KaTeX in your templates if there are any.

            """);
        AppendTaxonomies(site, text);
        foreach (LanguageFacts language in site.OtherLanguages)
        {
            text.Append("\n[languages.").Append(language.Code).Append("]\ntitle = ").Append(Quoted.Of(site.Title)).Append("\ngenerate_feeds = true\n");
            AppendTaxonomies(site, text);
        }

        return text.ToString();
    }

    private static void AppendTaxonomies(SiteFacts site, StringBuilder text)
    {
        text.Append("taxonomies = [\n");
        foreach (string taxonomy in site.Terms.Select(t => t.Taxonomy).Union(["categories", "tags"], StringComparer.Ordinal))
        {
            text.Append("  { name = ").Append(Quoted.Of(taxonomy)).Append(" },\n");
        }

        text.Append("]\n");
    }
}
