// The map that users start from.
using BlogConverter.Model;
using BlogConverter.Taxonomy;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Taxonomy;

public sealed class SampleMapTests
{
    private static readonly string Sample = Path.Combine(SourceTree.Repository, "samples", "taxonomy.yaml");

    [Fact]
    public void The_sample_map_does_what_its_comments_say()
    {
        var blog = new TestBlog(
            "tag:howto=How To", "tag:postgres", "tag:postgresql", "tag:rope=rope, twine and string", "tag:boats-and-weather", "tag:misc", "tag:draft-2", "tag:c-2=C++", "tag:c-3=C#",
            "tag:announcements=Announcements", "tag:north-sea=north sea",
            "category:phones=Phones", "category:phones/software=Software", "category:laptops=Laptops", "category:laptops/software-2=Software", "category:workshop=Workshop",
            "category:repairs=Repairs", "category:phones/tablets=Tablets", "category:rust=Rust", "category:weather=Weather", "category:uncategorized=Uncategorized");
        BlogItem tags = blog.Post("tag:howto", "tag:postgres", "tag:postgresql", "tag:rope", "tag:boats-and-weather", "tag:misc", "tag:draft-2");
        BlogItem others = blog.Post("tag:c-2", "tag:c-3", "tag:announcements", "tag:north-sea", "genre:Sea Shanty", "series:Knots", "ratings:5");
        BlogItem categories = blog.Post("category:software", "category:software-2", "category:repairs", "category:tablets", "category:rust", "category:weather", "category:uncategorized");
        BlogItem none = blog.Post("category:uncategorized");

        MappedTerms mapped = MapBinder.Bind(blog.Census, TaxonomyMap.Load(Sample));

        Assert.Empty(mapped.Problems);
        Assert.Equal(["tag:Guides", "tag:PostgreSQL", "tag:ropes", "tag:boats", "tag:weather", "category:Notes"], TestBlog.Terms(mapped, tags));
        Assert.Equal(["tag:C++", "tag:C#", "category:Announcements", "places:North Sea", "tag:sea shanty", "series:Knots"], TestBlog.Terms(mapped, others));
        Assert.Equal("csharp", Assert.Single(mapped.Of("post_tag", "c-3")!).Slug);
        Assert.Equal(
            ["category:Phones/Apps", "category:Laptops/Programs", "category:Workshop/Repairs", "category:Tablets", "tag:rust", "category:Weather", "tag:weather"], TestBlog.Terms(mapped, categories));
        Assert.Equal(["category:Notes"], TestBlog.Terms(mapped, none));
    }

    [Theory]
    [InlineData("- a\n", 1, "list of sections")]
    [InlineData("tags:\n  trems: {}\n", 2, "did you mean terms?")]
    [InlineData("tags:\n  case: loud\n", 2, "is not one of keep, lower, capital, title")]
    [InlineData("tags:\n  limit: many\n", 2, "whole number")]
    [InlineData("tags:\n  terms:\n    a: { nmae: b }\n", 3, "did you mean name?")]
    [InlineData("tags:\n  terms:\n    a:\n", 3, "a new name")]
    [InlineData("tags:\n  terms:\n    a: b\n    a: c\n", 4, "no YAML")]
    [InlineData("tags: [\n", 2, "no YAML")]
    public void A_map_that_cannot_be_read_says_where(string yaml, int line, string why)
    {
        FormatException exception = Assert.Throws<FormatException>(() => TaxonomyMap.Parse(yaml));

        Assert.StartsWith($"taxonomy map:{line}: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(why, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("tags:\n")]
    [InlineData("tags:\n  terms:\n    # a: b\n")]
    public void A_map_without_rules_is_a_map(string yaml) => Assert.DoesNotContain(TaxonomyMap.Parse(yaml).Sections, s => s.Terms.Count > 0);
}
