// Ghost's exports are read whole, and what is private in them stays there.
using System.Text;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers;
using BlogConverter.Readers.Ghost;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Readers.Ghost;

public sealed class GhostReaderTests
{
    private static readonly byte[] Whole = File.ReadAllBytes(Path.Combine(SourceTree.Golden("Readers"), "ghost-5.in.json"));

    [Fact]
    public void Damage_never_throws_and_is_told() =>
        Mutations.AreSurvived(new GhostReader(), Whole, "\"", "\\", "{", "}", "[", "],", "\"posts\":[", "\\u", "\\ud83d", "null", ",", ":", "\0");

    [Fact]
    public void A_file_that_breaks_off_gives_every_post_before()
    {
        int second = Encoding.UTF8.GetString(Whole).IndexOf("\"Every card as HTML\"", StringComparison.Ordinal);
        Reading reading = Read(Encoding.UTF8.GetString(Whole)[..second]);

        Assert.Equal(["63a1"], reading.Items.Select(i => i.Id));
        Diagnostic end = Assert.Single(reading.Diagnostics.Items, d => d.Severity == Severity.Error);
        Assert.Equal(("EXP001", "63b0"), (end.Code, end.ItemId));
        Assert.Equal("63b0", Assert.Single(reading.Broken).Id);
    }

    [Fact]
    public void A_damaged_post_costs_no_other()
    {
        Reading reading = Read(Encoding.UTF8.GetString(Whole).Replace("\"title\": \"Members\",", "\"title\": \"Mem\"bers\",", StringComparison.Ordinal));

        Assert.Equal(6, reading.Items.Count);
        Assert.Equal("63a2", Assert.Single(reading.Broken).Id);
        Assert.Contains(reading.Items, i => i.Terms.Count > 0 && i.AuthorLogins is ["ann"]);
    }

    [Fact]
    public async Task Passwords_members_and_addresses_never_leave()
    {
        using Converted converted = await Converted.Run(Path.Combine(SourceTree.Golden("Readers"), "ghost-5.in.json"), new() { Types = ["all"], Include = ["drafts", "private"] });
        string everything = converted.ReportText + string.Concat(converted.Files().Values.Select(Encoding.UTF8.GetString));

        Assert.DoesNotContain("$2a$", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("@example.org", everything, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("published", "public", "publish")]
    [InlineData("published", "members", "private")]
    [InlineData("published", "paid", "private")]
    [InlineData("published", "tiers", "private")]
    [InlineData("sent", "public", "private")]
    [InlineData("scheduled", "public", "future")]
    [InlineData("draft", "paid", "draft")]
    public void Who_may_read_a_post_is_its_status(string status, string visibility, string expected) =>
        Assert.Equal(expected, Post($"\"status\":\"{status}\",\"visibility\":\"{visibility}\"").Status);

    [Theory]
    [InlineData("\"published_at\":1388318310782", "2013-12-29T11:58:30+00:00")]
    [InlineData("\"published_at\":\"2018-05-01 08:00:00\"", "2018-05-01T08:00:00+00:00")]
    [InlineData("\"published_at\":\"2018-05-01T08:00:00.000Z\"", "2018-05-01T08:00:00+00:00")]
    [InlineData("\"published_at\":\"2018-05-01T08:00:00.000+02:00\"", "2018-05-01T08:00:00+02:00")]
    [InlineData("\"published_at\":\"soon\"", null)]
    public void Dates_of_every_version_are_read(string field, string? expected) => Assert.Equal(expected, Post(field).Published?.ToString());

    [Fact]
    public void An_answer_of_the_API_is_read()
    {
        Reading reading = Read("""{"posts":[{"id":"1","slug":"a","title":"A","html":"<p>a</p>","url":"https://g.example/a/","feature_image":"https://g.example/a.jpg","tags":[{"name":"T","slug":"t"}],"authors":[{"id":"9","name":"Z","slug":"z"}]}],"meta":{"pagination":{}}}""");

        Assert.Equal("https://g.example/a/", reading.Item.Link);
        Assert.Equal(["z"], reading.Item.AuthorLogins);
        Assert.Equal([new TermReference(Term.Tag, "t", "T")], reading.Item.Terms);
        Assert.Equal("https://g.example/a.jpg", reading.Item.FeaturedImage?.Url);
    }

    [Fact]
    public void The_featured_image_has_its_words() =>
        Assert.Equal(new Attachment("/content/images/f.jpg") { AlternativeText = "An eff", Caption = "Cap" }, Read(Encoding.UTF8.GetString(Whole)).Items[0].FeaturedImage);

    private static BlogItem Post(string fields) => Read("{\"meta\":{\"exported_on\":1,\"version\":\"5.0\"},\"data\":{\"posts\":[{\"id\":\"1\",\"title\":\"A\"," + fields + "}]}}").Item;

    private static Reading Read(string json)
    {
        Assert.True(new GhostReader().Recognizes(json));
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        return Reading.Of(new InputSource("ghost.json", () => new MemoryStream(bytes)), ReadDepth.Full, new GhostReader());
    }
}
