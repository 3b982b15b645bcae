// The files of a whole site for Pelican.
using System.Text;
using BlogConverter.FrontMatter;
using BlogConverter.Outputs.Redirects;

namespace BlogConverter.Outputs.Sites;

/// <summary>Settings to copy from, with the menu: <c>pelicanconf.sample.py</c>.</summary>
internal static class PelicanSite
{
    public static IEnumerable<OutputFile> Files(SiteFacts site)
    {
        var text = new StringBuilder($"""
            # Copy what you need into pelicanconf.py. Written by BlogConverter.
            SITENAME = {Quoted.Of(site.Title)}
            SITESUBTITLE = {Quoted.Of(site.Site.Description)}
            SITEURL = ""
            TIMEZONE = {Quoted.Of(site.TimeZone is { } zone && zone.Contains('/', StringComparison.Ordinal) ? zone : "UTC")}
            DEFAULT_LANG = {Quoted.Of(site.MainLanguage)}

            PATH = "content"
            PAGE_PATHS = ["pages"]
            ARTICLE_PATHS = [{string.Join(", ", site.CustomTypes.Prepend("posts").Select(Quoted.Of))}]

            # Names of folders are no categories.
            USE_FOLDER_AS_CATEGORY = False

            # Files of the old site keep their paths, and redirects go to the root.
            STATIC_PATHS = [{string.Join(", ", site.MediaFolders.Append("extra").Select(Quoted.Of))}]
            IGNORE_FILES = [".#*"]
            EXTRA_PATH_METADATA = {"{"}
            {string.Concat(RedirectFormat.ServedNames.Select(n => $"    {Quoted.Of("extra/" + n)}: {"{"}\"path\": {Quoted.Of(n)}{"}"},\n"))}{"}"}

            # Formulas stand in the text between $ and $$: load MathJax or KaTeX in your theme if there are any.

            """);
        if (site.PostsAddress is { } list)
        {
            text.Append("\n# A page stands at the root of the site: the list of posts is here.\nINDEX_SAVE_AS = ").Append(Quoted.Of(PelicanTarget.FileOf(list))).Append('\n');
        }

        text.Append(FeedTemplates.Pelican);
        if (site.Menus is [var menu, ..])
        {
            text.Append("MENUITEMS = (\n");
            foreach (MenuEntry entry in menu.Entries.SelectMany(All))
            {
                text.Append("    (").Append(Quoted.Of(entry.Title)).Append(", ").Append(Quoted.Of(entry.Address)).Append("),\n");
            }

            text.Append(")\n\n# The same with its levels, for templates.\nMENUS = ").Append(JsonFrontMatter.Write(SiteData.Menus(site)).Trim()).Append('\n');
        }

        yield return OutputFile.OfText("pelicanconf.sample.py", text.ToString(), "");
    }

    private static IEnumerable<MenuEntry> All(MenuEntry entry) => entry.Children.SelectMany(All).Prepend(entry);
}
