// Files with front matter through the whole pipeline.
using System.Text;
using BlogConverter.Outputs;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests;

public sealed class PassedBodyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_markdown_body_passes_to_the_byte_and_is_proved()
    {
        const string Body = "# A *title*\r\n\r\n* a\n\n\n1) b_c_d <br> [x](y)  \n\n    code\n\u00a0\n";
        _folder.Write("post.txt", "title: A: b\ndate: 2011-09-02\n\n" + Body);
        using Converted site = await Converted.Run(_folder.At("post.txt"));
        Assert.Equal("---\ntitle: \"A: b\"\ndate: 2011-09-02T00:00:00\nslug: post\n---\n\n" + Body, Encoding.UTF8.GetString(site.Files()["posts/post.md"]));
        Assert.Equal((1, 0), (site.Report.Proved, site.Report.Losses));
    }

    [Fact]
    public async Task Files_that_name_each_other_are_linked()
    {
        _folder.Write("_posts/2011-09-02-one.md", "---\ntitle: One\nlayout: post\n---\n[two]({% post_url 2011-09-03-two %}#x), [three](../pages/three.md), ![i]({{ site.baseurl }}/i.png), [gone]({% post_url 2010-01-01-gone %})\n");
        _folder.Write("_posts/2011-09-03-two.md", "---\ntitle: Two\nlayout: post\n---\n<p>[not Markdown] <a href=\"2011-09-02-one.md\">one</a></p>\n");
        _folder.Write("pages/three.md", "---\ntitle: Three\nlayout: page\npermalink: /three/\n---\n[one](/2011/09/02/one.html) [three](/three/)\n");
        using Converted plain = await Converted.Run(_folder.Root);
        Assert.Equal("\n[two](two.md#x), [three](../pages/three.md), ![i](/i.png), [gone](2010-01-01-gone.md)\n", Body(plain, "posts/one.md"));
        Assert.Equal("\n[not Markdown] [one](one.md)\n", Body(plain, "posts/two.md"));
        using Converted hugo = await Converted.Run(_folder.Root, target: OutputTarget.Hugo);
        Assert.Equal("\n[two](/posts/two/#x), [three](/three/), ![i](/i.png), [gone](2010-01-01-gone.md)\n", Body(hugo, "content/posts/one.md"));
    }

    [Fact]
    public async Task A_body_for_the_same_generator_keeps_its_tags()
    {
        _folder.Write("_posts/2011-09-02-one.md", "---\ntitle: One\nlayout: post\n---\n{% raw %}{{ x }}{% endraw %} {% wat %} a | b\n");
        using Converted site = await Converted.Run(_folder.Root, target: OutputTarget.Jekyll);
        Assert.Equal("\n{% raw %}{{ x }}{% endraw %} {% wat %} a | b\n", Body(site, "_posts/2011-09-02-one.md"));
        Assert.DoesNotContain(site.Diagnostics, d => d.GetProperty("code").GetString() == "FMT010");
    }

    [Fact]
    public async Task Tidy_writes_the_markdown_anew()
    {
        _folder.Write("one.md", "---\ntitle: One\n---\nTitle\n=====\n\n* a\n* b __c__\n");
        using Converted site = await Converted.Run([_folder.Root], new ConversionOptions { Tidy = true });
        Assert.Equal("\n# Title\n\n- a\n- b **c**\n", Body(site, site.Items.Single().GetProperty("path").GetString()!));
        Assert.Equal(1, site.Report.Proved);
    }

    [Fact]
    public async Task A_body_that_the_target_would_run_is_written_anew()
    {
        _folder.Write("one.md", "---\ntitle: One\ndate: 2020-01-01\n---\nA <br> b\n\n    code\n");
        using Converted site = await Converted.Run([_folder.Root], target: OutputTarget.Docusaurus);
        Assert.Contains("```\ncode\n```", Body(site, "blog/one.md"), StringComparison.Ordinal);
        Assert.Contains(site.Diagnostics, d => d.GetProperty("code").GetString() == "FMT011");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_costs_only_itself()
    {
        _folder.Write("a.md", "---\ntitle: x\nno key here\n: at all\n---\nText\n");
        _folder.Write("b.md", "---\ntitle: y\n---\nText\n");
        _folder.Write("README.md", "# Readme\n");
        using Converted site = await Converted.Run(_folder.Root);
        Assert.Equal((2, 1, 1), (site.Report.Read, site.Report.Written, site.Report.Failed));
        Assert.Contains(site.Diagnostics, d => d.GetProperty("code").GetString() == "FMT003");
        Assert.Contains(site.Diagnostics, d => d.GetProperty("code").GetString() == "INP003");
    }

    [Theory]
    [InlineData("wordpress_id: 23\n", "moved.md")]
    [InlineData("permalink: /2022/07/01/counting-waves/\n", "moved.md")]
    [InlineData("", "posts/counting-waves.md")]
    public async Task Of_twins_the_file_made_by_hand_wins(string field, string path)
    {
        _folder.Write(path, $"---\ntitle: Made by hand\ndate: 2022-07-01\n{field}---\nBetter.\n");
        _folder.Write("export.xml", Readers.Reading.Head + """
            <item><title>Counting</title><link>https://example.org/2022/07/01/counting-waves/</link><wp:post_id>23</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
            <wp:post_name>counting-waves</wp:post_name><wp:post_date>2022-07-01 07:00:00</wp:post_date><content:encoded><![CDATA[Worse.]]></content:encoded></item>
            <item><title>Other</title><link>https://example.org/2022/07/02/other/</link><wp:post_id>24</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
            <wp:post_name>other</wp:post_name><wp:post_date>2022-07-02 07:00:00</wp:post_date><content:encoded><![CDATA[See <a href="https://example.org/2022/07/01/counting-waves/">it</a>.]]></content:encoded></item>
            """ + Readers.Reading.Tail);
        using Converted site = await Converted.Run(_folder.Root, target: OutputTarget.Hugo);
        Assert.Equal((3, 2), (site.Report.Read, site.Report.Written));
        Assert.Equal("twin", site.Items.Single(i => i.GetProperty("title").GetString() == "Counting").GetProperty("reason").GetString());
        Assert.Contains(site.Diagnostics, d => d.GetProperty("code").GetString() == "FMT020");
        string[] texts = [.. site.Files().Where(f => f.Key.EndsWith(".md", StringComparison.Ordinal)).Select(f => Encoding.UTF8.GetString(f.Value))];
        Assert.Contains(texts, t => t.Contains("Better.", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, t => t.Contains("Worse.", StringComparison.Ordinal));
        Assert.Contains(texts, t => t.Contains("See [it](/2022/07/01/counting-waves/).", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Old_addresses_of_a_file_become_aliases()
    {
        _folder.Write("a.md", "---\ntitle: A\ndate: 2011-01-01\nredirect_from: [/old/a/, /older.aspx]\npermalink: /new/a/\n---\nText [a](/old/a/)\n");
        using Converted site = await Converted.Run([_folder.Root], new ConversionOptions { Sites = ["https://example.org"] }, OutputTarget.Hugo);
        string text = Encoding.UTF8.GetString(site.Files().Single(f => f.Key.EndsWith("a.md", StringComparison.Ordinal)).Value);
        Assert.Contains("aliases:\n  - /old/a/\n  - /older.aspx\n", text, StringComparison.Ordinal);
        Assert.Contains("Text [a](/new/a/)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_custom_field_lands_in_the_front_matter_under_a_name_that_is_free()
    {
        _folder.Write("a.md", "---\ntitle: A\ndate: 2011-01-01\nrating: 4.50\nlayout: wide\n---\nText\n");
        using Converted site = await Converted.Run(_folder.Root, target: OutputTarget.Hugo);
        string text = Encoding.UTF8.GetString(site.Files().Single(f => f.Key.EndsWith("a.md", StringComparison.Ordinal)).Value);
        Assert.Contains("rating: 4.50\nold_layout: wide\n", text, StringComparison.Ordinal);
    }

    private static string Body(Converted site, string path)
    {
        string text = Encoding.UTF8.GetString(site.Files()[path]);
        return text[(text.IndexOf("\n---\n", 4, StringComparison.Ordinal) + 5)..];
    }
}
