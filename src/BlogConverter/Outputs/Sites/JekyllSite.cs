// The files of a whole site for Jekyll.
using System.Text;
using BlogConverter.FrontMatter;
using BlogConverter.Outputs.Redirects;

namespace BlogConverter.Outputs.Sites;

/// <summary>A configuration to copy from, <c>_config.sample.yml</c>, and a page for each term in use, which lists its posts: Jekyll makes none by itself.</summary>
internal static class JekyllSite
{
    public static IEnumerable<OutputFile> Files(SiteFacts site)
    {
        var text = new StringBuilder($"""
            # Copy what you need into _config.yml. Written by BlogConverter.
            title: {Quoted.Of(site.Title)}
            description: {Quoted.Of(site.Site.Description)}
            url: {Quoted.Of(site.Address)}
            lang: {Quoted.Of(site.Language)}

            # The addresses of posts; without this line the categories stand in front.
            permalink: /:year/:month/:day/:title.html

            markdown: kramdown
            kramdown:
              input: GFM
              hard_wrap: false

            # Where the summary of a post ends.
            excerpt_separator: "<!--more-->"

            # Files that begin with these signs are served only if they are named; the redirects for other servers are not to be served.
            include: [{string.Join(", ", RedirectFormat.HiddenNames)}]
            exclude: [redirects]

            # kramdown marks formulas for MathJax: load its script in your layout if there are any.
            # Posts keep the ids of the old feed (guid): copy _feed.sample.xml to feed.xml.

            """);
        if (site.TimeZone is { } zone && zone.Contains('/', StringComparison.Ordinal))
        {
            text.Append("timezone: ").Append(Quoted.Of(zone)).Append('\n');
        }

        if (site.Languages.Count > 0)
        {
            text.Append("languages: [").AppendJoin(", ", site.Languages.Select(l => Quoted.Of(l.Code))).Append("]\n");
        }

        if (site.CustomTypes.Count > 0)
        {
            text.Append("\ncollections:\n").AppendJoin("", site.CustomTypes.Select(t => $"  {Quoted.Of(t)}:\n    output: true\n"));
        }

        text.Append("""

            # Redirects from old addresses need the plugin jekyll-redirect-from.
            # plugins: [jekyll-redirect-from]

            """);
        yield return OutputFile.OfText("_config.sample.yml", text.ToString(), "");
        yield return FeedTemplates.Jekyll;
        foreach (OutputFile page in TermPages.Of(site, Front, Body))
        {
            yield return page;
        }
    }

    private static FrontMatterMap Front(TermFacts term) => new() { { "layout", "page" }, { "term", term.Name } };

    private static string Body(TermFacts term) => TermPages.Body(
        term,
        $"{{% for post in site.{(term.Taxonomy == "tags" ? "tags" : "categories")}[page.term] %}}",
        "<a href=\"{{ post.url | relative_url }}\">{{ post.title | escape }}</a>",
        "{% endfor %}");
}
