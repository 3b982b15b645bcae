// The files of a whole site for Astro.
using System.Text;

namespace BlogConverter.Outputs.Sites;

/// <summary>Configurations to copy from: <c>astro.config.sample.mjs</c>, the collections' schema in <c>content.config.sample.ts</c>, and <c>page.sample.astro</c>, the page that has each item at its address.</summary>
internal static class AstroSite
{
    public static IEnumerable<OutputFile> Files(SiteFacts site)
    {
        yield return OutputFile.OfText("astro.config.sample.mjs", $$"""
            // Copy what you need into astro.config.mjs. Written by BlogConverter.
            import { defineConfig } from 'astro/config';

            // Formulas stand in the text between $ and $$: add remark-math and rehype-katex, or load MathJax, if there are any.
            // Posts keep the ids of the old feed (guid): copy rss.sample.ts to src/pages/rss.xml.ts.
            export default defineConfig({ site: {{Quoted.Of(site.Address)}}{{Languages(site)}} });

            """, "");
        yield return FeedTemplates.Astro;
        yield return OutputFile.OfText("content.config.sample.ts", Collections(site), "");
        yield return OutputFile.OfText("page.sample.astro", Page(site), "");
    }

    /// <summary>Pages stand at the root, all else in the folder of its collection, unless the front matter names an address.</summary>
    private static string Page(SiteFacts site) => $$"""
        ---
        // Copy to src/pages/[...slug].astro, and put your layout around it. Written by BlogConverter.
        import { getCollection, render } from 'astro:content';

        export async function getStaticPaths() {
          const paths = [];
          for (const name of [{{string.Join(", ", site.CustomTypes.Prepend("pages").Prepend("blog").Select(Quoted.Of))}}]) {
            for (const entry of await getCollection(name, ({ data }) => !data.draft)) {
              const habit = name !== 'pages' ? `${name}/${entry.id}` : entry.id === 'index' ? '' : entry.id;
              const slug = (entry.data.permalink ?? habit).replace(/^\/|\/$/g, '');
              paths.push({ params: { slug: slug || undefined }, props: { entry } });
            }
          }
          return paths;
        }

        const { entry } = Astro.props;
        const { Content } = await render(entry);
        ---
        <html lang={entry.data.lang ?? {{Quoted.Of(site.Language)}}}>
          <head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
          <body>
            <h1 id="title">{entry.data.title}</h1>
            <time>{entry.data.pubDate.toLocaleDateString('sv')}</time>
            <article><Content /></article>
          </body>
        </html>

        """;

    private static string Languages(SiteFacts site) => site.Languages.Count == 0 ? ""
        : $", i18n: {{ defaultLocale: {Quoted.Of(site.MainLanguage)}, locales: [{string.Join(", ", site.Languages.Select(l => Quoted.Of(l.Code)))}] }}";

    private static string Collections(SiteFacts site)
    {
        var text = new StringBuilder("""
            // Copy what you need into src/content.config.ts. Written by BlogConverter.
            import { defineCollection, z } from 'astro:content';
            import { glob } from 'astro/loaders';

            const schema = z.object({
              title: z.string(),
              description: z.string(),
              pubDate: z.coerce.date(),
              updatedDate: z.coerce.date().optional(),
              author: z.union([z.string(), z.array(z.string())]).optional(),
              categories: z.array(z.string()).default([]),
              tags: z.array(z.string()).default([]),
              image: z.string().optional(),
              lang: z.string().optional(),
              translations: z.record(z.string()).optional(),
              draft: z.boolean().default(false),
              permalink: z.string().optional(),
              guid: z.string().optional(),
            });

            const collection = (name: string) =>
              defineCollection({ loader: glob({ pattern: '**/*.md', base: `./src/content/${name}` }), schema });

            export const collections = {
              blog: collection('blog'),
              pages: collection('pages'),

            """);
        foreach (string type in site.CustomTypes)
        {
            text.Append("  ").Append(Quoted.Of(type)).Append(": collection(").Append(Quoted.Of(type)).Append("),\n");
        }

        return text.Append("};\n").ToString();
    }
}
