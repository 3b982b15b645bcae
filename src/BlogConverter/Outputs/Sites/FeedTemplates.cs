// Templates of feeds that keep the ids of the old one.
namespace BlogConverter.Outputs.Sites;

/// <summary>
/// Readers tell new posts from old ones by the <c>guid</c> of RSS. No generator takes it from front matter by itself; each of these templates does, and falls back on the address.
/// They are to be copied, as the configurations beside them say.
/// </summary>
internal static class FeedTemplates
{
    /// <summary>A template of Hugo's, for <c>layouts/_default/rss.xml</c>.</summary>
    public static OutputFile Hugo { get; } = OutputFile.OfText("rss.sample.xml", """
        {{- /* Copy to layouts/_default/rss.xml. Written by BlogConverter. */ -}}
        {{- $pages := cond (or .IsHome .IsSection) .RegularPages .Pages -}}
        {{- if .IsHome }}{{ $pages = where .Site.RegularPages "Params.guid" "!=" nil }}{{ end -}}
        {{- printf "<?xml version=\"1.0\" encoding=\"utf-8\"?>" | safeHTML }}
        <rss version="2.0">
          <channel>
            <title>{{ .Site.Title }}</title>
            <link>{{ .Permalink }}</link>
            <description>{{ .Title }}</description>
            <language>{{ .Site.LanguageCode }}</language>
            {{- range first 20 $pages }}
            <item>
              <title>{{ .Title }}</title>
              <link>{{ .Permalink }}</link>
              <pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" | safeHTML }}</pubDate>
              <guid isPermaLink="false">{{ .Params.guid | default .Permalink }}</guid>
              <description>{{ .Content | html }}</description>
            </item>
            {{- end }}
          </channel>
        </rss>

        """, "");

    /// <summary>A page of Jekyll's, for <c>feed.xml</c>.</summary>
    public static OutputFile Jekyll { get; } = OutputFile.OfText("_feed.sample.xml", """
        ---
        # Copy to feed.xml. Written by BlogConverter.
        layout: null
        ---
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0">
          <channel>
            <title>{{ site.title | xml_escape }}</title>
            <link>{{ "/" | absolute_url }}</link>
            <description>{{ site.description | xml_escape }}</description>
            <language>{{ site.lang }}</language>
            {%- for post in site.posts limit: 20 %}
            <item>
              <title>{{ post.title | xml_escape }}</title>
              <link>{{ post.url | absolute_url }}</link>
              <pubDate>{{ post.date | date_to_rfc822 }}</pubDate>
              <guid isPermaLink="false">{% if post.guid %}{{ post.guid | xml_escape }}{% else %}{{ post.url | absolute_url }}{% endif %}</guid>
              <description>{{ post.content | xml_escape }}</description>
            </item>
            {%- endfor %}
          </channel>
        </rss>

        """, "");

    /// <summary>A script of Hexo's, for <c>scripts/feed.js</c>.</summary>
    public static OutputFile Hexo { get; } = OutputFile.OfText("feed.sample.js", """
        // Copy to scripts/feed.js. Written by BlogConverter.
        const text = (value) => String(value ?? '').replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

        hexo.extend.generator.register('rss', (site) => {
          const { title, description, language, url } = hexo.config;
          const items = site.posts.sort('-date').limit(20).map((post) => `
            <item>
              <title>${text(post.title)}</title>
              <link>${text(post.permalink)}</link>
              <pubDate>${post.date.toDate().toUTCString()}</pubDate>
              <guid isPermaLink="false">${text(post.guid ?? post.permalink)}</guid>
              <description>${text(post.content)}</description>
            </item>`);
          const data = `<?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0">
          <channel>
            <title>${text(title)}</title>
            <link>${text(url)}</link>
            <description>${text(description)}</description>
            <language>${text(language)}</language>${items.join('')}
          </channel>
        </rss>
        `;
          return { path: 'rss.xml', data };
        });

        """, "");

    /// <summary>An address of Astro's, for <c>src/pages/rss.xml.ts</c>.</summary>
    public static OutputFile Astro { get; } = OutputFile.OfText("rss.sample.ts", """
        // Copy to src/pages/rss.xml.ts. Written by BlogConverter.
        import { getCollection } from 'astro:content';
        import type { APIContext } from 'astro';

        const text = (value: string) => value.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

        export async function GET({ site }: APIContext) {
          const posts = await getCollection('blog', ({ data }) => !data.draft);
          const items = posts
            .sort((a, b) => b.data.pubDate.valueOf() - a.data.pubDate.valueOf())
            .slice(0, 20)
            .map(({ id, data }) => {
              const link = new URL(data.permalink ?? `/blog/${id}/`, site).href;
              return `
            <item>
              <title>${text(data.title)}</title>
              <link>${text(link)}</link>
              <pubDate>${data.pubDate.toUTCString()}</pubDate>
              <guid isPermaLink="false">${text(data.guid ?? link)}</guid>
              <description>${text(data.description)}</description>
            </item>`;
            });
          return new Response(`<?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0">
          <channel>
            <title>Blog</title>
            <link>${text(String(site))}</link>
            <description>Blog</description>${items.join('')}
          </channel>
        </rss>
        `);
        }

        """, "");

    /// <summary>A template of Zola's, for <c>templates/rss.xml</c>.</summary>
    public static OutputFile Zola { get; } = OutputFile.OfText("rss.sample.xml", """
        {# Copy to templates/rss.xml. Written by BlogConverter. -#}
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0">
          <channel>
            <title>{{ config.title }}</title>
            <link>{{ config.base_url | escape_xml | safe }}</link>
            <description>{{ config.description | default(value="") }}</description>
            <language>{{ lang }}</language>
            {%- for page in pages %}
            <item>
              <title>{{ page.title }}</title>
              <link>{{ page.permalink | escape_xml | safe }}</link>
              <pubDate>{{ page.date | date(format="%a, %d %b %Y %H:%M:%S %z") }}</pubDate>
              <guid isPermaLink="false">{{ page.extra.guid | default(value=page.permalink) | escape_xml | safe }}</guid>
              <description>{{ page.content | escape_xml | safe }}</description>
            </item>
            {%- endfor %}
          </channel>
        </rss>

        """, "");

    /// <summary>Lines for Eleventy's configuration, which may hold templates itself; without indentation of their own.</summary>
    public const string Eleventy = """
          // A feed of the posts, which keep the ids of the old one.
          eleventyConfig.addCollection("feed", (api) => api.getAllSorted().filter((item) => item.data.guid).reverse().slice(0, 20));
          eleventyConfig.addTemplate("feed.liquid", `<?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0">
          <channel>
            <title>{{ site.title | escape }}</title>
            <link>{{ site.url | escape }}</link>
            <description>{{ site.description | escape }}</description>
            <language>{{ site.language | escape }}</language>
            {%- for post in collections.feed %}
            <item>
              <title>{{ post.data.title | escape }}</title>
              <link>{{ site.url | append: post.url | escape }}</link>
              <pubDate>{{ post.date | date: "%a, %d %b %Y %H:%M:%S +0000", "UTC" }}</pubDate>
              <guid isPermaLink="false">{{ post.data.guid | escape }}</guid>
              <description>{{ post.content | escape }}</description>
            </item>
            {%- endfor %}
          </channel>
        </rss>
        `, { layout: null, permalink: "/feed.xml", eleventyExcludeFromCollections: true });
        """;

    /// <summary>Lines for Pelican's settings, which are a program.</summary>
    public const string Pelican = """
        # Posts keep the ids of the old feed.
        from pelican import signals


        def keep_ids(context, feed):
            root = context["SITEURL"].rstrip("/") + "/"
            ids = {root + article.url: article.guid for article in context["articles"] if hasattr(article, "guid")}
            for item in feed.items:
                item["unique_id"] = ids.get(item["link"].split("?")[0], item["unique_id"])


        signals.feed_generated.connect(keep_ids, weak=False)

        """;
}
