// Broken front matter is mended where the meaning is plain, and reported where it is not.
using BlogConverter.Model;
using Xunit;

namespace BlogConverter.Tests.Readers.MarkdownFiles;

public sealed class BrokenFrontMatterTests
{
    [Theory]
    [InlineData("title: Vim: the good parts", "Vim: the good parts")]
    [InlineData("title: \"Foo\" and more", "\"Foo\" and more")]
    [InlineData("title: \"He said \"hi\" twice\"", "He said \"hi\" twice")]
    [InlineData("title: 'It's here'", "It's here")]
    [InlineData("title: \"Never closed", "Never closed")]
    [InlineData("title: @home", "@home")]
    [InlineData("title: `code`", "`code`")]
    [InlineData("title: %s", "%s")]
    [InlineData("title: *star* struck", "*star* struck")]
    [InlineData("title: [Video] Part 1", "[Video] Part 1")]
    [InlineData("title: {curly} and more", "{curly} and more")]
    [InlineData("title:No space", "No space")]
    [InlineData("title:\tA tab", "A tab")]
    [InlineData("title: One: two\n  and three", "One: two and three")]
    public void A_value_that_needs_quotes_is_read_as_it_stands(string line, string title)
    {
        FileReading read = FileReading.Of($"---\nlayout: post\n{line}\ntags:\n- a\n---\nText\n");
        Assert.Equal(title, read.Item.Title);
        Assert.Equal(["a"], read.Tags);
        Assert.All(read.Diagnostics.Items, d => Assert.Equal(("FMT001", "site/hello.md", 3), (d.Code, d.Source.File, (int)d.Source.Line)));
    }

    [Fact]
    public void Tabs_and_items_that_need_quotes_are_mended()
    {
        FileReading read = FileReading.Of("---\ntitle: x\ntags:\n\t- @a\n\t- b: c: d\ncategories: [x, y: z, @w]\n---\nText\n");
        Assert.Equal(["@a", "b: c: d"], read.Tags);
        Assert.Equal(["x", "y: z", "@w"], read.Categories);
        Assert.Contains("FMT001", read.Codes);
    }

    [Fact]
    public void Of_a_key_that_stands_twice_the_later_is_taken_and_it_is_said()
    {
        FileReading read = FileReading.Of("---\ntitle: One\nlayout: post\ntitle: Two\n---\nText\n");
        Assert.Equal("Two", read.Item.Title);
        Assert.Equal(("FMT002", 4L), (read.Diagnostics.Items.Single().Code, read.Diagnostics.Items.Single().Source.Line));
    }

    [Theory]
    [InlineData("---\ntitle: x\nsome text that is no key\n: and more\n---\nText\n", "FMT003")]
    [InlineData("---\ntitle: x\nlayout: post\n\nText without an end.\n", "FMT004")]
    [InlineData("---js\nmodule.exports = {}\n---\nText\n", "FMT003")]
    [InlineData("+++\ntitle = unquoted text\n+++\nText\n", "FMT003")]
    [InlineData("---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d]\n---\nText\n", "FMT003")]
    public void What_cannot_be_read_is_reported_with_its_place(string text, string code)
    {
        FileReading read = FileReading.Of(text);
        Assert.IsType<BrokenItem>(Assert.Single(read.Records));
        Assert.Contains(read.Diagnostics.Items, d => d.Code == code && d.Source.File == "site/hello.md" && d.Source.Line > 0);
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        FileReading read = FileReading.Of("---\ntitle: " + new string('[', 5000) + "\n---\nText\n");
        Assert.IsType<BrokenItem>(Assert.Single(read.Records));
    }

    [Fact]
    public void A_tag_makes_no_object()
    {
        FileReading read = FileReading.Of("---\ntitle: !ruby/object:Evil x\nparent: !!binary aGk=\n---\nText\n");
        Assert.Equal("x", read.Item.Title);
        Assert.Equal(["FMT005", "FMT005"], read.Codes);
    }
}
