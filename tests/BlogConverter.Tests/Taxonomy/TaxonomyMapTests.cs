// Rules of a taxonomy map, one by one.
using BlogConverter.Model;
using BlogConverter.Taxonomy;
using Xunit;

namespace BlogConverter.Tests.Taxonomy;

public sealed class TaxonomyMapTests
{
    [Fact]
    public void Without_a_map_every_term_is_what_it_was()
    {
        var blog = new TestBlog("category:news=News", "category:news/local=Local", "tag:c=C#");
        BlogItem post = blog.Post("category:local", "tag:c", "genre:jazz");

        MappedTerms mapped = blog.With();

        Assert.Equal(["category:News/Local", "tag:C#", "genre:jazz"], TestBlog.Terms(mapped, post));
        Assert.Equal("local", Assert.Single(mapped.Of("category", "local")!).Slug);
        Assert.Null(mapped.Of("category", "unheard-of"));
    }

    [Fact]
    public void Two_names_that_get_one_name_are_one_tag_and_appear_once()
    {
        var blog = new TestBlog();
        BlogItem post = blog.Post("tag:postgres", "tag:sql", "tag:postgresql");

        MappedTerms mapped = blog.With("tags: { terms: { 'postgres': PostgreSQL, 'postgresql': PostgreSQL } }");

        Assert.Equal(["tag:PostgreSQL", "tag:sql"], TestBlog.Terms(mapped, post));
        Assert.Equal(mapped.Of("post_tag", "postgres"), mapped.Of("post_tag", "postgresql"));
        Assert.Equal("postgresql", Assert.Single(mapped.Of("post_tag", "postgres")!).Slug);
    }

    [Fact]
    public void A_comma_joins_names_and_quotes_keep_it()
    {
        var blog = new TestBlog("tag:a=A, B", "tag:c", "tag:d");
        BlogItem post = blog.Post("tag:a", "tag:c", "tag:d");

        Assert.Equal(["tag:X", "tag:Y"], TestBlog.Terms(blog.With("tags:\n  terms:\n    c, d: Y\n    'A, B': X\n"), post));
    }

    [Fact]
    public void A_term_joins_the_one_that_has_the_name_already()
    {
        var blog = new TestBlog("category:reviews=Reviews", "category:reviews/films=Films", "category:movies=Movies");
        BlogItem post = blog.Post("category:movies");

        Assert.Equal(["category:Reviews/Films"], TestBlog.Terms(blog.With("categories: { terms: { Movies: Films } }"), post));
    }

    [Fact]
    public void Two_terms_may_swap_their_names()
    {
        var blog = new TestBlog("tag:a", "tag:b");
        BlogItem post = blog.Post("tag:a");

        Assert.Equal(["tag:b"], TestBlog.Terms(blog.With("tags: { terms: { a: b, b: a } }"), post));
    }

    [Fact]
    public void A_term_is_split_dropped_and_moved()
    {
        var blog = new TestBlog("category:boats=Boats & Weather", "category:misc=Misc", "category:rust=Rust", "tag:rust=Rust");
        BlogItem post = blog.Post("category:boats", "category:misc", "category:rust", "tag:rust");

        Assert.Equal(["category:Boats", "tag:weather", "tag:Rust"], TestBlog.Terms(blog.With("""
            categories:
              terms:
                boats: [Boats, { name: weather, to: tags }]
                misc: drop
                rust: { to: tags }
            """), post));
    }

    [Fact]
    public void A_whole_taxonomy_becomes_tags_categories_a_key_or_nothing()
    {
        var blog = new TestBlog("tag:jazz=Jazz");
        BlogItem post = blog.Post("genre:jazz", "genre:rock", "mood:blue", "place:oslo", "rating:5", "rating:4", "tag:jazz");

        Assert.Equal(["tag:Jazz", "tag:rock", "category:blue", "city:oslo", "rating:5"], TestBlog.Terms(blog.With("""
            genre: tags
            mood: categories
            place: { to: city }
            rating: { to: drop, terms: { 5: keep } }
            """), post));
    }

    [Fact]
    public void Equal_names_stay_apart_and_a_path_tells_them()
    {
        var blog = new TestBlog("category:phones=Phones", "category:phones/software=Software", "category:laptops=Laptops", "category:laptops/software-2=Software");
        BlogItem post = blog.Post("category:software", "category:software-2");

        Assert.Equal(["category:Phones/Software", "category:Laptops/Software"], TestBlog.Terms(blog.With(), post));
        Assert.Equal(["category:Phones/Apps", "category:Laptops/Software"], TestBlog.Terms(blog.With("categories: { terms: { phones/software: Apps } }"), post));
        Assert.Equal(["category:Phones/Software", "category:Laptops/Apps"], TestBlog.Terms(blog.With("categories: { terms: { software-2: Apps } }"), post));
        MappedTerms both = blog.With("categories: { terms: { Software: Apps } }");
        Assert.Equal(["category:Phones/Apps"], TestBlog.Terms(both, post));
        Assert.Equal(MapProblemKind.SeveralTerms, Assert.Single(both.Problems).Kind);
    }

    [Fact]
    public void Signs_keep_languages_apart()
    {
        var blog = new TestBlog();
        BlogItem post = blog.Post("tag:C", "tag:C++", "tag:C#", "tag:F#");

        Assert.Equal(["tag:C", "tag:C++", "tag:C#", "tag:F#"], TestBlog.Terms(blog.With(), post));
        MappedTerms renamed = blog.With("tags: { terms: { C: Plain C, C++: 'C++ ', C#: C Sharp, F#: C} }");
        Assert.Equal(4, renamed.All.Select(t => t.Slug).Distinct().Count());
        Assert.Equal("c-plus-plus", TermSlug.Of("C++"));
        Assert.Equal("c-sharp", TermSlug.Of("C#"));
    }

    [Theory]
    [InlineData("keep", "category:A/B/C", "C")]
    [InlineData("flatten", "category:C", "C")]
    [InlineData("path", "category:A/B/C", "A/B/C")]
    public void Hierarchy_is_kept_flattened_or_written_as_a_path(string mode, string expected, string label)
    {
        var blog = new TestBlog("category:a=A", "category:a/b=B", "category:b/c=C");
        BlogItem post = blog.Post("category:c");

        MappedTerm term = Assert.Single(blog.With($"categories: {{ hierarchy: {mode} }}").Of(post).Terms);

        Assert.Equal((expected, label), (TestBlog.Text(term), term.Label));
    }

    [Fact]
    public void A_post_is_in_the_parents_as_well_where_the_map_says_so()
    {
        var blog = new TestBlog("category:a=A", "category:a/b=B", "category:b/c=C");
        BlogItem post = blog.Post("category:c", "category:b");

        Assert.Equal(["category:A", "category:A/B", "category:A/B/C"], TestBlog.Terms(blog.With("categories: { hierarchy: parents }"), post));
    }

    [Fact]
    public void A_parent_that_is_renamed_dropped_or_moved_takes_its_children_along_or_leaves_them_to_its_own_parent()
    {
        var blog = new TestBlog("category:a=A", "category:a/b=B", "category:b/c=C");
        BlogItem post = blog.Post("category:c");

        Assert.Equal(["category:A/Bee/C"], TestBlog.Terms(blog.With("categories: { terms: { b: Bee } }"), post));
        Assert.Equal(["category:A/C"], TestBlog.Terms(blog.With("categories: { terms: { b: drop } }"), post));
        Assert.Equal(["category:A/C"], TestBlog.Terms(blog.With("categories: { terms: { b: { to: tags } } }"), post));
        Assert.Equal(["category:New/C"], TestBlog.Terms(blog.With("categories: { terms: { c: { parent: New } } }"), post));
        Assert.Equal(["category:C"], TestBlog.Terms(blog.With("categories: { terms: { c: { parent: none } } }"), post));
        Assert.Equal(["category:A/C"], TestBlog.Terms(blog.With("categories: { terms: { c: { parent: a } } }"), post));
    }

    [Fact]
    public void Circles_are_cut_in_the_source_and_in_the_map()
    {
        var blog = new TestBlog("category:y/x=X", "category:x/y=Y", "category:x/z=Z", "category:p=P", "category:p/q=Q");
        BlogItem post = blog.Post("category:x", "category:y", "category:z", "category:q");

        MappedTerms mapped = blog.With("categories: { terms: { p: { parent: Q } } }");

        Assert.Equal(["category:X", "category:Y", "category:X/Z", "category:Q"], TestBlog.Terms(mapped, post));
        Assert.Equal(["X, Y", "Q, P"], mapped.Problems.Where(p => p.Kind == MapProblemKind.Cycle).Select(p => p.Others));
    }

    [Fact]
    public void A_hierarchy_without_end_is_cut_and_told()
    {
        const int Depth = 20_050;
        var blog = new TestBlog(Enumerable.Range(0, Depth).Select(i => i == 0 ? "category:0" : $"category:{i - 1}/{i}"));
        BlogItem post = blog.Post($"category:{Depth - 1}");

        MappedTerms mapped = blog.With();
        Assert.Equal(50, Assert.Single(mapped.Of(post).Terms).Path.Count);
        Assert.Equal(100, mapped.All.Max(t => t.Path.Count));
        Assert.Single(mapped.Problems, p => p.Kind == MapProblemKind.Cycle);
    }

    [Theory]
    [InlineData("lower", "web design")]
    [InlineData("capital", "Web design")]
    [InlineData("title", "Web Design")]
    [InlineData("keep", "web design")]
    public void Names_are_spelt_as_the_map_says(string rule, string expected)
    {
        var blog = new TestBlog("tag:web=web design", "tag:php=PHP");
        BlogItem post = blog.Post("tag:web", "tag:php");

        Assert.Equal([$"tag:{expected}", "tag:PHP"], TestBlog.Terms(blog.With($"tags: {{ case: {rule}, terms: {{ PHP: keep }} }}"), post));
    }

    [Fact]
    public void Names_that_differ_in_spelling_alone_become_one()
    {
        var blog = new TestBlog("tag:tips=Tips", "tag:tips-2=tips", "category:a/x=Same", "category:b/x-2=Same");
        BlogItem post = blog.Post("tag:tips", "tag:tips-2", "category:x", "category:x-2");

        Assert.Equal(["tag:tips", "category:a/same", "category:b/same"], TestBlog.Terms(blog.With("tags: { case: lower }\ncategories: { case: lower }"), post));
    }

    [Fact]
    public void The_most_used_terms_stay_when_there_is_a_limit()
    {
        var blog = new TestBlog();
        BlogItem post = blog.Post("tag:rare", "tag:common", "tag:frequent");
        blog.Post("tag:common", "tag:frequent");
        blog.Post("tag:common");

        ItemTerms terms = blog.With("tags: { limit: 2 }").Of(post);

        Assert.Equal(["common", "frequent"], terms.Terms.Select(t => t.Name));
        Assert.Equal(["rare"], terms.OverLimit.Select(t => t.Name));
    }

    [Fact]
    public void A_pattern_holds_for_what_no_exact_name_says()
    {
        var blog = new TestBlog("category:phones=Phones", "category:phones/ios=iOS", "category:phones/ios/apps=Apps", "tag:tip-1", "tag:tip-2", "tag:c=C*");
        BlogItem post = blog.Post("category:apps", "category:ios", "category:phones", "tag:tip-1", "tag:tip-2", "tag:c");

        Assert.Equal(["category:Phones", "tag:tips", "tag:two", "tag:C"], TestBlog.Terms(blog.With("""
            categories:
              terms:
                phones/*: drop
            tags:
              terms:
                tip-*: tips
                tip-2: two
                C*: C
            """), post));
    }

    [Theory]
    [InlineData("tags:\n  terms:\n    posgres: x\n", MapProblemKind.UnknownTerm, 3)]
    [InlineData("categories:\n  terms:\n    postgres: x\n", MapProblemKind.TermElsewhere, 3)]
    [InlineData("tags:\n  terms:\n    zebra-*: x\n", MapProblemKind.NothingFits, 3)]
    [InlineData("gerne: tags\n", MapProblemKind.UnknownTaxonomy, 1)]
    [InlineData("tags:\n  terms:\n    postgres: x\n    Postgres!: y\n", MapProblemKind.RuledTwice, 4)]
    public void What_the_source_does_not_hold_is_named_with_its_line(string map, object kind, long line)
    {
        var blog = new TestBlog("tag:postgres=Postgres!");
        blog.Post("genre:jazz");

        MapProblem problem = Assert.Single(blog.With(map).Problems);

        Assert.Equal(((MapProblemKind)kind, line), (problem.Kind, problem.Line));
    }

    [Theory]
    [InlineData("Uncategorized", "uncategorized")]
    [InlineData("Sin categoría", "sin-categoria")]
    [InlineData("Без рубрики", "%d0%b1%d0%b5%d0%b7-%d1%80%d1%83%d0%b1%d1%80%d0%b8%d0%ba%d0%b8")]
    [InlineData("未分類", "uncategorized")]
    [InlineData("Allgemein", "allgemein")]
    [InlineData("uncategorized", "uncategorized-2")]
    public void The_default_category_is_left_out_unless_alone_or_asked_for(string name, string slug)
    {
        var blog = new TestBlog($"category:{slug}={name}", "category:news=News");
        BlogItem alone = blog.Post($"category:{slug}", "tag:x");
        BlogItem beside = blog.Post($"category:{slug}", "category:news");

        Assert.Equal([$"category:{name}", "tag:x"], TestBlog.Terms(blog.With(), alone));
        Assert.Equal(["category:News"], TestBlog.Terms(blog.With(), beside));
        Assert.Equal(["category:Notes", "tag:x"], TestBlog.Terms(blog.With("categories: { default: Notes }"), alone));
        Assert.Equal([$"category:{name}", "category:News"], TestBlog.Terms(blog.With($"categories: {{ terms: {{ '{name}': keep }} }}"), beside));
        Assert.Equal([$"category:{name}"], TestBlog.Terms(blog.With("categories: { terms: { News: drop } }"), beside));
    }

    [Fact]
    public void A_category_that_only_kept_the_slug_of_the_default_is_a_category()
    {
        var blog = new TestBlog("category:uncategorized=Recipes", "category:news=News");
        BlogItem post = blog.Post("category:uncategorized", "category:news");

        Assert.Equal(["category:Recipes", "category:News"], TestBlog.Terms(blog.With(), post));
    }

    [Fact]
    public void A_post_without_a_category_gets_the_default_one()
    {
        var blog = new TestBlog("category:news=News");
        BlogItem post = blog.Post("tag:x");

        Assert.Equal(["tag:x", "category:Notes"], TestBlog.Terms(blog.With("categories: { default: Notes }"), post));
    }
}
