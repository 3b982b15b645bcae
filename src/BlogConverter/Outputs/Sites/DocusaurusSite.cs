// The files of a whole site for Docusaurus.
using System.Text;
using BlogConverter.FrontMatter;

namespace BlogConverter.Outputs.Sites;

/// <summary>The blog's authors and tags, which posts refer to by key and by name, and a configuration to copy from with the menu: <c>docusaurus.config.sample.js</c>.</summary>
internal static class DocusaurusSite
{
    public static IEnumerable<OutputFile> Files(SiteFacts site)
    {
        if (site.Authors.Count > 0)
        {
            yield return OutputFile.OfText("blog/authors.yml", YamlFrontMatter.WriteBare(Authors(site)), "");
        }

        if (Tags(site) is { Count: > 0 } tags)
        {
            yield return OutputFile.OfText("blog/tags.yml", YamlFrontMatter.WriteBare(tags), "");
        }

        yield return OutputFile.OfText("docusaurus.config.sample.js", Configuration(site), "");
    }

    private static FrontMatterMap Authors(SiteFacts site)
    {
        var map = new FrontMatterMap();
        foreach (AuthorFacts author in site.Authors)
        {
            map.TryAdd(author.Key, new FrontMatterMap { { "name", author.Name } });
        }

        return map;
    }

    /// <summary>Names, addresses and descriptions of the pages of tags. Docusaurus refuses an address that comes twice.</summary>
    private static FrontMatterMap Tags(SiteFacts site)
    {
        var map = new FrontMatterMap();
        var addresses = new HashSet<string>(StringComparer.Ordinal);
        foreach (TermFacts term in site.Terms)
        {
            if (term.Address is not null && !map.ContainsKey(term.Name) && TermAddresses.DocusaurusTag(term.Name) is { Length: > 0 } address && addresses.Add(address))
            {
                var facts = new FrontMatterMap { { "label", term.Name }, { "permalink", "/" + address } };
                facts.TryAdd("description", term.DescriptionText);
                map.Add(term.Name, facts);
            }
        }

        return map;
    }

    /// <summary>The blog stands at the root, and its list of posts with it: where a page is there, the list has to go.</summary>
    private static string MovedList(string address) => $$"""
        import contentBlog, { validateOptions } from '@docusaurus/plugin-content-blog';

        // A page stands at the root of the site: the list of posts is at {{address}}.
        async function blog(context, options) {
          const plugin = await contentBlog(context, options);
          const moved = (route) => (route.path === context.baseUrl ? { ...route, path: context.baseUrl + {{Quoted.Of(address.Trim('/'))}} } : route);
          return {
            ...plugin,
            contentLoaded: ({ content, actions }) =>
              plugin.contentLoaded({ content, actions: { ...actions, addRoute: (route) => actions.addRoute(moved(route)) } }),
          };
        }
        blog.validateOptions = validateOptions;


        """;

    private static string Configuration(SiteFacts site)
    {
        var text = new StringBuilder($$"""
            // Copy what you need into docusaurus.config.js. Written by BlogConverter.

            {{(site.PostsAddress is { } list ? MovedList(list) : "")}}// Posts keep the ids of the old feed.
            const feedOptions = {
              type: 'all',
              createFeedItems: async ({ defaultCreateFeedItems, blogPosts, ...rest }) => {
                const items = await defaultCreateFeedItems({ blogPosts, ...rest });
                return items.map((item, i) => ({ ...item, id: blogPosts[i].metadata.frontMatter.guid ?? item.id }));
              },
            };

            // Formulas are code: add remark-math and rehype-katex, and write them between $, if there are any.
            export default {
              title: {{Quoted.Of(site.Title)}},
              tagline: {{Quoted.Of(site.Site.Description)}},
              url: {{Quoted.Of(Origin(site.Address))}},
              baseUrl: '/',
              i18n: { defaultLocale: {{Quoted.Of(site.Language)}}, locales: [{{Quoted.Of(site.Language)}}] },

              // An old blog links to what is no more: that is no reason not to build.
              onBrokenLinks: 'warn',
              onBrokenAnchors: 'ignore',

              // :words: of the authors are not emoji.
              markdown: { emoji: false, hooks: { onBrokenMarkdownLinks: 'warn', onBrokenMarkdownImages: 'warn' } },
              plugins: [
                [{{(site.PostsAddress is null ? "'@docusaurus/plugin-content-blog'" : "blog")}}, { routeBasePath: '/', onUntruncatedBlogPosts: 'ignore', onInlineTags: 'ignore', blogSidebarTitle: {{Quoted.Of(site.Title)}}, feedOptions }],
                '@docusaurus/plugin-content-pages',
              ],
              themes: ['@docusaurus/theme-classic'],
              themeConfig: {
                navbar: {
                  title: {{Quoted.Of(site.Title)}},
                  items: [

            """);
        if (site.Menus is [var menu, ..])
        {
            foreach (MenuEntry entry in menu.Entries)
            {
                text.Append("        ").Append(Item(entry, entry.Children)).Append(",\n");
            }
        }

        return text.Append("""
                  ],
                },
              },
            };

            """).ToString();
    }

    /// <summary>The bar has two levels: what lies deeper follows its parent.</summary>
    private static string Item(MenuEntry entry, IReadOnlyList<MenuEntry> children)
    {
        string label = $"label: {Quoted.Of(entry.Title)}";
        string link = entry.Address.Length == 0 ? "" : entry.Address.StartsWith('/') ? $", to: {Quoted.Of(entry.Address)}" : $", href: {Quoted.Of(entry.Address)}";
        return children.Count == 0
            ? $"{{ {label}{(link.Length > 0 ? link : ", href: \"#\"")} }}"
            : $"{{ type: 'dropdown', {label}{link}, items: [{string.Join(", ", children.SelectMany(All).Select(c => Item(c, [])))}] }}";
    }

    private static IEnumerable<MenuEntry> All(MenuEntry entry) => entry.Children.SelectMany(All).Prepend(entry);

    private static string Origin(string address) => Uri.TryCreate(address, UriKind.Absolute, out Uri? url) ? url.GetLeftPart(UriPartial.Authority) : "https://example.org";
}
