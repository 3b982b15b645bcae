// A Markdown body changes at its edits and nowhere else.
using BlogConverter.Markdown.SourceEdits;
using BlogConverter.Outputs;
using BlogConverter.Proof;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlogConverter.Tests.Markdown.SourceEdits;

public sealed class SourceEditTests
{
    private static readonly string[] Pieces =
    [
        "a", "b c", " ", "  ", "\n", "\n\n", "\r\n", "\t", "*", "**", "_", "`", "```\n", "# ", "- ", "1. ", "> ", "    ", "|", "| - |\n", "\\", "\\|", "&amp;", "&", "<b>", "</b>", "<!-- x -->",
        "<img src=\"/a.png\" alt='x'>", "[x](/a)", "[x](</a b> \"t\")", "![x](/a.png)", "[x][y]", "\n[y]: /a 'z'\n", "<https://example.org/a>", "{{ x }}", "{% y %}", "{{< z >}}", "{:", "$$", ": ",
        "é", "\U0001F600", "\u2028", "[^1]", "\n[^1]: n\n", "~~", "\\\n", "(", ")", "]", "<", "<p>\n", "#tag", "^x",
    ];

    public static TheoryData<string> Targets() => [.. OutputTarget.Known.Select(t => t.Name)];

    [Theory]
    [InlineData("[x](/a) ![y](/a \"t\") <b>[z](/a)</b>", "[x](/new) ![y](/new \"t\") <b>[z](/new)</b>")]
    [InlineData("[x](</a> 't')", "[x](/new 't')")]
    [InlineData("[x][y] and [y]\n\n[y]: /a \"t\"\n", "[x][y] and [y]\n\n[y]: /new \"t\"\n")]
    [InlineData("<a class=k HREF='/a'>x</a> <img alt=\"/a\" src=/a>", "<a class=k HREF='/new'>x</a> <img alt=\"/a\" src=/new>")]
    [InlineData("<div>\n<a href=\"/a\">x</a>\n</div>\n", "<div>\n<a href=\"/new\">x</a>\n</div>\n")]
    [InlineData("> - [x](/a)\r\n>   *[y](/a)*\r\n", "> - [x](/new)\r\n>   *[y](/new)*\r\n")]
    [InlineData("| a |\n| - |\n| [x](/a) |\n", "| a |\n| - |\n| [x](/new) |\n")]
    [InlineData("`[x](/a)` and\n\n    [x](/a)\n\n```\n[x](/a)\n```\n", null)]
    [InlineData("<!-- <a href=\"/a\"> --> \\[x](/a)", null)]
    public void Only_destinations_change(string source, string? expected) => Assert.Equal(expected ?? source, Readdressed(source).Apply());

    [Theory]
    [InlineData("jekyll", "a | b {{ x }} `{{ y }}` ok", "a \\| b {% raw %}{{ x }}{% endraw %} `{% raw %}{{ y }}{% endraw %}` ok")]
    [InlineData("jekyll", "one\\\ntwo \\| three", "one  \ntwo \\| three")]
    [InlineData("jekyll", "| a | b |\n| - | - |\n| 1 | 2 |\n", null)]
    [InlineData("hugo", "a {{< b >}} `{{< c >}}`", "a {&#123;< b >}} `{{</* c */>}}`")]
    [InlineData("obsidian", "a #tag **b** #t \\#u", "a \\#tag **b** \\#t \\#u")]
    [InlineData("docusaurus", "a {b} <https://example.org/>", "a \\{b} [https://example.org/](https://example.org/)")]
    [InlineData("plain", "a | {{ b }} #c $$ {d}", null)]
    public void The_targets_own_signs_are_escaped(string target, string source, string? expected) => Assert.Equal(expected ?? source, Guarded(source, target).Apply());

    [Theory]
    [MemberData(nameof(Targets))]
    public void Outside_of_the_edits_every_character_stays(string target)
    {
        Gen<string> texts = Gen.Elements(Pieces).ListOf().Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), source =>
        {
            foreach (EditList edits in new[] { Readdressed(source), Guarded(source, target) })
            {
                string result = edits.Apply();
                Assert.Equal(Kept(source, edits.Edits, isResult: false), Kept(result, edits.Edits, isResult: true));
                Assert.Empty(PassedProof.Check(source, edits.Edits, result).Losses);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(20261122, 1));
    }

    [Fact]
    public void A_character_that_is_lost_beside_the_edits_is_found()
    {
        EditList edits = Readdressed("One [x](/a) two three.");
        string result = edits.Apply();
        Assert.Empty(PassedProof.Check(edits.Source, edits.Edits, result).Losses);
        Assert.NotEmpty(PassedProof.Check(edits.Source, edits.Edits, result.Replace("two ", "", StringComparison.Ordinal)).Losses);
        Assert.NotEmpty(PassedProof.Check(edits.Source, edits.Edits, result + "x").Losses);
        Assert.NotEmpty(PassedProof.Check(edits.Source, [], result).Losses);
    }

    [Fact]
    public void Edits_that_overlap_are_not_both_made()
    {
        var edits = new EditList("abcdef");
        Assert.True(edits.Add(new SourceEdit(1, 3, "X", EditReason.Tag)));
        Assert.False(edits.Add(new SourceEdit(3, 2, "Y", EditReason.Tag)));
        Assert.False(edits.Add(new SourceEdit(1, 0, "Z", EditReason.Tag)));
        Assert.False(edits.Add(new SourceEdit(5, 1, "f", EditReason.Tag)));
        Assert.True(edits.Add(new SourceEdit(4, 0, "-", EditReason.Tag)));
        Assert.Equal("aX-ef", edits.Apply());
    }

    private static EditList Readdressed(string source)
    {
        var edits = new EditList(source);
        new AddressEdits(edits, (_, address) => address == "/a" ? "/new" : address, BlogConverter.Links.LinkAttributes.Of).Find(SourceParser.Parse(source));
        return edits;
    }

    private static EditList Guarded(string source, string target)
    {
        var edits = new EditList(source);
        new DialectEdits(edits, OutputTarget.Find(target)!.Markdown).Find(SourceParser.Parse(source));
        return edits;
    }

    /// <summary>What stands between the edits, in the source or in the result.</summary>
    private static string Kept(string text, IReadOnlyList<SourceEdit> edits, bool isResult)
    {
        var kept = new System.Text.StringBuilder();
        int at = 0, shift = 0;
        foreach (SourceEdit edit in edits)
        {
            int start = edit.Start + (isResult ? shift : 0);
            kept.Append(text, at, start - at).Append('\0');
            at = start + (isResult ? edit.Replacement.Length : edit.Length);
            shift += edit.Replacement.Length - edit.Length;
        }

        return kept.Append(text, at, text.Length - at).ToString();
    }
}
