// Movable Type's import format, sound and damaged, in any code page.
using System.Text;
using BlogConverter.Model;
using BlogConverter.Readers;
using BlogConverter.Readers.MovableType;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Readers.MovableType;

public sealed class MovableTypeReaderTests
{
    private static readonly byte[] Whole = File.ReadAllBytes(Path.Combine(SourceTree.Golden("Readers"), "movable-type.in.txt"));

    [Fact]
    public void Damage_never_throws_and_is_told() =>
        Mutations.AreSurvived(new MovableTypeReader(), Whole, "\n-----\n", "\n--------\n", "\nBODY:\n", "\nTITLE: x\n", "\r", "\nCOMMENT:\n", ":", "\0", "<pre>");

    [Theory]
    [InlineData("01/31/2002 03:31:05 PM", "2002-01-31T15:31:05")]
    [InlineData("01/31/2002 12:31:05 AM", "2002-01-31T00:31:05")]
    [InlineData("01/31/2002 15:47:06", "2002-01-31T15:47:06")]
    [InlineData("1/3/2002 5:47", "2002-01-03T05:47:00")]
    [InlineData("2002-01-31 15:47:06", "2002-01-31T15:47:06")]
    [InlineData("01/31/2002 15:47:06 PM", "2002-01-31T15:47:06")]
    public void Both_styles_of_dates_are_read(string date, string expected) =>
        Assert.Equal(expected, Read($"TITLE: A\nDATE: {date}\n-----\nBODY:\nx\n-----\n--------\n").Item.Published?.ToString());

    [Fact]
    public void Lines_end_in_any_way()
    {
        foreach (string end in (string[])["\r\n", "\r"])
        {
            Assert.Equal(4, Read(Encoding.UTF8.GetString(Whole).Replace("\n", end, StringComparison.Ordinal)).Items.Count);
        }
    }

    [Fact]
    public void Letters_of_a_code_page_are_read()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("TITLE: Grüße\n-----\nBODY:\nMöwe\n-----\n--------\n");

        Assert.Equal("Grüße", Read(bytes).Item.Title);
    }

    [Fact]
    public void A_file_that_ends_in_a_text_says_so()
    {
        Reading reading = Read("TITLE: A\n-----\nBODY:\nHalf a sen");

        Assert.Equal("<p>Half a sen</p>", reading.Item.Body.Text);
        Assert.Equal(["MTI003"], reading.Codes);
    }

    [Fact]
    public void Lines_of_hyphens_too_many_are_no_text()
    {
        BlogItem item = Read("--------\nTITLE: A\n-----\nBODY:\nx\n-----\nKEYWORDS:\nk\n-----\n\n\n-----\nCOMMENT: \nAUTHOR: B\nc\n-----\n\n--------\n").Item;

        Assert.Equal(("<p>x</p>", "k", "<p>c</p>"), (item.Body.Text, item.MetaValue("keywords"), item.Comments[0].Text));
    }

    [Theory]
    [InlineData("0", "a\nb\n\nc", "a\nb\n\nc", BodyFormat.Html)]
    [InlineData("1", "a\nb\n\nc", "<p>a<br>\nb</p>\n<p>c</p>", BodyFormat.Html)]
    [InlineData("__default__", "<ul>\n<li>a\n</ul>\n\nb", "<ul>\n<li>a\n</ul>\n<p>b</p>", BodyFormat.Html)]
    [InlineData("richtext", "<p>a</p>", "<p>a</p>", BodyFormat.Html)]
    [InlineData("markdown", "a\n\n* b", "a\n\n* b", BodyFormat.Markdown)]
    [InlineData("", "a\n\nb", "<p>a</p>\n<p>b</p>", BodyFormat.Html)]
    [InlineData("", "<p>a</p>\n\n<p>b</p>", "<p>a</p>\n\n<p>b</p>", BodyFormat.Html)]
    [InlineData("1", "<pre>\na\n\nb\n</pre>", "<pre>\na\n\nb\n</pre>", BodyFormat.Html)]
    public void The_filter_says_what_lines_mean(string filter, string body, string expected, BodyFormat format) =>
        Assert.Equal(new PostBody(expected, format), Read($"TITLE: A\n{(filter.Length > 0 ? $"CONVERT BREAKS: {filter}\n" : "")}-----\nBODY:\n{body}\n-----\n--------\n").Item.Body);

    private static Reading Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static Reading Read(byte[] bytes)
    {
        InputSource source = new("export.txt", () => new MemoryStream(bytes));
        Assert.True(new MovableTypeReader().Recognizes(BlogReaders.Head(source)));
        return Reading.Of(source, ReadDepth.Full, new MovableTypeReader());
    }
}
