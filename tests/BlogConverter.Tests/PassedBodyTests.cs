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

    private static string Body(Converted site, string path)
    {
        string text = Encoding.UTF8.GetString(site.Files()[path]);
        return text[(text.IndexOf("\n---\n", 4, StringComparison.Ordinal) + 5)..];
    }
}
