// Where each target has the archive of a term.
using BlogConverter.Model;
using BlogConverter.Outputs;
using Xunit;

namespace BlogConverter.Tests.Outputs;

public sealed class TermAddressTests
{
    [Theory]
    [InlineData("hugo", "Big Waves", "/tags/big-waves/")]
    [InlineData("hexo", "Big Waves", "/tags/Big-Waves/")]
    [InlineData("hexo", "C#", "/tags/C/")]
    [InlineData("hexo", "Über uns", "/tags/Uber-uns/")]
    [InlineData("hexo", "Straße", null)]
    [InlineData("hexo", "日本", "/tags/日本/")]
    [InlineData("hexo", "#", null)]
    [InlineData("docusaurus", "C#", "/tags/c-sharp/")]
    [InlineData("docusaurus", "C++", "/tags/c-plus-plus/")]
    [InlineData("docusaurus", "News & Views", "/tags/news-views/")]
    [InlineData("docusaurus", "#", "/tags/sharp/")]
    [InlineData("docusaurus", "日本", "/tags/日本/")]
    [InlineData("pelican", "Big Waves!", "/tag/big-waves.html")]
    [InlineData("pelican", "C++", "/tag/c.html")]
    [InlineData("pelican", "Über uns", "/tag/uber-uns.html")]
    [InlineData("pelican", "日本", null)]
    [InlineData("zola", "Big Waves!", "/tags/big-waves/")]
    [InlineData("zola", "日本", null)]
    [InlineData("jekyll", "Big Waves", "/tag/the-slug/")]
    [InlineData("eleventy", "Big Waves", "/tag/the-slug/")]
    [InlineData("astro", "Big Waves", null)]
    [InlineData("plain", "Big Waves", null)]
    public void A_tag_has_the_address_that_its_target_gives_it(string target, string name, string? address) =>
        Assert.Equal(address, OutputTarget.Find(target)!.TermAddressOf(new MappedTerm(Term.Tag, "the-slug", name)));

    [Theory]
    [InlineData("hugo", "/categories/bergen/")]
    [InlineData("hexo", "/categories/The-North/Bergen/")]
    [InlineData("docusaurus", "/tags/bergen/")]
    [InlineData("pelican", "/category/bergen.html")]
    [InlineData("zola", "/categories/bergen/")]
    [InlineData("jekyll", "/category/north/bergen/")]
    [InlineData("eleventy", "/category/north/bergen/")]
    public void A_category_stands_below_its_parent_where_the_target_has_levels(string target, string address) =>
        Assert.Equal(address, OutputTarget.Find(target)!.TermAddressOf(new MappedTerm(Term.Category, "bergen", "Bergen") { Parent = new MappedTerm(Term.Category, "north", "The North") }));

    [Theory]
    [InlineData("hugo", "/genre/crime/")]
    [InlineData("zola", "/genre/crime/")]
    [InlineData("jekyll", null)]
    public void Terms_of_one_s_own_have_pages_where_the_configuration_makes_them(string target, string? address) =>
        Assert.Equal(address, OutputTarget.Find(target)!.TermAddressOf(new MappedTerm("genre", "crime", "Crime")));
}
