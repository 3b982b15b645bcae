// Where each target puts files and what it says on top of them.
using BlogConverter.FrontMatter;
using BlogConverter.Index;
using BlogConverter.Model;
using BlogConverter.Outputs;
using Xunit;

namespace BlogConverter.Tests.Outputs;

public sealed class OutputTargetTests
{
    private static readonly LocalDate Date = new(new DateTime(2020, 1, 5, 8, 0, 0), TimeSpan.FromHours(9));

    [Theory]
    [InlineData("plain", "post", false, "", "posts/как-раб.md")]
    [InlineData("plain", "post", true, "", "drafts/как-раб.md")]
    [InlineData("plain", "page", false, "about team", "pages/about/team/как-раб.md")]
    [InlineData("plain", "page", true, "about", "drafts/как-раб.md")]
    [InlineData("plain", "recipe", false, "", "recipe/как-раб.md")]
    [InlineData("hugo", "post", false, "", "content/posts/как-раб.md")]
    [InlineData("hugo", "post", true, "", "content/posts/как-раб.md")]
    [InlineData("hugo", "page", false, "about team", "content/about/team/как-раб.md")]
    [InlineData("hugo", "recipe", false, "", "content/recipe/как-раб.md")]
    [InlineData("jekyll", "post", false, "", "_posts/2020-01-05-как-раб.md")]
    [InlineData("jekyll", "post", true, "", "_drafts/как-раб.md")]
    [InlineData("jekyll", "page", false, "about", "about/как-раб.md")]
    [InlineData("jekyll", "page", true, "about", "about/как-раб.md")]
    [InlineData("jekyll", "recipe", false, "", "_recipe/как-раб.md")]
    [InlineData("hexo", "post", false, "", "source/_posts/как-раб.md")]
    [InlineData("hexo", "page", true, "about", "source/_drafts/как-раб.md")]
    [InlineData("hexo", "page", false, "about", "source/about/как-раб/index.md")]
    [InlineData("hexo", "recipe", false, "", "source/recipe/как-раб/index.md")]
    [InlineData("eleventy", "post", false, "", "posts/как-раб.md")]
    [InlineData("eleventy", "post", true, "", "drafts/как-раб.md")]
    [InlineData("eleventy", "page", false, "about", "about/как-раб.md")]
    [InlineData("astro", "post", false, "", "src/content/blog/как-раб.md")]
    [InlineData("astro", "page", false, "about", "src/content/pages/about/как-раб.md")]
    [InlineData("docusaurus", "post", false, "", "blog/как-раб.md")]
    [InlineData("docusaurus", "page", false, "about", "src/pages/about/как-раб.md")]
    [InlineData("pelican", "post", false, "", "content/posts/как-раб.md")]
    [InlineData("pelican", "page", false, "about", "content/pages/about/как-раб.md")]
    [InlineData("zola", "post", false, "", "content/blog/как-раб.md")]
    [InlineData("zola", "page", false, "about", "content/about/как-раб.md")]
    [InlineData("obsidian", "post", false, "", "posts/как-раб.md")]
    [InlineData("obsidian", "post", true, "", "drafts/как-раб.md")]
    public void Items_go_to_the_targets_places(string target, string type, bool isDraft, string ancestors, string path)
    {
        var item = new Placement("1", type, "как-раб") { Date = Date, IsDraft = isDraft, Ancestors = ancestors.Split(' ', StringSplitOptions.RemoveEmptyEntries) };
        Assert.Equal(path, OutputTarget.Find(target)!.PathOf(item));
    }

    [Theory]
    [InlineData("hugo", "post", "index", "content/posts/index-page.md")]
    [InlineData("hugo", "page", "_index", "content/_index-page.md")]
    [InlineData("hugo", "page", "posts", "content/posts/_index.md")]
    [InlineData("jekyll", "page", "_draft", "draft.md")]
    [InlineData("jekyll", "page", "___", "page-___.md")]
    [InlineData("plain", "post", "a/../b", "posts/a-..-b.md")]
    [InlineData("hexo", "page", "_draft", "source/draft/index.md")]
    [InlineData("eleventy", "post", "_x", "posts/page-x.md")]
    [InlineData("astro", "post", "_x", "src/content/blog/x.md")]
    [InlineData("docusaurus", "post", "_x", "blog/x.md")]
    [InlineData("docusaurus", "page", "a.test", "src/pages/a-test.md")]
    [InlineData("zola", "post", "index", "content/blog/page-index.md")]
    [InlineData("zola", "post", "2020-01-05-x", "content/blog/page-2020-01-05-x.md")]
    [InlineData("zola", "post", "v1.2", "content/blog/v1-2.md")]
    [InlineData("obsidian", "post", "c#[x]", "posts/c--x-.md")]
    public void Names_that_mean_something_to_a_generator_are_avoided(string target, string type, string slug, string path) =>
        Assert.Equal(path, OutputTarget.Find(target)!.PathOf(new Placement("1", type, slug) { Date = Date }));

    [Theory]
    [InlineData("hugo", "post", "", "/posts/a%C3%A4/")]
    [InlineData("hugo", "page", "about", "/about/a%C3%A4/")]
    [InlineData("jekyll", "post", "", "/2020/01/05/a%C3%A4.html")]
    [InlineData("jekyll", "page", "about", "/about/a%C3%A4.html")]
    [InlineData("hexo", "post", "", "/2020/01/05/a%C3%A4/")]
    [InlineData("hexo", "page", "about", "/about/a%C3%A4/")]
    [InlineData("eleventy", "post", "", "/posts/a%C3%A4/")]
    [InlineData("astro", "post", "", "/blog/a%C3%A4/")]
    [InlineData("astro", "page", "about", "/about/a%C3%A4/")]
    [InlineData("docusaurus", "post", "", "/blog/a%C3%A4/")]
    [InlineData("docusaurus", "page", "about", "/about/a%C3%A4/")]
    [InlineData("pelican", "post", "", "/a%C3%A4.html")]
    [InlineData("pelican", "page", "about", "/pages/about-a%C3%A4.html")]
    [InlineData("zola", "post", "", "/blog/a%C3%A4/")]
    public void A_page_has_the_address_that_its_generator_gives_it(string target, string type, string ancestors, string address)
    {
        OutputTarget known = OutputTarget.Find(target)!;
        var item = new Placement("1", type, "aä") { Date = Date, Ancestors = ancestors.Split(' ', StringSplitOptions.RemoveEmptyEntries) };
        Assert.Equal(address, known.AddressOf!(item, known.PathOf(item)));
    }

    [Fact]
    public void A_page_with_children_is_the_page_of_its_section_in_hugo()
    {
        Assert.Equal("content/about/_index.md", OutputTarget.Hugo.PathOf(new Placement("1", "page", "about") { HasChildren = true }));
        Assert.Equal("content/about/team.md", OutputTarget.Hugo.PathOf(new Placement("2", "page", "team") { HasChildren = true, Ancestors = ["about"] }));
    }

    [Fact]
    public void A_post_without_a_date_is_still_published_by_jekyll()
    {
        Assert.Equal("_posts/1970-01-01-x.md", OutputTarget.Jekyll.PathOf(new Placement("1", "post", "x")));
        Assert.True(OutputTarget.Jekyll.NeedsDate);
    }

    [Fact]
    public void Plain_front_matter_has_the_canonical_fields() => Assert.Equal(
        """
        ---
        title: "Q&A: all"
        date: 2020-01-05T08:00:00+09:00
        lastmod: 2021-02-03T04:05:06
        slug: qa
        author:
          - Ann
          - Bob
        categories:
          - News
        tags:
          - C#
        genre:
          - Jazz
        wp_title:
          - Sir
        excerpt: In short.
        image: /a.jpg
        draft: true
        id: 7
        ---

        """,
        YamlFrontMatter.Write(OutputTarget.Plain.FrontMatterOf(Full("post"))));

    [Fact]
    public void Hugo_has_a_summary_a_list_of_images_and_a_flag_for_drafts()
    {
        string yaml = YamlFrontMatter.Write(OutputTarget.Hugo.FrontMatterOf(Full("post")));
        Assert.Contains("summary: In short.\nimages:\n  - /a.jpg\ndraft: true\nid: 7\n", yaml, StringComparison.Ordinal);
        Assert.Contains("wp_title:\n  - Sir\n", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void Jekyll_has_a_layout_its_own_dates_and_unpublished_pages()
    {
        string yaml = YamlFrontMatter.Write(OutputTarget.Jekyll.FrontMatterOf(Full("page")));
        Assert.StartsWith("---\nlayout: page\ntitle: \"Q&A: all\"\ndate: \"2020-01-05 08:00:00\"\nlast_modified_at: \"2021-02-03 04:05:06\"\n", yaml, StringComparison.Ordinal);
        Assert.Contains("published: false\n", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain("published:", YamlFrontMatter.Write(OutputTarget.Jekyll.FrontMatterOf(Full("post"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_values_are_left_out() =>
        Assert.Equal("---\nid: line-3\n---\n", YamlFrontMatter.Write(OutputTarget.Plain.FrontMatterOf(new ItemFields(new BlogItem { Id = "line-3", Type = "post" }) { Slug = "" })));

    [Fact]
    public void Fields_are_chosen_ordered_and_renamed_but_a_draft_stays_marked()
    {
        Assert.True(FieldSelection.TryParse(["date:created", "Title", "terms:wp", "guid"], OutputTarget.Plain, out FieldSelection? selection, out string? error), error);
        Assert.Equal(
            "---\ncreated: 2020-01-05T08:00:00+09:00\ntitle: \"Q&A: all\"\nwp:\n  genre:\n    - Jazz\n  title:\n    - Sir\nguid: http://x/?p=7\ndraft: true\n---\n",
            YamlFrontMatter.Write(OutputTarget.Plain.FrontMatterOf(Full("post"), selection)));
    }

    [Fact]
    public void Chosen_fields_are_written_in_the_targets_way()
    {
        Assert.True(FieldSelection.TryParse(["date:made", "image", "id"], OutputTarget.Jekyll, out FieldSelection? selection, out _));
        Assert.Equal(
            "---\nmade: \"2020-01-05 08:00:00\"\nimage: /a.jpg\nwordpress_id: 7\nlayout: post\n---\n",
            YamlFrontMatter.Write(OutputTarget.Jekyll.FrontMatterOf(Full("post"), selection)));
    }

    [Theory]
    [InlineData("titel", "Known fields: title, date, lastmod")]
    [InlineData("title:", "no key")]
    [InlineData("title title", "chosen twice")]
    [InlineData("title date:title", "chosen twice")]
    [InlineData("title:draft", "needs that key")]
    public void A_choice_that_cannot_be_is_explained(string choices, string expected)
    {
        Assert.False(FieldSelection.TryParse(choices.Split(' '), OutputTarget.Plain, out _, out string? error));
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_target_is_known_and_found_by_its_name()
    {
        Assert.Equal(["plain", "hugo", "jekyll", "hexo", "eleventy", "astro", "docusaurus", "pelican", "zola", "obsidian"], OutputTarget.Known.Select(t => t.Name));
        Assert.All(OutputTarget.Known, t => Assert.Same(t, OutputTarget.Find(t.Name.ToUpperInvariant())));
        Assert.Null(OutputTarget.Find("gopher"));
    }

    private static ItemFields Full(string type) => new(new BlogItem
    {
        Id = "7",
        Type = type,
        Title = "Q&A: all",
        Slug = new Slug("qa", "qa"),
        Guid = "http://x/?p=7",
        Published = Date,
        Modified = new LocalDate(new DateTime(2021, 2, 3, 4, 5, 6), null),
    })
    {
        AuthorNames = ["Ann", "Bob"],
        Categories = ["News"],
        Tags = ["C#"],
        OtherTerms = [new TaxonomyNames("genre", ["Jazz"]), new TaxonomyNames("title", ["Sir"]), new TaxonomyNames("empty", [])],
        Excerpt = "In short.",
        FeaturedImage = new FeaturedImage("/a.jpg", "An A"),
        IsDraft = true,
    };
}
