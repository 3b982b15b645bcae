// The files of a whole site for Hugo.
using System.Globalization;
using System.Text;
using BlogConverter.FrontMatter;

namespace BlogConverter.Outputs.Sites;

/// <summary>A configuration to copy from (<c>config.sample.toml</c>, with the menus), and a page with the description of each term that has one.</summary>
internal static class HugoSite
{
    public static IEnumerable<OutputFile> Files(SiteFacts site)
    {
        yield return OutputFile.OfText("config.sample.toml", Configuration(site), "");
        yield return FeedTemplates.Hugo;
        foreach (TermFacts term in site.Terms.Where(t => t.Description.Length > 0))
        {
            var front = new FrontMatterMap { { "title", term.Name } };
            foreach (string language in term.Languages)
            {
                string name = language.Length > 0 ? $"_index.{language}.md" : "_index.md";
                yield return OutputFile.OfText(OutputPath.Join(["content", term.Taxonomy, FolderOf(term.Name), name]), YamlFrontMatter.Write(front) + "\n" + term.Description, "");
            }
        }
    }

    private static string Configuration(SiteFacts site)
    {
        var text = new StringBuilder($"""
            # Copy what you need into config.toml. Written by BlogConverter.
            baseURL = {Quoted.Of(site.Address + "/")}
            title = {Quoted.Of(site.Title)}
            languageCode = {Quoted.Of(site.Language)}

            """);
        if (site.Languages.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"defaultContentLanguage = {Quoted.Of(site.MainLanguage)}\n");
        }

        if (site.TimeZone is { } zone && zone.Contains('/', StringComparison.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"timeZone = {Quoted.Of(zone)}\n");
        }

        text.Append("""

            # Without this, Hugo leaves out the raw HTML that Markdown has no words for: frames, complex tables, underlines.
            [markup.goldmark.renderer]
              unsafe = true

            # Formulas stand in the text between $ and $$: load MathJax or KaTeX in your templates if there are any.
            # Posts keep the ids of the old feed (guid): copy rss.sample.xml to layouts/_default/rss.xml.

            """);
        text.Append("\n[taxonomies]\n");
        foreach (string taxonomy in site.Terms.Select(t => t.Taxonomy).Union(["categories", "tags"], StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Quoted.Of(Singular(taxonomy))} = {Quoted.Of(taxonomy)}\n");
        }

        AppendLanguages(site, text);
        foreach (MenuFacts menu in site.Menus)
        {
            int weight = 0;
            Append(menu.Slug, menu.Entries, null, text, ref weight);
        }

        return text.ToString();
    }

    /// <summary>Files called <c>hello.de.md</c> are of the language in their names, others of the main one.</summary>
    private static void AppendLanguages(SiteFacts site, StringBuilder text)
    {
        int weight = 0;
        foreach (LanguageFacts language in site.Languages)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n[languages.{language.Code}]\n  languageName = {Quoted.Of(language.Name)}\n  weight = {++weight}\n");
            text.Append(IsRightToLeft(language.Code) ? "  languagedirection = \"rtl\"\n" : "");
        }
    }

    private static bool IsRightToLeft(string language) => language.Split('-')[0] is "ar" or "ckb" or "dv" or "fa" or "he" or "ps" or "sd" or "ug" or "ur" or "yi";

    private static void Append(string menu, IReadOnlyList<MenuEntry> entries, string? parent, StringBuilder text, ref int weight)
    {
        foreach (MenuEntry entry in entries)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"{menu}-{++weight}");
            text.Append(CultureInfo.InvariantCulture, $"\n[[menu.{Quoted.Of(menu)}]]\n  identifier = {Quoted.Of(name)}\n  name = {Quoted.Of(entry.Title)}\n  url = {Quoted.Of(entry.Address)}\n  weight = {weight}\n");
            text.Append(parent is null ? "" : $"  parent = {Quoted.Of(parent)}\n");
            Append(menu, entry.Children, name, text, ref weight);
        }
    }

    private static string Singular(string taxonomy) => taxonomy switch { "categories" => "category", "tags" => "tag", _ => taxonomy };

    /// <summary>The folder in which Hugo looks for a term's page: the name in lower case, hyphens for spaces, without other signs.</summary>
    private static string FolderOf(string name) =>
        string.Join('-', string.Concat(name.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || char.IsSurrogate(c) || c is '-' or '_' or '.' or '#' or '+')).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
