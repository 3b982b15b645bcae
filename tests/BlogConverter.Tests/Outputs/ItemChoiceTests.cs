// What the user can choose for each item: its path, post meta, SEO facts, the format of front matter.
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Outputs;

public sealed class ItemChoiceTests
{
    private static readonly BlogItem Post = new()
    {
        Id = "120",
        Type = "post",
        Title = "Hello",
        Slug = new Slug("hello", "hello"),
        AuthorLogins = ["ann.lee"],
        Published = new LocalDate(new DateTime(2024, 5, 3, 9, 30, 0), null),
    };

    [Theory]
    [InlineData("content/posts/{year}/{month}/{day}/{slug}/index.md", "content/posts/2024/05/03/hello/index.md")]
    [InlineData("{category}/{author}/{id}", "news/ann-lee/120.md")]
    [InlineData("{type}/{slug}/", "post/hello/index.md")]
    [InlineData("a/{slug}.markdown", "a/hello.markdown")]
    public void A_template_says_where_posts_go(string template, string path) => Assert.Equal(path, PathPreview.Of(OutputTarget.Plain, template, Post, "news"));

    [Theory]
    [InlineData("/posts/{slug}.md", "no path below")]
    [InlineData("../{slug}.md", "no path below")]
    [InlineData("posts/all.md", "same file")]
    [InlineData("posts/{sluq}-{id}.md", "not known")]
    public void A_template_that_cannot_be_is_explained(string template, string message) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => PathPreview.Of(OutputTarget.Plain, template, Post)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Post_meta_goes_out_by_allow_list_and_overwrites_nothing()
    {
        using Converted site = await Run("""<wp:postmeta><wp:meta_key>title</wp:meta_key><wp:meta_value>other</wp:meta_value></wp:postmeta><wp:postmeta><wp:meta_key>price</wp:meta_key><wp:meta_value>a:2:{i:0;s:1:"5";i:1;s:1:"7";}</wp:meta_value></wp:postmeta><wp:postmeta><wp:meta_key>secret</wp:meta_key><wp:meta_value>x</wp:meta_value></wp:postmeta>""", new() { Meta = ["title", "price:cost"] });
        string text = await File.ReadAllTextAsync(Path.Combine(site.Root, "posts", "a.md"));
        Assert.Contains("title: A\n", text, StringComparison.Ordinal);
        Assert.Contains("wp_title: other\ncost:\n  - \"5\"\n  - \"7\"\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        Assert.Equal((3, 2, 1), (site.Report.Meta.Read, site.Report.Meta.Written, site.Report.Meta.Left));
    }

    [Theory]
    [InlineData("_yoast_wpseo_title", "%%title%% %%sep%% %%sitename%%", "seo_title: A – S")]
    [InlineData("_yoast_wpseo_title", "%%primary_category%% x", "")]
    [InlineData("rank_math_description", "In 100% of cases", "description: In 100% of cases")]
    [InlineData("_aioseo_title", "#post_title #separator_sa #site_title", "seo_title: A – S")]
    [InlineData("_seopress_robots_canonical", "https://x.example/a/", "canonical: https://x.example/a/")]
    [InlineData("rank_math_robots", "a:1:{i:0;s:7:\"noindex\";}", "noindex: true")]
    [InlineData("_yoast_wpseo_meta-robots-noindex", "2", "")]
    [InlineData("_yoast_wpseo_opengraph-image", "https://x.example/a.png", "social_image: https://x.example/a.png")]
    public async Task Seo_plugins_facts_become_fields(string key, string value, string line)
    {
        using Converted site = await Run($"<wp:postmeta><wp:meta_key>{key}</wp:meta_key><wp:meta_value><![CDATA[{value}]]></wp:meta_value></wp:postmeta>", new());
        string text = await File.ReadAllTextAsync(Path.Combine(site.Root, "posts", "a.md"));
        Assert.Equal("---\ntitle: A\nslug: a\nid: 1\n" + (line.Length > 0 ? line + "\n" : "") + "---\n\nText.\n", text);
    }

    [Theory]
    [InlineData("hugo", "toml", "+++\n")]
    [InlineData("hugo", "json", "{\n")]
    [InlineData("hexo", "json", ";;;\n")]
    [InlineData("eleventy", "json", "---json\n")]
    [InlineData("zola", "yaml", "---\n")]
    [InlineData("pelican", null, "Title: ")]
    public async Task Front_matter_has_the_format_that_was_asked_for(string target, string? format, string start)
    {
        using Converted site = await Run("", new() { FrontMatter = format }, OutputTarget.Find(target));
        Assert.StartsWith(start, await File.ReadAllTextAsync(Path.Combine(site.Root, site.Items.Single().GetProperty("path").GetString()!)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_that_the_generator_does_not_read_is_refused() =>
        Assert.Contains("jekyll reads no front matter in toml", Assert.Throws<ArgumentException>(() => new ConversionPipelineBuilder().Read("x").With(new() { FrontMatter = "toml" }).WriteTo(OutputTarget.Jekyll, new MemorySink()).Build()).Message, StringComparison.Ordinal);

    private static async Task<Converted> Run(string meta, ConversionOptions options, OutputTarget? target = null)
    {
        string file = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".xml");
        await File.WriteAllTextAsync(file, $"""
            <?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>S</title><wp:wxr_version>1.2</wp:wxr_version>
            <item><title>A</title><content:encoded><![CDATA[<p>Text.</p>]]></content:encoded><wp:post_id>1</wp:post_id><wp:post_name>a</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>{meta}</item></channel></rss>
            """);
        try
        {
            return await Converted.Run(file, options, target);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
