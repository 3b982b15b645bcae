// The files of a whole site for Hexo.
using BlogConverter.Outputs.Redirects;

namespace BlogConverter.Outputs.Sites;

/// <summary>A configuration to copy from: <c>_config.sample.yml</c>.</summary>
internal static class HexoSite
{
    public static IEnumerable<OutputFile> Files(SiteFacts site)
    {
        string languages = site.Languages.Count == 0 ? Quoted.Of(site.Language) : $"[{string.Join(", ", site.Languages.Select(l => Quoted.Of(l.Code)))}]";
        string list = site.PostsAddress is not { } address ? "" : $"""

            # A page stands at the root of the site: the list of posts (hexo-generator-index) is here.
            index_generator:
              path: {Quoted.Of(Uri.UnescapeDataString(address.Trim('/')))}

            """;
        yield return OutputFile.OfText("_config.sample.yml", $"""
            # Copy what you need into _config.yml. Written by BlogConverter.
            title: {Quoted.Of(site.Title)}
            description: {Quoted.Of(site.Site.Description)}
            language: {languages}
            url: {Quoted.Of(site.Address)}

            # Dates are read as times of this zone; empty means the building machine's, and the day is right in both.
            timezone: {Quoted.Of(site.TimeZone is { } zone && zone.Contains('/', StringComparison.Ordinal) ? zone : "")}

            permalink: :year/:month/:day/:title/

            # Files that begin with these signs are served only if they are named.
            include: [{string.Join(", ", RedirectFormat.HiddenNames.Select(Quoted.Of))}]

            # Files of the old site are served as they are, whatever they are.
            skip_render: [{string.Join(", ", site.MediaFolders.Select(f => Quoted.Of(f + "/**")))}]

            # Formulas stand in the text between $ and $$: load MathJax or KaTeX in your theme if there are any.
            # Posts keep the ids of the old feed (guid): copy feed.sample.js to scripts/feed.js.

            """ + list, "");
        yield return FeedTemplates.Hexo;
    }
}
