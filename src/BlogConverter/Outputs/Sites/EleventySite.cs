// The files of a whole site for Eleventy.
using BlogConverter.FrontMatter;
using BlogConverter.Outputs.Redirects;

namespace BlogConverter.Outputs.Sites;

/// <summary>A configuration to copy from, <c>eleventy.config.sample.mjs</c>, what pages can know of the site, <c>_data/site.json</c>, and a page for each term in use, which lists its posts.</summary>
internal static class EleventySite
{
    public static IEnumerable<OutputFile> Files(SiteFacts site)
    {
        yield return OutputFile.OfText("eleventy.config.sample.mjs", $$"""
            // Copy what you need into eleventy.config.mjs. Written by BlogConverter.
            export default function (eleventyConfig) {
              // Every file gets this layout from _includes, unless its front matter names another.
              eleventyConfig.addGlobalData("layout", "page.liquid");

              // Files of the old site and redirects go to the root of the site as they are.
              for (const folder of [{{string.Join(", ", site.MediaFolders.Select(Quoted.Of))}}]) {
                eleventyConfig.addPassthroughCopy({ [`media/${folder}`]: folder });
                eleventyConfig.ignores.add(`media/${folder}/**`);
              }

              eleventyConfig.addPassthroughCopy({ {{string.Join(", ", RedirectFormat.ServedNames.Select(n => $"{Quoted.Of(n)}: {Quoted.Of(n)}"))}} });

              // Where the summary of a post ends; it is page.excerpt then.
              eleventyConfig.setFrontMatterParsingOptions({ excerpt: true, excerpt_separator: "<!--more-->" });

              // Formulas stand in the text between $ and $$: load MathJax or KaTeX in your layout if there are any.

            {{FeedTemplates.Eleventy}}
            }

            """, "");
        yield return OutputFile.OfText("_data/site.json", $$"""
            {
              "title": {{Quoted.Of(site.Title)}},
              "description": {{Quoted.Of(site.Site.Description)}},
              "url": {{Quoted.Of(site.Address)}},
              "language": {{Quoted.Of(site.Language)}},
              "languages": [{{string.Join(", ", site.Languages.Select(l => Quoted.Of(l.Code)))}}]
            }

            """, "");
        foreach (OutputFile page in TermPages.Of(site, Front, Body))
        {
            yield return page;
        }
    }

    private static FrontMatterMap Front(TermFacts term) => new() { { "term", term.Taxonomy == "tags" ? EleventyTarget.Collection(term.Name) : term.Name }, { "eleventyExcludeFromCollections", true } };

    /// <summary>Tags are collections of Eleventy's, categories are not.</summary>
    private static string Body(TermFacts term)
    {
        const string Post = "<a href=\"{{ post.url }}\">{{ post.data.title | escape }}</a>";
        return term.Taxonomy == "tags"
            ? TermPages.Body(term, "{% for post in collections[term] reversed %}", Post, "{% endfor %}")
            : TermPages.Body(term, "{% for post in collections.all reversed %}{% if post.data.categories contains term %}", Post, "{% endif %}{% endfor %}");
    }
}
