// The files of a whole site for Eleventy.
namespace BlogConverter.Outputs.Sites;

/// <summary>A configuration to copy from, <c>eleventy.config.sample.mjs</c>, and what pages can know of the site, <c>_data/site.json</c>.</summary>
internal static class EleventySite
{
    public static IEnumerable<OutputFile> Files(SiteFacts site)
    {
        yield return OutputFile.OfText("eleventy.config.sample.mjs", """
            // Copy what you need into eleventy.config.mjs. Written by BlogConverter.
            export default function (eleventyConfig) {
              // Every file gets this layout from _includes, unless its front matter names another.
              eleventyConfig.addGlobalData("layout", "page.liquid");
              eleventyConfig.addPassthroughCopy("media");
            }

            """, "");
        yield return OutputFile.OfText("_data/site.json", $$"""
            {
              "title": {{Quoted.Of(site.Title)}},
              "description": {{Quoted.Of(site.Site.Description)}},
              "url": {{Quoted.Of(site.Address)}},
              "language": {{Quoted.Of(site.Language)}}
            }

            """, "");
    }
}
