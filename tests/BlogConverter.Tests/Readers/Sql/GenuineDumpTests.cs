// One WordPress site, exported by WordPress and dumped from its database, is the same site.
using System.Text.Json;
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Readers;
using BlogConverter.Readers.Sql;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Readers.Sql;

public sealed class GenuineDumpTests
{
    /// <summary>Types that only a plugin's code knows, so that WordPress's export passes over them.</summary>
    private static readonly string[] NotExported = ["revision", "hidden_note", "plugin_off"];

    public static TheoryData<string> Dumps() => ["oracle/genuine.sql.gz", "oracle/genuine-rows.sql.gz"];

    [SharedTheory]
    [MemberData(nameof(Dumps))]
    public void Every_item_is_the_same_to_the_last_field(string dump)
    {
        Dictionary<string, BlogItem> exported = Reading.OfFile(SharedFolder.File("oracle/genuine.xml")).Items.ToDictionary(i => i.Id);
        IReadOnlyList<BlogItem> dumped = Read(dump).Items;
        Assert.Equal(exported.Count, dumped.Count(d => !NotExported.Contains(d.Type) && d.Status != "auto-draft"));
        foreach (BlogItem item in dumped.Where(d => exported.ContainsKey(d.Id)))
        {
            Assert.Equal(Json(WithoutPlace(exported[item.Id])), Json(WithoutPlace(item)));
        }
    }

    [SharedTheory]
    [MemberData(nameof(Dumps))]
    public void Site_authors_and_terms_are_the_same(string dump)
    {
        Reading exported = Reading.OfFile(SharedFolder.File("oracle/genuine.xml"));
        Reading dumped = Read(dump);
        Site site = Assert.Single(dumped.Records.OfType<Site>());
        Assert.Equal(
            exported.Records.OfType<Site>().Single() with { Source = site.Source, Generator = site.Generator, Format = "WordPress SQL dump", FormatVersion = "57155" },
            site);
        Assert.Equal(exported.Records.OfType<Author>().Select(a => Json(a)).Order(), dumped.Records.OfType<Author>().Select(a => Json(a)).Order());
        Assert.Equal(
            exported.Records.OfType<Term>().Select(t => Json(t)).Order(),
            dumped.Records.OfType<Term>().Where(t => t.Taxonomy != "wp_theme").Select(t => Json(t)).Order());
        Assert.All(dumped.Diagnostics.Items, d => Assert.Equal("SQL007", d.Code));
    }

    [SharedTheory]
    [InlineData("oracle/genuine.sql.gz", "plain", false)]
    [InlineData("oracle/genuine.sql.gz", "hugo", true)]
    [InlineData("oracle/genuine-rows.sql.gz", "hugo", false)]
    [InlineData("oracle/genuine-rows.sql.gz", "plain", true)]
    public async Task The_folders_are_the_same_to_the_last_byte(string dump, string targetName, bool everything)
    {
        OutputTarget target = OutputTarget.Known.Single(t => t.Name == targetName);
        ConversionOptions options = everything
            ? new() { Types = ["all"], Include = ["drafts", "pending", "future", "private", "password", "trash"] }
            : new();
        using Converted exported = await Converted.Run(SharedFolder.File("oracle/genuine.xml"), options, target);
        using Converted dumped = await Converted.Run(SharedFolder.File(dump), options, target);
        SortedDictionary<string, byte[]> expected = exported.Files();
        SortedDictionary<string, byte[]> files = dumped.Files();
        string[] onlyDumped = [.. dumped.Items.Where(i => NotExported.Contains(i.GetProperty("type").GetString()) && i.TryGetProperty("path", out _)).Select(i => i.GetProperty("path").GetString()!)];
        Assert.Equal(expected.Keys, files.Keys.Except(onlyDumped));
        foreach ((string path, byte[] bytes) in expected)
        {
            // The redirect map leads to the two items as well that only the dump holds.
            bool isMap = everything && (path.StartsWith("redirects/", StringComparison.Ordinal) || path is "static/.htaccess" or "static/_redirects");
            Assert.True(isMap ? IsPartOf(bytes, files[path]) : bytes.AsSpan().SequenceEqual(files[path]), path);
        }

        Assert.Equal(everything ? 2 : 0, onlyDumped.Length);
    }

    [SharedFact]
    public async Task Nothing_private_leaves_the_dump()
    {
        using Converted dumped = await Converted.Run(SharedFolder.File("oracle/genuine.sql.gz"), new() { Types = ["all"], Include = ["drafts", "pending", "future", "private", "password", "trash"] });
        string all = dumped.ReportText + string.Concat(dumped.Files().Values.Select(System.Text.Encoding.UTF8.GetString));
        foreach (string secret in (string[])["notarealhash", "jane.doe@example.org", "reader1@example.org", "192.0.2.1", "mail.example.com", "session_tokens", "recovery_mode"])
        {
            Assert.DoesNotContain(secret, all, StringComparison.Ordinal);
        }
    }

    /// <summary>True when every line stands in the other file too, in the same order.</summary>
    private static bool IsPartOf(byte[] part, byte[] whole)
    {
        string[] lines = System.Text.Encoding.UTF8.GetString(part).Split('\n');
        int at = 0;
        foreach (string line in System.Text.Encoding.UTF8.GetString(whole).Split('\n'))
        {
            at += at < lines.Length && line == lines[at] ? 1 : 0;
        }

        return at == lines.Length;
    }

    private static Reading Read(string dump)
    {
        using InputSet inputs = InputSet.Open([SharedFolder.File(dump)], new());
        return Reading.Of(inputs.Inputs.Single().Source, ReadDepth.Full, new SqlReader());
    }

    /// <summary>A body begins in another line of another file.</summary>
    private static BlogItem WithoutPlace(BlogItem item) => item with { Body = item.Body with { Line = 0, Column = 0 }, Excerpt = item.Excerpt with { Line = 0, Column = 0 } };

    private static string Json<T>(T record)
        where T : BlogRecord => JsonSerializer.Serialize(record with { Source = SourcePosition.None });
}
