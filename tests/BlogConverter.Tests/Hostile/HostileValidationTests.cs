// Archives that were made to keep the rules busy.
using System.Diagnostics;
using System.Globalization;
using BlogConverter.Outputs;
using BlogConverter.Validation;
using Xunit;

namespace BlogConverter.Tests.Hostile;

public sealed class HostileValidationTests : IDisposable
{
    private const int Length = 200_000;

    private readonly HostileSite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("<b>", "")]
    [InlineData("<b><i></u>", "")]
    [InlineData("<img src=a>\n", "")]
    [InlineData("[gallery ", "")]
    [InlineData("<!-- wp:x -->", "")]
    [InlineData("{{ x ", "")]
    [InlineData("{% raw %}{{ x }}", "")]
    [InlineData("AIzaSG.", "")]
    [InlineData("-----BEGIN ", "")]
    [InlineData("a@b.c", "")]
    [InlineData("52.14.7.9 ", "")]
    [InlineData("uploads/", "")]
    [InlineData("Ã¶", "")]
    [InlineData("[a](#b) ", "")]
    [InlineData("# a\n\n[a](#b)\n\n", "")]
    [InlineData("<!-- blogconverter-ignore VAL203: x -->", "")]
    [InlineData("<a href=\"/tags/x/\">a</a>", "")]
    [InlineData("> ", "")]
    [InlineData("- ", "")]
    [InlineData("", "tags: [12:30, 12:31, on]\n")]
    [InlineData("", "# blogconverter-ignore-file VAL203\n")]
    public void Rules_take_linear_time(string body, string front)
    {
        string file = $"---\ntitle: A\npermalink: /a/\n{Repeated(front)}---\n\n{Repeated(body)}\n";
        string markdown = _site.Write("in/content/posts/a.md", file), export = _site.Write("in/a.xml", HostileSite.Wxr(HostileSite.Post(1, "a", Repeated(body))));
        _site.Write("up/2020/01/a.png", "x");
        var time = Stopwatch.StartNew();
        ValidationReport report = new ArchiveValidator(new ValidationOptions { Target = OutputTarget.Jekyll, Uploads = [_site.At("up")] }).Validate([markdown, export]);
        Assert.InRange(report.Items, front.Length > 0 ? 1 : 2, 2);
        Assert.DoesNotContain(report.Findings, f => f.Message.Contains("could not be applied", StringComparison.Ordinal));
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(20), string.Create(CultureInfo.InvariantCulture, $"{time.Elapsed}"));
    }

    [Fact]
    public void Of_many_findings_of_one_rule_in_one_item_some_are_told()
    {
        string input = _site.Write("in/a.md", $"---\ntitle: A\n---\n\n{string.Concat(Enumerable.Repeat("![](https://e.example/a.png)\n", 5_000))}");
        Finding[] images = [.. new ArchiveValidator().Validate([input]).Findings.Where(f => f.Rule.Code == "VAL203")];
        Assert.Equal(101, images.Length);
        Assert.Contains("more than 100", images[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_without_number_and_without_parents_take_linear_time()
    {
        string terms = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<wp:category><wp:category_nicename>t{i}</wp:category_nicename><wp:category_parent>gone{i}</wp:category_parent><wp:cat_name>Same</wp:cat_name></wp:category>"));
        var time = Stopwatch.StartNew();
        ValidationReport report = new ArchiveValidator().Validate([_site.Write("in/a.xml", HostileSite.Wxr(terms, HostileSite.Post(1, "a", "x")))]);
        Assert.Equal(20_000, report.Findings.Count(f => f.Rule.Code == "VAL604"));
        Assert.All(report.Findings, f => Assert.InRange(f.Message.Length, 1, 2_000));
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(20), string.Create(CultureInfo.InvariantCulture, $"{time.Elapsed}"));
    }

    private static string Repeated(string piece) => piece.Length == 0 ? "" : string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
}
