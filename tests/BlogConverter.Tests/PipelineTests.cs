// The whole conversion on small sites: what a user of the builder can rely on.
using System.Text.Json;
using BlogConverter.Content;
using BlogConverter.Outputs;
using BlogConverter.Reports;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests;

public sealed class PipelineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("blogconverter-pipeline-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_users_shortcode_comes_before_ours_and_cannot_inject()
    {
        using Converted site = await Run(Post(1, "a", """[youtube title="&lt;b&gt; *x*"]"""), change: b => b.Shortcode("youtube", (code, context) => context.Html($"<p>film {code["title"]}</p>")));
        Assert.Equal("\nfilm \\<b> \\*x\\*\n", Body(site, "1"));
    }

    [Fact]
    public async Task A_users_block_is_called_with_its_attributes()
    {
        using Converted site = await Run(
            Post(1, "a", """<!-- wp:acme/event {"place":"Oslo"} --><div>x</div><!-- /wp:acme/event -->"""),
            change: b => b.Block("acme/event", (block, context) => context.Html($"<h2>{block["place"]}</h2>{new RawHtml(block.Content)}")));
        Assert.Equal("\n## Oslo\n\nx\n", Body(site, "1"));
    }

    [Fact]
    public async Task A_handler_that_eats_its_content_is_found_out()
    {
        using Converted site = await Run(
            Post(1, "a", "Before.\n\n[box]These words are gone.[/box]\n\nAfter."),
            change: b => b.Shortcode("box", (_, context) => context.Html($"<hr>")));
        Assert.Contains(Losses(site), l => l.GetProperty("kind").GetString() == "words" && l.GetProperty("expected").GetString()!.Contains("These words are gone", StringComparison.Ordinal));
        Assert.Equal(1, site.Report.ExitCode);
    }

    [Fact]
    public async Task A_handler_that_says_what_it_dropped_is_believed()
    {
        using Converted site = await Run(
            Post(1, "a", "Before.\n\n[box]These words are gone.[/box]\n\nAfter."),
            change: b => b.Shortcode("box", (code, context) => context.Drop(code, "An advertisement.")));
        Assert.Empty(Losses(site));
        Assert.Equal(1, site.Report.Dropped);
        Assert.Equal(0, site.Report.ExitCode);
    }

    [Fact]
    public async Task A_handler_that_fails_costs_only_its_own_item()
    {
        using Converted site = await Run(
            Post(1, "a", "[boom]") + Post(2, "b", "Fine."),
            change: b => b.Shortcode("boom", (_, _) => throw new InvalidOperationException("a mistake of the user's")));
        Assert.Equal(1, site.Report.Failed);
        Assert.Equal(1, site.Report.Written);
        JsonElement said = Assert.Single(site.Diagnostics, d => d.GetProperty("code").GetString() == "PLN006");
        Assert.Contains("a mistake of the user's", said.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_converter_is_proved_just_the_same()
    {
        string item = Post(1, "a", "One <b>bold</b> <a href=\"https://example.org/x\">link</a>.\n\n<!--more-->\n\nhttps://vimeo.com/22439234");
        using Converted good = await Run(item, change: b => b.ConvertMarkdownWith(body => HtmlToMarkdown.Convert(body.InnerHtml)));
        Assert.Empty(Losses(good));
        Assert.DoesNotContain("blogconverter-", Body(good, "1"), StringComparison.Ordinal);
        using Converted bad = await Run(item, change: b => b.ConvertMarkdownWith(body => HtmlToMarkdown.Convert(body.InnerHtml).Replace("bold", "bald", StringComparison.Ordinal)));
        Assert.Contains(Losses(bad), l => l.GetProperty("kind").GetString() == "words");
        Assert.Equal(1, bad.Report.ExitCode);
    }

    [Fact]
    public async Task A_strict_proof_writes_no_post_with_a_loss()
    {
        using Converted site = await Run(Post(1, "a", "One two."), new() { Proof = ProofMode.Strict }, b => b.ConvertMarkdownWith(_ => "One.\n"));
        Assert.Equal(0, site.Report.Written);
        Assert.Equal("loss", site.Items.Single().GetProperty("reason").GetString());
        Assert.Empty(site.Files());
    }

    [Fact]
    public async Task Without_a_proof_nothing_is_claimed()
    {
        using Converted site = await Run(Post(1, "a", "One two."), new() { Proof = ProofMode.Off }, b => b.ConvertMarkdownWith(_ => "One.\n"));
        Assert.Equal(0, site.Report.Proved);
        Assert.Equal(0, site.Report.ExitCode);
    }

    [Fact]
    public async Task An_archive_keeps_the_html_that_visitors_saw()
    {
        using Converted site = await Run(Post(1, "a", "One.\n\nTwo <em>three</em>.\n\nhttps://vimeo.com/22439234\n\n<!--more-->\n\nFour."), new() { BodyFormat = OutputBodyFormat.Html });
        string body = Body(site, "1");
        Assert.Contains("<p>Two <em>three</em>.</p>", body, StringComparison.Ordinal);
        Assert.Contains("<!--more-->", body, StringComparison.Ordinal);
        Assert.Contains("href=\"https://vimeo.com/22439234\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("blogconverter-", body, StringComparison.Ordinal);
        Assert.Empty(Losses(site));
    }

    [Fact]
    public async Task A_body_that_is_markdown_already_passes_to_the_byte()
    {
        const string Text = "# A *title*\n\n* a\n\n\n1) b_c_d <br> [x](y)\n\n    code\n";
        using Converted site = await Run(Post(1, "a", Text, "<wp:postmeta><wp:meta_key>_wpcom_is_markdown</wp:meta_key><wp:meta_value>1</wp:meta_value></wp:postmeta>"));
        Assert.Equal("\n" + Text, Body(site, "1"));
    }

    [Fact]
    public async Task An_address_for_a_login_never_goes_out()
    {
        using Converted site = await Run(Post(1, "a", "x", creator: "jane.doe@example.org"));
        (YamlDotNet.RepresentationModel.YamlMappingNode front, _) = site.Post(site.Items.Single());
        Assert.Equal("jane.doe", front["author"].ToString());
    }

    [Fact]
    public async Task Parts_of_one_site_are_read_together_and_each_item_once()
    {
        string one = Save("one.xml", Post(1, "a", "x", "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>") + Post(2, "b", "x"));
        string two = Save("two.xml", Post(2, "b", "x") + Attachment(9, "https://example.org/wp-content/uploads/2020/01/moo.jpg"));
        using Converted site = await Converted.Run([one, two]);
        Assert.Equal(2, site.Report.Written);
        Assert.Equal("duplicate", site.Items.Single(i => i.GetProperty("id").GetString() == "2" && i.GetProperty("outcome").GetString() == "skipped").GetProperty("reason").GetString());
        (YamlDotNet.RepresentationModel.YamlMappingNode front, _) = site.Post(site.Items.First());
        Assert.Equal("https://example.org/wp-content/uploads/2020/01/moo.jpg", front["image"].ToString());
    }

    [Fact]
    public async Task A_featured_image_that_is_not_there_is_reported()
    {
        using Converted site = await Run(Post(1, "a", "x", "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>"));
        Assert.Contains(site.Diagnostics, d => d.GetProperty("code").GetString() == "PLN005" && d.GetProperty("itemId").GetString() == "1");
    }

    [Fact]
    public async Task No_post_out_is_an_error_with_a_hint()
    {
        using Converted site = await Run(Post(1, "a", "x").Replace("<wp:status>publish", "<wp:status>draft", StringComparison.Ordinal));
        Assert.Equal(1, site.Report.ExitCode);
        Assert.Contains("1 post (draft)", Assert.Single(site.Diagnostics, d => d.GetProperty("code").GetString() == "PLN004").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_that_is_missing_does_not_pass_as_success()
    {
        using Converted site = await Converted.Run([Save("one.xml", Post(1, "a", "x")), Path.Combine(_folder, "nowhere.xml")]);
        Assert.Equal(1, site.Report.Written);
        Assert.Equal(1, site.Report.ExitCode);
    }

    [Fact]
    public async Task An_interrupted_run_reports_what_it_did_and_the_next_one_completes_it()
    {
        string file = Save("many.xml", string.Concat(Enumerable.Range(1, 400).Select(i => Post(i, $"p{i}", "x"))));
        string output = Path.Combine(_folder, "out");
        using var cancel = new CancellationTokenSource();
        var builder = new ConversionPipelineBuilder().Read(file).With(new() { Jobs = 1 }).WriteTo(OutputTarget.Plain, output);
        ConversionReport stopped = await builder.Build().RunAsync(new StopAfterSome(cancel), cancel.Token);
        Assert.Equal(130, stopped.ExitCode);
        Assert.InRange(stopped.Written, 1, 399);
        ConversionReport completed = await builder.Build().RunAsync();
        Assert.Equal(400, completed.Written);
        Assert.Equal(stopped.Written, completed.States[WrittenState.Unchanged]);
    }

    private static string Body(Converted site, string id) => site.Post(site.Items.Single(i => i.GetProperty("id").GetString() == id)).Body;

    private static IEnumerable<JsonElement> Losses(Converted site) => site.Json.RootElement.GetProperty("losses").EnumerateArray();

    /// <summary>The id that tells two items of one slug apart makes a name that a third one has.</summary>
    [Fact]
    public async Task No_two_items_share_a_file_of_comments()
    {
        static string Comment(string text) => $"<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_content>{text}</wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment>";
        using Converted site = await Run(Post(5, "same", "a", Comment("to five")) + Post(6, "same", "b", Comment("to six")).Replace("type>post<", "type>page<", StringComparison.Ordinal) + Post(7, "same-6", "c", Comment("to seven")));
        Assert.Equal(3, site.Report.Comments.Written);
        string TextOf(string name) => System.Text.Encoding.UTF8.GetString(site.Files()[$"data/comments/{name}.yml"]);
        Assert.Contains("to five", TextOf("same-5"), StringComparison.Ordinal);
        Assert.Contains("to six", TextOf("same-6-6"), StringComparison.Ordinal);
        Assert.Contains("to seven", TextOf("same-6"), StringComparison.Ordinal);
    }

    private static string Post(int id, string slug, string body, string more = "", string creator = "jane") => $"""
        <item><title>Title {id}</title><dc:creator>{creator}</dc:creator><content:encoded><![CDATA[{body}]]></content:encoded><wp:post_id>{id}</wp:post_id><wp:post_date>2020-01-05 08:00:00</wp:post_date><wp:post_name>{slug}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>{more}</item>

        """;

    private static string Attachment(int id, string url) => $"""
        <item><title>Moo</title><wp:post_id>{id}</wp:post_id><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type><wp:attachment_url>{url}</wp:attachment_url></item>

        """;

    private Task<Converted> Run(string items, ConversionOptions? options = null, Action<ConversionPipelineBuilder>? change = null) => Converted.Run([Save("site.xml", items)], options, change: change);

    private string Save(string name, string items)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>Site</title><wp:wxr_version>1.2</wp:wxr_version>
            {items}
            </channel></rss>
            """);
        return path;
    }

    private sealed class StopAfterSome(CancellationTokenSource cancel) : IProgress<ConversionProgress>
    {
        public void Report(ConversionProgress value)
        {
            if (value is { Phase: ConversionPhase.Converting, ItemsDone: >= 100 })
            {
                cancel.Cancel();
            }
        }
    }
}
