// The files of the whole site, and the visitors' comments.
using System.Text.Json;
using BlogConverter.Index;
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Tests.Hostile;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Outputs;

public sealed class SiteFilesTests
{
    private static readonly string Hostile = Path.Combine(SourceTree.Tests, "Generators", "hostile.wxr.xml");

    [Fact]
    public async Task Comments_are_threaded_data_without_private_addresses()
    {
        using Converted site = await Converted.Run(Hostile, target: OutputTarget.Jekyll);
        Assert.Equal(
            """
            comment-1:
              _id: comment-1
              name: "Ann {{x}}"
              message: "Good {{ comment }} **bold**"
              date: 2020-03-02T10:01:00+01:00
            comment-2:
              _id: comment-2
              _parent: comment-1
              name: Bob
              message: "Answer {% x %}"
              date: 2020-03-02T10:02:00+01:00

            """.Replace("\"Ann {{x}}\"", "Ann {{x}}", StringComparison.Ordinal).Replace("\"Good {{ comment }} **bold**\"", "Good {{ comment }} **bold**", StringComparison.Ordinal).Replace("\"Answer {% x %}\"", "Answer {% x %}", StringComparison.Ordinal),
            await File.ReadAllTextAsync(Path.Combine(site.Root, "_data", "comments", "comments.yml")));
        Assert.Equal((3, 2, 1), (site.Report.Comments.Read, site.Report.Comments.Written, site.Report.Comments.Left));
    }

    [Theory]
    [InlineData(CommentsMode.Off, "", 0)]
    [InlineData(CommentsMode.Disqus, "comments/disqus-1.xml", 2)]
    [InlineData(CommentsMode.Isso, "comments/isso-1.json", 2)]
    public async Task Comments_go_where_the_user_wants_them(CommentsMode mode, string file, int written)
    {
        using Converted site = await Converted.Run(Hostile, new() { Comments = mode }, OutputTarget.Hugo);
        Assert.Equal(written, site.Report.Comments.Written);
        Assert.Equal(file.Length > 0 ? [file] : [], site.Files().Keys.Where(f => f.Contains("comments/", StringComparison.Ordinal)));
        string everything = string.Join('\n', site.Files().Values.Select(System.Text.Encoding.UTF8.GetString));
        Assert.DoesNotContain("ann@example.com", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("192.0.2.7", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("secret@example.com", everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_two_items_share_a_file_of_comments_even_if_a_number_is_the_id_of_another()
    {
        using var folder = new TemporaryFolder();
        string Said(int id) => $"<wp:comment><wp:comment_id>{id}</wp:comment_id><wp:comment_author>A</wp:comment_author><wp:comment_approved>1</wp:comment_approved><wp:comment_content>Said {id}.</wp:comment_content></wp:comment>";
        string page = HostileSite.Post(9, "hello", "x", more: Said(9)).Replace("<wp:post_type>post<", "<wp:post_type>page<", StringComparison.Ordinal);
        folder.Write("in.xml", HostileSite.Wxr(HostileSite.Post(2, "hello", "x", more: Said(2)), page, HostileSite.Post(5, "hello", "y", more: Said(5))));
        using Converted site = await Converted.Run(folder.At("in.xml"));
        Assert.Equal(3, site.Files().Keys.Count(f => f.StartsWith("data/comments/", StringComparison.Ordinal)));
        Assert.DoesNotContain(site.Diagnostics, d => d.GetProperty("code").GetString() == "OUT001");
    }

    [Fact]
    public async Task Files_for_comment_servers_are_well_formed_and_keep_the_threads()
    {
        using Converted disqus = await Converted.Run(Hostile, new() { Comments = CommentsMode.Disqus }, OutputTarget.Hugo);
        var xml = System.Xml.Linq.XDocument.Load(Path.Combine(disqus.Root, "comments", "disqus-1.xml"));
        Assert.Equal(["0", "1"], xml.Descendants("{http://wordpress.org/export/1.0/}comment_parent").Select(e => e.Value));
        Assert.Equal("2020-03-02 09:01:00", xml.Descendants("{http://wordpress.org/export/1.0/}comment_date_gmt").First().Value);
        using Converted isso = await Converted.Run(Hostile, new() { Comments = CommentsMode.Isso }, OutputTarget.Hugo);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(isso.Root, "comments", "isso-1.json")));
        JsonElement page = json.RootElement.EnumerateArray().Single();
        Assert.Equal("Comments: {{many}}", page.GetProperty("title").GetString());
        Assert.Equal("1", page.GetProperty("comments")[1].GetProperty("parent").GetString());
    }

    [Fact]
    public void Menus_are_nested_and_circles_are_cut()
    {
        IndexedMenuItem Entry(string id, string? parent, int order) => new(id, new TermReference("nav_menu", "main", "Main")) { ParentId = parent, Order = order, Label = "e" + id };
        MenuFacts menu = new MenuTree([Entry("3", "1", 3), Entry("1", null, 1), Entry("2", "1", 2), Entry("4", "missing", 4), Entry("5", "6", 5), Entry("6", "5", 6)]).Menus(e => e.Label, e => "/" + e.Id).Single();
        Assert.Equal("Main", menu.Name);
        Assert.Equal(["e1", "e4"], menu.Entries.Select(e => e.Title));
        Assert.Equal(["e2", "e3"], menu.Entries[0].Children.Select(e => e.Title));
        Assert.Equal("/2", menu.Entries[0].Children[0].Address);
    }

    [Fact]
    public async Task Authors_and_terms_are_data_and_a_sample_never_overwrites()
    {
        using Converted site = await Converted.Run(Hostile, target: OutputTarget.Eleventy);
        using var authors = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(site.Root, "_data", "authors.json")));
        Assert.Equal("O'Brien, {{Pat}}: the <b>", authors.RootElement.GetProperty("o-brien-pat-the-b").GetProperty("name").GetString());
        using var terms = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(site.Root, "_data", "terms.json")));
        Assert.Contains(terms.RootElement.GetProperty("tags").EnumerateArray(), t => t.GetProperty("name").GetString() == "C#" && t.GetProperty("description").GetString() == "A description with {{ braces }} and *marks*.");
        string sample = Path.Combine(site.Root, "eleventy.config.sample.mjs");
        await File.WriteAllTextAsync(sample, "mine");
        await new ConversionPipelineBuilder().Read(Hostile).WriteTo(OutputTarget.Eleventy, site.Root).Build().RunAsync();
        Assert.Equal("mine", await File.ReadAllTextAsync(sample));
    }

    [SharedFact]
    public async Task A_real_menu_leads_to_the_new_addresses()
    {
        using Converted site = await Converted.Run(SharedFolder.File("oracle/themeunittestdata.wordpress.xml"), target: OutputTarget.Hugo);
        string configuration = await File.ReadAllTextAsync(Path.Combine(site.Root, "config.sample.toml"));
        Assert.Contains("name = \"Level 3\"", configuration, StringComparison.Ordinal);
        Assert.Contains("url = \"/level-1/level-2/\"", configuration, StringComparison.Ordinal);
        Assert.Contains("  parent = \"", configuration, StringComparison.Ordinal);
    }
}
