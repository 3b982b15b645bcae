// Front matter as lines.
using BlogConverter.FrontMatter;
using Xunit;

namespace BlogConverter.Tests.FrontMatter;

public sealed class LineFrontMatterTests
{
    [Fact]
    public void A_map_is_written_as_json_in_its_line_so_that_nothing_is_lost()
    {
        var map = new FrontMatterMap { { "title", "A" }, { "cover", new FrontMatterMap { { "image", "a.png" }, { "alt", "Two\nlines" } } } };
        Assert.Equal("Title: A\nCover: {\"image\":\"a.png\",\"alt\":\"Two\\nlines\"}\n", LineFrontMatter.Write(map));
    }

    [Fact]
    public void Values_with_a_comma_are_parted_by_semicolons() =>
        Assert.Equal("Tags: a, b\nAuthors: Last, First; Other\n", LineFrontMatter.Write(new FrontMatterMap { { "tags", FrontMatterValue.Of(["a", "b"]) }, { "authors", FrontMatterValue.Of(["Last, First", "Other"]) } }));
}
