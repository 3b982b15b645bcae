// Bodies as they stand in an export, and what a visitor saw of them.
using BlogConverter.Content;
using BlogConverter.Markdown;
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Tests.Content.Handlers;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Content;

/// <summary>Each pair is named after the failure that it guards against. The site has the uploads of <see cref="SmallSite"/>.</summary>
public sealed class ContentGoldenTests
{
    private static readonly string Folder = SourceTree.Golden("Content");

    public static TheoryData<string> Pairs() => [.. Directory.EnumerateFiles(Folder, "*.in.html").Select(f => Path.GetFileName(f).Replace(".in.html", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Trees() => [.. Directory.EnumerateFiles(Folder, "*.out.html").Select(f => Path.GetFileName(f).Replace(".out.html", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_body_becomes_the_expected_Markdown(string name)
    {
        string expected = File.ReadAllText(Path.Combine(Folder, name + ".out.md"));

        Assert.Equal(expected, Converted(name, content => MarkdownWriter.Write(content.Body, OutputTarget.Plain.Markdown).Text));
    }

    /// <summary>Only where Markdown cannot say what the tree says: sizes, alignment, which of two markups a provider was read from.</summary>
    [Theory]
    [MemberData(nameof(Trees))]
    public void A_body_becomes_what_a_visitor_saw(string name)
    {
        string expected = File.ReadAllText(Path.Combine(Folder, name + ".out.html"));

        Assert.Equal(expected, Converted(name, content => content.Body.InnerHtml));
    }

    [Fact]
    public void No_expected_file_is_left_without_a_source() =>
        Assert.All(Directory.EnumerateFiles(Folder, "*.out.*"), f => Assert.True(File.Exists(f[..f.LastIndexOf(".out.", StringComparison.Ordinal)] + ".in.html"), f));

    private static string Converted(string name, Func<ParsedContent, string> write)
    {
        string source = File.ReadAllText(Path.Combine(Folder, name + ".in.html"));
        var parser = new ContentParser(new ContentOptions());
        BlogItem item = SmallSite.Item with
        {
            Body = new PostBody(source, BodyFormat.WordPress),
            Meta =
            [
                new MetaEntry("footnotes", """[{"id":"n-1","content":"Note <em>one</em>"}]"""),
                .. name == "22-markdown-body" ? (MetaEntry[])[new MetaEntry("_wpcom_is_markdown", "1")] : [],
            ],
        };
        if (parser.FormatOf(item) == BodyFormat.Markdown)
        {
            return source;
        }

        using ParsedContent content = parser.Parse(item, SmallSite.Index);
        return write(content);
    }
}
