// What generators made of their own idioms.
using AngleSharp.Dom;
using Xunit;

namespace BlogConverter.Tests.Generators;

/// <summary>Notices, titles of code and marked lines in the built page of the hostile site's post about them.</summary>
internal static class BuiltIdioms
{
    /// <summary>Where each generator shows that it has understood; those that are not here have no idiom, and say everything as text.</summary>
    private static readonly (string Generator, string Selector, int Count)[] Marks =
    [
        ("docusaurus", ".theme-admonition-warning", 1),
        ("docusaurus", ".theme-admonition-info", 1),
        ("docusaurus", ".theme-code-block-highlighted-line", 4),
        ("hexo", "figure.highlight > figcaption", 2),
        ("hexo", ".line.marked", 4),
        ("pelican", ".hll", 3),
        ("hugo", "span[style*='display:flex'][style*='background-color']", 4),
    ];

    public static void AssertUnderstood(string generator, IElement article)
    {
        Assert.All((string[])["waves.js", "a {{b}} <c> = 'd'", "quoted.css"], title => Assert.Contains(title, article.TextContent.Replace('’', '\'').Replace('‘', '\''), StringComparison.Ordinal));
        Assert.All(Marks.Where(m => m.Generator == generator), m => Assert.Equal((m.Selector, m.Count), (m.Selector, article.QuerySelectorAll(m.Selector).Length)));
        Assert.DoesNotContain("hl_lines", article.TextContent, StringComparison.Ordinal);
        Assert.Equal(generator == "docusaurus" ? 1 : 3, article.QuerySelectorAll("blockquote").Length);
    }
}
