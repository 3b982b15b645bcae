// Front matter in other formats than YAML.
using System.Text.Json;
using BlogConverter.FrontMatter;
using BlogConverter.Model;
using Xunit;

namespace BlogConverter.Tests.FrontMatter;

public sealed class FrontMatterWriterTests
{
    private static readonly LocalDate Date = new(new DateTime(2020, 1, 5, 8, 0, 0), TimeSpan.FromHours(9));

    [Fact]
    public void Toml_has_dates_of_its_own_and_its_tables_come_last() => Assert.Equal(
        """
        +++
        title = "a \"b\" \\ c\nd 😀"
        date = 2020-01-05T08:00:00+09:00
        day = 2020-01-05
        "a b" = -7
        draft = true
        list = ["x", ["y"], { k = "v" }]

        [taxonomies]
        tags = ["C#"]
        deep = { a = 1, b = {} }
        +++

        """,
        FrontMatterWriter.Toml.Write(Map()));

    [Fact]
    public void Json_is_json_between_the_marks_of_its_generator()
    {
        string plain = FrontMatterWriter.Json.Write(Map());
        using JsonDocument document = JsonDocument.Parse(plain);
        Assert.Equal("a \"b\" \\ c\nd 😀", document.RootElement.GetProperty("title").GetString());
        Assert.True(document.RootElement.GetProperty("draft").GetBoolean());
        Assert.Equal("2020-01-05T08:00:00+09:00", document.RootElement.GetProperty("date").GetString());
        Assert.Equal("---json\n" + plain + "---\n", FrontMatterWriter.JsonBetweenDashes.Write(Map()));
        string hexo = FrontMatterWriter.JsonBetweenSemicolons.Write(Map());
        Assert.StartsWith(";;;\n  \"title\"", hexo, StringComparison.Ordinal);
        Assert.Equal(plain, "{\n" + hexo[4..^5] + "\n}\n");
        Assert.Equal(";;;\n;;;\n", FrontMatterWriter.JsonBetweenSemicolons.Write([]));
    }

    [Fact]
    public void A_lone_surrogate_is_no_reason_to_fail()
    {
        var map = new FrontMatterMap { { "t", "a\ud800b" } };
        Assert.Contains("a\uFFFDb", FrontMatterWriter.Json.Write(map), StringComparison.Ordinal);
        Assert.Contains("a\uFFFDb", FrontMatterWriter.Toml.Write(map), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a|b", "Tags: a, b")]
    [InlineData("a, b|c", "Tags: a, b; c")]
    [InlineData("a, b", "Tags: a, b;")]
    [InlineData("a; b|c", "Tags: a, b; c")]
    public void Lines_separate_lists_by_what_their_values_do_not_hold(string values, string line) =>
        Assert.Equal(line + "\n", FrontMatterWriter.Lines.Write(new FrontMatterMap { { "tags", FrontMatterValue.Of(values.Split('|')) } }));

    [Fact]
    public void Lines_hold_one_line_for_each_key_and_maps_as_json() => Assert.Equal(
        "Title: a: b c\nDraft: true\nSo_o: 7\nMap: {\"a\":1}\nDate: 2020-01-05 08:00:00 +0900\n",
        FrontMatterWriter.Lines.Write(new FrontMatterMap
        {
            { "title", "a: b\n c" }, { "draft", true }, { "so o", 7 }, { "map", new FrontMatterMap { { "a", 1 } } }, { "date", new FrontMatterDate(Date, DateForm.Spaced) },
        }));

    [Fact]
    public void Dates_can_be_told_without_their_offset()
    {
        Assert.Equal("2020-01-05 08:00:00", new FrontMatterDate(Date, DateForm.SpacedLocal).ToString());
        Assert.Equal("2020-01-05T08:00:00", new FrontMatterDate(Date, DateForm.IsoLocal).ToString());
    }

    private static FrontMatterMap Map() => new()
    {
        { "title", "a \"b\" \\ c\nd 😀" },
        { "taxonomies", new FrontMatterMap { { "tags", FrontMatterValue.Of(["C#"]) }, { "deep", new FrontMatterMap { { "a", 1 }, { "b", new FrontMatterMap() } } } } },
        { "date", Date },
        { "day", new FrontMatterDate(Date, DateForm.Day) },
        { "a b", -7 },
        { "draft", true },
        { "list", new FrontMatterList(["x", FrontMatterValue.Of(["y"]), new FrontMatterMap { { "k", "v" } }]) },
    };
}
