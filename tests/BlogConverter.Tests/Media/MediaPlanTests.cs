// Which upload an address means, and where it is now.
using BlogConverter.Model;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Media;

public sealed class MediaPlanTests : IDisposable
{
    private const string Uploads = "https://example.org/blog/wp-content/uploads/";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("https://example.org/blog/wp-content/uploads/2019/05/moo.jpg")]
    [InlineData("http://www.example.org/blog/wp-content/uploads/2019/05/moo.jpg?w=300")]
    [InlineData("https://example.org/blog/wp-content/uploads/2019/05/moo-300x200.jpg")]
    [InlineData("https://example.org/blog/wp-content/uploads/2019/05/moo-scaled.jpg")]
    [InlineData("https://example.org/blog/wp-content/uploads/2019/05/moo-e1298587837551-300x200.jpg")]
    [InlineData("https://example.org/blog/wp-content/uploads/2019/05/moo-300x200@2x.jpg")]
    [InlineData("https://example.org/blog/wp-content/uploads/2019/05/moo-cover.webp")]
    [InlineData("https://i0.wp.com/example.org/blog/wp-content/uploads/2019/05/moo-300x200.jpg?resize=300%2C200&ssl=1")]
    [InlineData("/blog/wp-content/uploads/2019/05/moo.jpg")]
    [InlineData("../wp-content/uploads/2019/05/moo.jpg")]
    public void All_sizes_and_copies_are_one_upload(string address)
    {
        _folder.Write("wp-content/uploads/2019/05/moo.jpg", "whole");
        _folder.Write("wp-content/uploads/2019/05/moo-300x200.jpg", "small");
        using var site = new SampleSite([("7", Moo())], [_folder.Root]);

        Assert.Equal("/wp-content/uploads/2019/05/moo.jpg", site.AddressOf(address));
        Assert.Equal(["static/wp-content/uploads/2019/05/moo.jpg"], site.Output.Files.Select(f => f.Path));
        Assert.Equal("whole", site.Output.Text("static/wp-content/uploads/2019/05/moo.jpg"));
        Assert.Equal(AssetState.Copied, Assert.Single(site.Plan.Assets).State);
    }

    [Fact]
    public void The_rules_for_names_lead_only_to_an_original_that_is_known()
    {
        _folder.Write("2019/05/plan-800x600.png", "the only one");
        using var site = new SampleSite([("7", Moo())], [_folder.Root]);

        Assert.Equal("/wp-content/uploads/2019/05/plan-800x600.png", site.AddressOf(Uploads + "2019/05/plan-800x600.png"));
        Assert.Equal("stays", site.AddressOf(Uploads + "2019/05/gone-800x600.png"));
    }

    [Fact]
    public void A_copy_is_never_larger_than_its_original()
    {
        _folder.Write("2019/05/moo.jpg", "whole");
        _folder.Write("2019/05/moo-2000x1000.jpg", "a poster");
        using var site = new SampleSite([("7", Moo()), ("8", new Attachment(Uploads + "2019/05/moo-2000x1000.jpg"))], [_folder.Root]);

        Assert.Equal("/wp-content/uploads/2019/05/moo-2000x1000.jpg", site.AddressOf(Uploads + "2019/05/moo-2000x1000.jpg"));
        Assert.Equal("stays", site.AddressOf(Uploads + "2019/05/moo-3000x2000.jpg"));
    }

    [Fact]
    public void Sizes_of_a_scaled_or_edited_upload_belong_to_it()
    {
        _folder.Write("2019/05/big-scaled.jpg", "scaled");
        _folder.Write("2019/05/cut-e1298587837551.jpg", "edited");
        using var site = new SampleSite([("1", new Attachment(Uploads + "2019/05/big-scaled.jpg")), ("2", new Attachment(Uploads + "2019/05/cut-e1298587837551.jpg"))], [_folder.Root]);

        Assert.Equal("/wp-content/uploads/2019/05/big-scaled.jpg", site.AddressOf(Uploads + "2019/05/big-1024x768.jpg"));
        Assert.Equal("/wp-content/uploads/2019/05/cut-e1298587837551.jpg", site.AddressOf(Uploads + "2019/05/cut-300x200.jpg"));
    }

    [Fact]
    public void A_copy_stands_in_for_an_original_that_was_not_given()
    {
        _folder.Write("2019/05/moo-300x200.jpg", "small");
        using var site = new SampleSite([("7", Moo())], [_folder.Root]);

        Assert.Equal("/wp-content/uploads/2019/05/moo-300x200.jpg", site.AddressOf(Uploads + "2019/05/moo-300x200.jpg"));
        Assert.Equal("stays", site.AddressOf(Uploads + "2019/05/moo.jpg"));
        Assert.Equal(AssetState.Missing, site.Plan.Assets.First().State);
    }

    [Theory]
    [InlineData("https://example.org/blog/2019/05/hello/")]
    [InlineData("https://example.org/blog/contact.php")]
    [InlineData("https://example.org/blog/wp-content/uploads/2019/05/")]
    [InlineData("https://other.example/wp-content/uploads/2019/05/moo.jpg")]
    [InlineData("https://i0.wp.com/other.example/moo.jpg")]
    [InlineData("mailto:moo.jpg@example.org")]
    public void What_is_no_file_of_the_site_is_not_ours(string address)
    {
        using var site = new SampleSite([("7", Moo())]);
        Assert.Equal("not ours", site.AddressOf(address));
    }

    [Fact]
    public void A_host_of_uploads_is_ours_for_what_is_known_only()
    {
        _folder.Write("2008/06/canola.jpg", "c");
        using var site = new SampleSite([("1", new Attachment("https://blog.files.wordpress.com/2008/06/canola.jpg"))], [_folder.Root], site: "https://myblog.example");

        Assert.Equal("/wp-content/uploads/2008/06/canola.jpg", site.AddressOf("https://blog.files.wordpress.com/2008/06/canola.jpg?w=300"));
        Assert.Equal("not ours", site.AddressOf("https://blog.files.wordpress.com/2008/06/unknown.jpg"));
    }

    [Fact]
    public void Without_uploads_old_addresses_stay()
    {
        using var site = new SampleSite([("7", Moo())]);
        Assert.Equal("stays", site.AddressOf(Uploads + "2019/05/moo.jpg"));
        Assert.Equal(AssetState.Kept, Assert.Single(site.Plan.Assets).State);
        Assert.Empty(site.Output.Files);
    }

    [Fact]
    public void Nothing_is_copied_in_mode_keep()
    {
        _folder.Write("2019/05/moo.jpg", "whole");
        using var site = new SampleSite([("7", Moo())], [_folder.Root], mode: MediaMode.Keep);
        Assert.Equal("stays", site.AddressOf(Uploads + "2019/05/moo.jpg"));
        Assert.Empty(site.Output.Files);
    }

    [Fact]
    public void A_file_that_lies_there_already_is_taken()
    {
        using var site = new SampleSite([("7", Moo())]);
        site.Output.Write(new BlogConverter.Outputs.OutputFile("static/wp-content/uploads/2019/05/moo.jpg", "x"u8.ToArray()));
        Assert.Equal("/wp-content/uploads/2019/05/moo.jpg", site.AddressOf(Uploads + "2019/05/moo.jpg"));
        Assert.Equal(AssetState.Unchanged, Assert.Single(site.Plan.Assets).State);
    }

    [Fact]
    public void Where_pages_are_files_the_month_is_path_enough()
    {
        _folder.Write("2019/05/moo.jpg", "whole");
        using var site = new SampleSite([("7", Moo())], [_folder.Root], SampleSite.Files);
        Assert.Equal("media/2019/05/moo.jpg", site.AddressOf(Uploads + "2019/05/moo.jpg"));
    }

    [Fact]
    public void Names_that_a_disk_would_take_for_one_are_told_apart_whoever_asks_first()
    {
        _folder.Write("2019/05/Moo.png", "upper");
        _folder.Write("2019/05/moo.png", "lower");
        string[] addresses = [Uploads + "2019/05/Moo.png", Uploads + "2019/05/moo.png"];
        using var one = new SampleSite([], [_folder.Root]);
        using var other = new SampleSite([], [_folder.Root]);

        string[] found = [.. addresses.Select(one.AddressOf)];
        Assert.NotEqual(found[0].ToUpperInvariant(), found[1].ToUpperInvariant());
        Assert.Equal(found, addresses.Reverse().Select(other.AddressOf).Reverse());
        Assert.Equal("upper", one.Output.Text("static" + found[0]));
    }

    [Fact]
    public void Uploads_of_one_name_on_two_hosts_are_two_files()
    {
        using var site = new SampleSite([("1", new Attachment("https://a.example/wp-content/uploads/2019/05/x.jpg")), ("2", new Attachment("https://b.example/wp-content/uploads/2019/05/x.jpg"))]);
        Assert.Equal(2, site.Plan.Assets.Select(a => a.Path).Distinct().Count());
    }

    [Fact]
    public void Names_that_no_system_takes_are_made_safe()
    {
        using var site = new SampleSite([("1", new Attachment(Uploads + "2019/05/con.jpg")), ("2", new Attachment(Uploads + "2019/05/a%3Fb%20(2).jpg")), ("3", new Attachment(Uploads + "../../../etc/passwd.jpg"))]);
        Assert.Equal(["static/wp-content/uploads/2019/05/_con.jpg", "static/wp-content/uploads/2019/05/a-b (2).jpg", "static/etc/passwd.jpg"], site.Plan.Assets.Select(a => a.Path));
    }

    [Fact]
    public void Uses_are_counted_in_the_order_of_the_input()
    {
        using var site = new SampleSite([("7", Moo())]);
        BlogConverter.Media.Asset moo = site.Plan.Resolve(Uploads + "2019/05/moo.jpg")!;
        for (int i = 0; i < 150; i++)
        {
            site.Plan.Accept($"{i}", [moo]);
        }

        Assert.Equal(150, moo.UseCount);
        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"{i}"), site.Plan.UsesOf(moo));
    }

    [Theory]
    [InlineData("moo-300x200.jpg", "moo-300x200.jpg 300w, moo-1024x683.jpg 1024w", "moo-300x200.jpg")]
    [InlineData("gone-300x200.jpg", "gone-300x200.jpg 300w, gone-1024x683.jpg 1024w", "gone-1024x683.jpg")]
    [InlineData("gone-300x200.jpg", "", "gone-300x200.jpg")]
    [InlineData("", "gone-300x200.jpg 1x, gone-1024x683.jpg 2x", "gone-1024x683.jpg")]
    public void The_largest_candidate_is_taken_where_no_original_is_known(string source, string candidates, string best)
    {
        using var site = new SampleSite([("7", Moo())]);
        string full(string list) => list.Replace("gone", Uploads + "2019/05/gone", StringComparison.Ordinal).Replace("moo", Uploads + "2019/05/moo", StringComparison.Ordinal);
        Assert.Equal(full(best), new BlogConverter.Media.MediaUses(site.Plan).BestOf(full(source), full(candidates)));
    }

    private static Attachment Moo() => new(Uploads + "2019/05/moo.jpg")
    {
        File = "2019/05/moo.jpg",
        Width = 1600,
        Height = 1000,
        Sizes = [new AttachmentSize("medium", "moo-300x200.jpg", 300, 200), new AttachmentSize("cover", "moo-cover.webp", 1200, 600)],
    };
}
