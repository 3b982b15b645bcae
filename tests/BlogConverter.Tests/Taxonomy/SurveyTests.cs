// What there is, what could be merged, and a map to start from.
using BlogConverter.Model;
using BlogConverter.Taxonomy;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Taxonomy;

public sealed class SurveyTests
{
    [Fact]
    public void Terms_are_listed_below_their_parents_with_their_use()
    {
        var blog = new TestBlog("category:b=B", "category:b/z=Z", "category:b/a=A", "category:a-top=A", "tag:t=T");
        blog.Post("category:a", "tag:t");
        blog.Post("category:a");

        IReadOnlyList<SourceTerm> terms = blog.With().Sources;

        Assert.Equal(["A", "B", "B/A", "B/Z", "T"], terms.Select(t => string.Join('/', t.Path)));
        Assert.Equal([0, 0, 2, 0, 1], terms.Select(t => t.Count));
        Assert.Equal(["/a-top", "B", "/b/a", "Z", "T"], terms.Select(t => t.Key));
        Assert.DoesNotContain(terms, t => t.IsChanged);
    }

    [Theory]
    [InlineData(TermProposalKind.Spelling, "tag:open-source=Open Source", "tag:opensource=opensource")]
    [InlineData(TermProposalKind.Spelling, "tag:cafe=Café", "tag:cafe-2=cafe")]
    [InlineData(TermProposalKind.Spelling, "tag:q-a=Q&A", "tag:q-and-a=q and a")]
    [InlineData(TermProposalKind.Spelling, "tag:q-a=Q & A", "tag:q-amp-a=Q &amp; A")]
    [InlineData(TermProposalKind.Plural, "tag:boat=boat", "tag:boats=Boats")]
    [InlineData(TermProposalKind.Plural, "category:story=Story", "category:stories=Stories")]
    [InlineData(TermProposalKind.TagAndCategory, "tag:news=news", "category:news=News")]
    [InlineData(TermProposalKind.Entity, "tag:rd=R&amp;D")]
    public void What_may_mean_the_same_is_proposed_once(TermProposalKind kind, params string[] terms)
    {
        TermProposal proposal = Assert.Single(Proposals(terms));

        Assert.Equal((kind, terms.Length), (proposal.Kind, proposal.Terms.Count));
        Assert.DoesNotContain("&amp;", proposal.Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tag:c=C", "tag:cpp=C++", "tag:csharp=C#")]
    [InlineData("category:phones/software=Software", "category:laptops/software-2=Software")]
    [InlineData("tag:news=news", "tag:new=new")]
    public void What_is_told_apart_on_purpose_is_not_proposed(params string[] terms) =>
        Assert.DoesNotContain(Proposals(terms), p => p.Kind is TermProposalKind.Spelling || p.Terms.Count > 2);

    [Fact]
    public void Rare_and_unused_terms_are_proposed_to_go_but_no_parent_of_a_used_one()
    {
        var blog = new TestBlog("category:top=Top", "category:top/used=Used", "tag:rare=Rare", "tag:unused=Unused", "category:uncategorized=Uncategorized");
        blog.Post("category:used", "tag:rare");
        blog.Post("category:used");

        IReadOnlyList<TermProposal> proposals = TermProposals.For(blog.With().Sources);

        Assert.Equal([(TermProposalKind.Rare, "Rare"), (TermProposalKind.Unused, "Unused")], proposals.Select(p => (p.Kind, p.Terms[0].Name)));
        Assert.All(proposals, p => Assert.Null(p.Name));
    }

    [Fact]
    public void The_starting_map_loads_changes_nothing_and_holds_every_term()
    {
        TestBlog blog = Blog();
        IReadOnlyList<SourceTerm> terms = blog.With().Sources;

        string map = StartingMap.Of(terms, TermProposals.For(terms));

        Assert.DoesNotContain(blog.With(map).Sources, t => t.IsChanged);
        Assert.All(terms, t => Assert.Contains(System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(t.Key), map, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_line_of_the_starting_map_is_a_rule_once_its_mark_is_taken_away()
    {
        TestBlog blog = Blog();
        IReadOnlyList<SourceTerm> terms = blog.With().Sources;
        string map = StartingMap.Of(terms, TermProposals.For(terms));

        string rules = string.Join('\n', map.Split('\n').Select(l => l.StartsWith("    # ", StringComparison.Ordinal) && !l.EndsWith(':') ? "    " + l[6..] : l));
        MappedTerms mapped = blog.With(rules);

        Assert.Empty(mapped.Problems);
        Assert.Equal("Open Source", Assert.Single(mapped.Of("post_tag", "opensource")!).Name);
        Assert.Equal(Term.Category, Assert.Single(mapped.Of("post_tag", "news")!).Taxonomy);
        Assert.Empty(mapped.Of("post_tag", "unused")!);
    }

    [Fact]
    public async Task A_survey_reads_an_export_and_tries_a_map()
    {
        string export = Path.Combine(SourceTree.Repository, "samples", "small.wxr.xml");

        TaxonomySurvey survey = await TaxonomySurvey.ReadAsync([export], TaxonomyMap.Parse("tags: { terms: { C#: CSharp, nonsuch: x } }"));

        Assert.Equal("CSharp", Assert.Single(Assert.Single(survey.Terms, t => t.Name == "C#").Became).Name);
        Assert.Equal(["TAX001", "TAX011"], survey.Diagnostics.Select(d => d.Code));
        Assert.Empty((await TaxonomySurvey.ReadAsync([export + ".missing"])).Terms);
    }

    private static IReadOnlyList<TermProposal> Proposals(string[] terms)
    {
        var blog = new TestBlog(terms);
        IEnumerable<string> carried = terms.Select(t => t[..t.IndexOf('=', StringComparison.Ordinal)]).Select(t => t[..(t.IndexOf(':', StringComparison.Ordinal) + 1)] + t.Split(':', '/')[^1]);
        blog.Post(carried);
        blog.Post(carried);
        return TermProposals.For(blog.With().Sources);
    }

    private static TestBlog Blog()
    {
        var blog = new TestBlog(
            "category:news=News", "category:odd=no", "category:q=\"quoted\": yes", "category:date=2019-01-01", "category:a/x=Same", "category:b/x-2=Same", "category:star=C*", "category:drop=drop",
            "tag:open-source=Open Source", "tag:opensource=opensource", "tag:news=news", "tag:comma=a, b", "tag:hash=# x", "tag:unused=unused", "tag:u=\u2028", "tag:e=😀: x", "tag:slash=/x", "genre:jazz=Jazz");
        blog.Post("category:news", "category:odd", "category:q", "category:date", "tag:open-source", "tag:opensource", "tag:news", "tag:comma", "tag:hash", "genre:jazz");
        blog.Post("category:x", "category:x-2", "category:star", "category:drop", "tag:open-source", "tag:u", "tag:e", "tag:slash");
        return blog;
    }
}
