// Every format of front matter reads back what was written.
using BlogConverter.Diagnostics;
using BlogConverter.FrontMatter;
using BlogConverter.Model;
using BlogConverter.Tests.FrontMatter;
using Xunit;

namespace BlogConverter.Tests.Readers.MarkdownFiles;

public sealed class ReadBackTests
{
    private static readonly FrontMatterWriter[] Writers =
        [FrontMatterWriter.Yaml, FrontMatterWriter.Toml, FrontMatterWriter.Json, FrontMatterWriter.JsonBetweenSemicolons, FrontMatterWriter.JsonBetweenDashes];

    public static TheoryData<int> Formats() => [.. Enumerable.Range(0, Writers.Length)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nasty_texts_read_back_the_same(int format)
    {
        foreach (string text in NastyStrings.All)
        {
            var map = new FrontMatterMap { { "title", text }, { "tags", FrontMatterValue.Of([text, "b"]) }, { "nested", new FrontMatterMap { { "inner", text } } } };
            FrontMatterMap read = ReadBack(map, Writers[format]);
            string expected = YamlReading.WellFormed(text);
            Assert.Equal(expected, Text(read["title"]));
            Assert.Equal(expected, Text(((FrontMatterList)read["tags"]).Items[0]));
            Assert.Equal(expected, Text(((FrontMatterMap)read["nested"])["inner"]));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Kinds_read_back_the_same(int format)
    {
        var map = new FrontMatterMap
        {
            { "title", "x" },
            { "number", 42 },
            { "real", new FrontMatterReal("4.5") },
            { "flag", true },
            { "list", new FrontMatterList([new FrontMatterList([1L, 2L]), new FrontMatterMap { { "a", "b" } }]) },
            { "map", new FrontMatterMap { { "deep", new FrontMatterMap { { "c", false } } } } },
        };
        Assert.Equal(YamlFrontMatter.Write(map), YamlFrontMatter.Write(ReadBack(map, Writers[format])));
    }

    [Fact]
    public void Dates_read_back_with_and_without_a_zone()
    {
        var date = new LocalDate(new DateTime(2020, 1, 5, 8, 0, 0), TimeSpan.FromHours(9));
        foreach (FrontMatterWriter writer in Writers)
        {
            FrontMatterMap read = ReadBack(new FrontMatterMap { { "title", "x" }, { "date", date }, { "bare", date with { Offset = null } } }, writer);
            Assert.Equal(date, BlogConverter.Readers.MarkdownFiles.FieldDates.Of(read["date"]));
            Assert.Equal(date with { Offset = null }, BlogConverter.Readers.MarkdownFiles.FieldDates.Of(read["bare"]));
        }
    }

    private static string Text(FrontMatterValue value) => Assert.IsType<FrontMatterText>(value).Text;

    private static FrontMatterMap ReadBack(FrontMatterMap map, FrontMatterWriter writer)
    {
        var diagnostics = new DiagnosticBag();
        FrontMatterDocument document = FrontMatterDocument.Split(writer.Write(map) + "\nBody.\n")!;
        FrontMatterMap? read = FrontMatterReader.Read(document, "x.md", diagnostics);
        Assert.Empty(diagnostics.Items);
        Assert.Equal("Body.\n", document.Body);
        return read!;
    }
}
