// What would make an HTML parser slow.
using BlogConverter.Content;
using Xunit;

namespace BlogConverter.Tests.Content;

public sealed class NestingTests
{
    [Fact]
    public void Nesting_is_capped_with_one_diagnostic_and_the_text_is_kept()
    {
        using ParsedContent content = Body.Parse(Body.Repeat("<div>", 100_000) + "deep" + Body.Repeat("</div>", 100_000) + "<p>after</p>");

        Assert.Contains("deep", content.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal("BODY", content.Body.QuerySelectorAll("p").Last().ParentElement!.NodeName);
        Assert.Single(content.Diagnostics, d => d.Code == "CNT004");
        Assert.True(Depth(content.Body) <= 514);
    }

    [Theory]
    [InlineData("<h1><div>")]
    [InlineData("<td><div>")]
    [InlineData("<p><svg><foreignObject>")]
    [InlineData("<table><tr><td><svg><td><g>")]
    [InlineData("<option><span>")]
    [InlineData("<li><blockquote>")]
    [InlineData("<math><mi><p>")]
    [InlineData("<select><button><option>")]
    [InlineData("<a><table><tr><td>")]
    [InlineData("<b><table><td><i>")]
    [InlineData("<object><p>")]
    [InlineData("<template><p>")]
    public void No_body_nests_deeper_than_the_limit(string piece)
    {
        using ParsedContent content = Body.Parse(Body.Repeat(piece, 5000) + "deep");

        int deepest = 0;
        Stack<(AngleSharp.Dom.INode Node, int Depth)> open = new([(content.Body, 1)]);
        while (open.TryPop(out (AngleSharp.Dom.INode Node, int Depth) at))
        {
            deepest = Math.Max(deepest, at.Depth);
            foreach (AngleSharp.Dom.INode child in at.Node.ChildNodes)
            {
                open.Push((child, at.Depth + 1));
            }
        }

        Assert.InRange(deepest, 1, DepthLimit.Maximum + 2);
    }

    [Theory]
    [InlineData("<p>x")]
    [InlineData("<li>x")]
    [InlineData("<tr><td>x")]
    [InlineData("<dt>x<dd>y")]
    [InlineData("<option>x")]
    [InlineData("<a href=x>y")]
    [InlineData("<p><b>x</b>")]
    [InlineData("<svg><path/><g/></svg>x")]
    [InlineData("<script>'<div>'</script>x")]
    [InlineData("<img>x<br>")]
    public void Elements_that_end_each_other_do_not_nest(string piece)
    {
        using ParsedContent content = Body.Parse("<table><tbody><tr><td><ul><li><dl>" + Body.Repeat(piece, 1500));

        Assert.DoesNotContain(content.Diagnostics, d => d.Code == "CNT004");
    }

    [Theory]
    [InlineData("<b>")]
    [InlineData("<p><b>x</p>")]
    [InlineData("<b><p></b>y</p>")]
    [InlineData("<a href=x><div>")]
    [InlineData("<i><b></i></b>")]
    [InlineData("<table>x")]
    [InlineData("<ul><li>")]
    [InlineData("<svg><p>")]
    [InlineData("</p>")]
    [InlineData("<p>a<!--nextpage--><b>")]
    [InlineData("<a =\">\" ")]
    public void Any_input_takes_linear_time(string piece)
    {
        using ParsedContent content = Body.Parse(Body.Repeat(piece, 10_000) + "last");

        Assert.NotNull(content.Body);
    }

    [Fact]
    public void Formatting_that_is_never_closed_is_not_reopened_without_end()
    {
        string body = string.Concat(Enumerable.Range(0, 20_000).Select(n => $"<p><font color={n}>x</p>"));
        using ParsedContent content = Body.Parse(body);

        Assert.Equal(20_000, content.Body.TextContent.Count(c => c == 'x'));
        Assert.InRange(content.Document.All.Length, 40_000, 200_000);
        Assert.Contains(content.Diagnostics, d => d.Code == "CNT005");
    }

    private static int Depth(AngleSharp.Dom.IElement element)
    {
        int depth = 0;
        for (AngleSharp.Dom.IElement? at = element; at is not null; at = at.FirstElementChild)
        {
            depth++;
        }

        return depth;
    }
}
