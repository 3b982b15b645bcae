// Front matter of every make is found and read.
using BlogConverter.FrontMatter;
using BlogConverter.Model;
using Xunit;

namespace BlogConverter.Tests.Readers.MarkdownFiles;

public sealed class FenceTests
{
    public static TheoryData<string, string> Shapes() => new()
    {
        { "yaml", "---\ntitle: Hello\ntags: [a, b]\ndate: 2011-09-02 12:49:49\n---\n\nText.\n" },
        { "yaml with dots", "---\ntitle: Hello\ntags: [a, b]\ndate: 2011-09-02 12:49:49\n...\n\nText.\n" },
        { "trailing spaces", "---  \ntitle: Hello  \ntags: [a, b]\ndate: 2011-09-02 12:49:49\n--- \n\nText.\n" },
        { "byte order mark", "\uFEFF---\ntitle: Hello\ntags: [a, b]\ndate: 2011-09-02 12:49:49\n---\n\nText.\n" },
        { "blank lines first", "\n\n---\ntitle: Hello\ntags: [a, b]\ndate: 2011-09-02 12:49:49\n---\n\nText.\n" },
        { "carriage returns", "---\r\ntitle: Hello\r\ntags: [a, b]\r\ndate: 2011-09-02 12:49:49\r\n---\r\n\r\nText.\n" },
        { "toml", "+++\ntitle = \"Hello\"\ntags = [\"a\", \"b\"]\ndate = 2011-09-02T12:49:49\n+++\n\nText.\n" },
        { "toml with a language", "---toml\ntitle = \"Hello\"\ntags = [\"a\", \"b\"]\ndate = 2011-09-02T12:49:49\n---\n\nText.\n" },
        { "json", "{\n  \"title\": \"Hello\",\n  \"tags\": [\"a\", \"b\"],\n  \"date\": \"2011-09-02T12:49:49\"\n}\n\nText.\n" },
        { "json with a language", "---json\n{\"title\": \"Hello\", \"tags\": [\"a\", \"b\"], \"date\": \"2011-09-02T12:49:49\"}\n---\n\nText.\n" },
        { "hexo's json", ";;;\n\"title\": \"Hello\",\n\"tags\": [\"a\", \"b\"],\n\"date\": \"2011-09-02 12:49:49\"\n;;;\n\nText.\n" },
        { "hexo's json, closing only", "\"title\": \"Hello\",\n\"tags\": [\"a\", \"b\"],\n\"date\": \"2011-09-02 12:49:49\"\n;;;\n\nText.\n" },
        { "closing only", "title: Hello\ntags:\n- a\n- b\ndate: 2011-09-02 12:49:49\n---\n\nText.\n" },
        { "headless", "title: Hello\ndate: 2011-09-02 12:49:49\ntags: \n- a\n- b\n\nText.\n" },
        { "pelican", "Title: Hello\nDate: 2011-09-02 12:49:49\nTags: a, b\n\nText.\n" },
        { "nikola", "<!--\n.. title: Hello\n.. tags: a, b\n.. date: 2011-09-02 12:49:49\n-->\n\nText.\n" },
        { "nikola without a comment", ".. title: Hello\n.. tags: a, b\n.. date: 2011-09-02 12:49:49\n\nText.\n" },
        { "a comment", "<!--\ntitle: Hello\ntags: a, b\ndate: 2011-09-02 12:49:49\n-->\nText.\n" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_fence_is_understood(string shape, string text)
    {
        Assert.True(FileReading.IsPost(text), shape);
        FileReading read = FileReading.Of(text);
        Assert.Equal("Hello", read.Item.Title);
        Assert.Equal(["a", "b"], read.Tags);
        Assert.Equal(new LocalDate(new DateTime(2011, 9, 2, 12, 49, 49), null), read.Item.Published);
        Assert.Equal("Text.\n", read.Item.Body.Text);
        Assert.Empty(read.Item.Extra);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void What_is_split_is_the_whole_text(string shape, string text)
    {
        FrontMatterDocument document = FrontMatterDocument.Split(text.TrimStart('\uFEFF'))!;
        Assert.True(document.IsClosed, shape);
        Assert.InRange(document.End, document.Start, document.BodyStart);
        Assert.Equal(document.Text, document.Text[..document.Start] + document.Front + document.Text[document.End..document.BodyStart] + document.Body);
    }

    [Fact]
    public void A_body_keeps_every_byte_but_the_line_that_separates_it()
    {
        const string Body = "\r\n  Indented.\t\r\nBare\rreturn  \n\n\n---\nnot: front matter\n---\n\u00a0\n";
        Assert.Equal(Body, FileReading.Of("---\ntitle: x\n---\n\n" + Body).Item.Body.Text);
        Assert.Equal("Text", FileReading.Of("---\ntitle: x\n---\nText").Item.Body.Text);
    }

    [Fact]
    public void The_first_post_of_the_project_is_read()
    {
        const string Text = "title: \"Looking toward Chicago: Postgres Open, \\\"local\\\" user groups!\"\nid: 3325\ndate: 2011-09-02 12:49:49\ntags: \n- conference\n- postgres open\ncategories: \n- pgcon\n\nI've been [here](http://example.org/).\n\nTwo.";
        FileReading read = FileReading.Of(Text, "looking-toward-chicago.txt");
        Assert.Equal("Looking toward Chicago: Postgres Open, \"local\" user groups!", read.Item.Title);
        Assert.Equal(("3325", "post", "publish", "looking-toward-chicago"), (read.Item.Id, read.Item.Type, read.Item.Status, read.Item.Slug.Text));
        Assert.Null(read.Item.Published!.Value.Offset);
        Assert.Equal(["conference", "postgres open"], read.Tags);
        Assert.Equal(["pgcon"], read.Categories);
        Assert.EndsWith("\n\nTwo.", read.Item.Body.Text, StringComparison.Ordinal);
        Assert.Empty(read.Codes);
    }

    [Theory]
    [InlineData("# A heading\n\nText.\n", "README.md")]
    [InlineData("Dear all,\n\nnote: this is a text.\n", "letter.txt")]
    [InlineData("Note: this begins like a key.\n\nMore.\n", "note.md")]
    [InlineData("---\n\nA rule above.\n\n---\n\nA rule below.\n", "rules.md")]
    [InlineData("---\nA heading under a rule\n---\n\nText.\n", "setext.md")]
    [InlineData("<!-- a comment: of two lines\nand no keys -->\nText\n", "comment.md")]
    [InlineData("{ \"name\": \"package\", \"version\": \"1.0\" }\n", "package.txt")]
    [InlineData("{{ site.title }}\n", "page.html")]
    [InlineData("---\ntitle: My site\nbaseurl: /x\n---\n", "_config.yml")]
    [InlineData("title: My site\ndescription: x\n\nmore: y\n", "_config.yml")]
    [InlineData("---\nlayout: default\n---\n<html>{{ content }}</html>\n", "_layouts/post.html")]
    [InlineData("---\nlayout: null\n---\n<feed></feed>\n", "feed.xml")]
    [InlineData("---\n---\n@import 'x';\n", "assets/main.scss")]
    [InlineData("---\ntitle: \"{{ replace .Name \\\"-\\\" \\\" \\\" }}\"\ndate: {{ .Date }}\n---\n", "archetypes/default.md")]
    [InlineData("---\ntitle: Posts\n---\n", "content/posts/_index.md")]
    [InlineData("---\ntitle: tags\ntype: tags\n---\n", "source/tags/index.md")]
    [InlineData("---\nlayout: page\ntitle: All\n---\n{% for post in site.posts %}<li>{{ post.title }}</li>{% endfor %}\n", "archive.html")]
    public void What_is_no_post_is_left_alone(string text, string path) => Assert.False(FileReading.IsPost(text, path));

    [Theory]
    [InlineData("---\ntitle: About us\nid: 2\n---\n\nText.\n", "content/about/_index.md", "page")]
    [InlineData("---\nlayout: post\ntitle: x\n---\nText\n", "_posts/2011-09-02-x.md", "post")]
    [InlineData("---\ntitle: x\n---\nText\n", "pages/x.md", "page")]
    [InlineData("---\ntitle: x\ndate: 2011-09-02\n---\nText\n", "blog/x/index.md", "post")]
    [InlineData("---\ntitle: About\n---\nText\n", "about/index.md", "page")]
    [InlineData("---\ntitle: About\ntype: page\ndate: 2011-09-02\n---\nText\n", "posts/about.md", "page")]
    public void What_is_a_post_or_a_page_is_told_by_field_and_place(string text, string path, string type)
    {
        Assert.True(FileReading.IsPost(text, path));
        Assert.Equal(type, FileReading.Of(text, path).Item.Type);
    }
}
