// Where generators put the pages of terms.
using BlogConverter.Model;
using BlogConverter.Outputs;
using Xunit;

namespace BlogConverter.Tests.Outputs;

public sealed class TermAddressTests
{
    [Theory]
    [InlineData("category", "News & Views", "/categories/news-views/")]
    [InlineData("post_tag", "C#", "/tags/c%23/")]
    [InlineData("post_tag", "C++", "/tags/c++/")]
    [InlineData("post_tag", "a - b--c", "/tags/a-b--c/")]
    [InlineData("series", "Été", "/series/%C3%A9t%C3%A9/")]
    public void Hugo_makes_them_of_names(string taxonomy, string name, string address) =>
        Assert.Equal(address, OutputTarget.Hugo.TermAddressOf!(new MappedTerm(taxonomy, "x", name)));
}
