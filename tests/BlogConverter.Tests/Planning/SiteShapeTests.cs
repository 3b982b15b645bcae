// The front page, the list of posts and the languages of a site.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Model;
using BlogConverter.Planning;
using Xunit;

namespace BlogConverter.Tests.Planning;

public sealed class SiteShapeTests
{
    private static readonly Site Blog = new() { Address = "https://example.org", Language = "en-US" };

    [Fact]
    public void A_page_at_the_root_is_the_front_page_and_the_only_empty_one_the_list_of_posts()
    {
        SiteShape shape = Shape([Page("1", "/") with { Slug = new Slug("home", "home") }, Page("2", "/news/") with { HasEmptyBody = true }, Page("3", "/about/")]);
        Assert.Equal([PageRole.Front, PageRole.Posts, PageRole.Ordinary], Enumerable.Range(0, 3).Select(shape.RoleOf));
    }

    [Fact]
    public void Of_two_empty_pages_neither_is_the_list_of_posts_and_without_a_front_page_none_is()
    {
        SiteShape two = Shape([Page("1", "/"), Page("2", "/news/") with { HasEmptyBody = true }, Page("3", "/blog/") with { HasEmptyBody = true }]);
        Assert.Null(two.Pages.Posts);
        SiteShape none = Shape([Page("2", "/news/") with { HasEmptyBody = true }]);
        Assert.Null(none.Pages.Posts);
    }

    [Fact]
    public void What_the_settings_say_counts_more_than_addresses()
    {
        SiteShape shape = Shape([Page("1", "/"), Page("2", "/start/"), Page("3", "/news/") with { HasEmptyBody = true }], new(), new ReadingSettings { FrontPageId = "2" });
        Assert.Equal([PageRole.Ordinary, PageRole.Front, PageRole.Ordinary], Enumerable.Range(0, 3).Select(shape.RoleOf));
    }

    [Fact]
    public void What_the_user_says_counts_most_and_a_page_that_is_not_there_is_named()
    {
        var diagnostics = new DiagnosticBag();
        SiteShape shape = Shape([Page("1", "/"), Page("2", "/start/"), Page("3", "/list/")], new() { FrontPage = "start", PostsPage = "9" }, null, diagnostics);
        Assert.Equal([PageRole.Ordinary, PageRole.Front, PageRole.Ordinary], Enumerable.Range(0, 3).Select(shape.RoleOf));
        Assert.Contains("--posts-page", Assert.Single(diagnostics.Items, d => d.Code == "PLN007").Message, StringComparison.Ordinal);
        Assert.Null(Shape([Page("1", "/")], new() { FrontPage = "none" }).Pages.Front);
    }

    [Fact]
    public void A_draft_stands_nowhere_yet() =>
        Assert.Equal(PageRole.Ordinary, Shape([Page("1", "/start/") with { Status = "draft" }], new() { FrontPage = "1" }).RoleOf(0));

    [Theory]
    [InlineData("/hallo/?lang=de", "de")]
    [InlineData("/de/hallo/", "de")]
    [InlineData("/pt-br/ola/", "pt-br")]
    [InlineData("/hello/", "en")]
    [InlineData("/css/hello/", "en")]
    [InlineData("/de/", "en")]
    public void An_address_tells_the_language(string link, string language)
    {
        SiteShape shape = Shape([Post("1", link), Post("2", "/fr/bonjour/")]);
        Assert.Equal(language, shape.Languages.Of(0));
    }

    [Fact]
    public void A_parent_a_category_and_an_author_explain_a_path_better_than_a_language()
    {
        SiteShape shape = Shape([Page("1", "/it/"), Page("2", "/it/support/") with { ParentId = "1" }, Post("3", "/no/oslo/"), Post("4", "/al/tirana/")], new(), null, null,
            [new Term("category", "no", "No"), new Author("al")]);
        Assert.Empty(shape.Languages.All);
    }

    [Fact]
    public void The_main_language_is_the_site_s_or_else_the_one_of_most_items()
    {
        BlogItem german = Post("1", "/a/") with { Language = "de" }, french = Post("2", "/b/") with { Language = "fr" }, also = Post("3", "/c/") with { Language = "fr" };
        Assert.Equal(["fr", "de"], Shape([german, french, also]).Languages.All);
        Assert.Equal(["en", "de", "fr"], Shape([german, french, also, Post("4", "/d/")]).Languages.All);
        Assert.Equal("", Shape([Post("4", "/d/")]).Languages.Of(0));
    }

    [Fact]
    public void Translations_know_each_other_and_a_language_counts_once()
    {
        SiteShape shape = Shape(
        [
            Post("1", "/a/") with { Language = "en", TranslationGroup = "g" },
            Post("2", "/de/a/") with { Language = "de", TranslationGroup = "g" },
            Post("3", "/de/b/") with { Language = "de", TranslationGroup = "g" },
            Post("4", "/c/") with { Language = "en", TranslationGroup = "alone" },
        ]);
        Assert.Equal([0, 1], shape.Languages.TranslationsOf(1));
        Assert.Empty(shape.Languages.TranslationsOf(2));
        Assert.Equal(("g", ""), (shape.Languages.GroupOf(0), shape.Languages.GroupOf(3)));
    }

    [Fact]
    public void The_front_page_in_another_language_is_a_front_page_too()
    {
        SiteShape shape = Shape([Page("1", "/") with { Language = "en", TranslationGroup = "g" }, Page("2", "/de/start/") with { Language = "de", TranslationGroup = "g" }]);
        Assert.Equal((PageRole.Front, "de"), (shape.PlacementOf(1).Role, shape.PlacementOf(1).Language));
    }

    [Theory]
    [InlineData("/2020/hello/", "de", "/de/2020/hello/")]
    [InlineData("/de/hello/", "de", "/de/hello/")]
    [InlineData("/posts/de/hello/", "de", "/de/posts/hello/")]
    [InlineData("/hello/", "", "/hello/")]
    public void A_language_stands_in_front_of_an_address(string address, string language, string expected) => Assert.Equal(expected, AddressWishes.InLanguage(address, language));

    [Theory]
    [InlineData("/{lang}/{year}/{slug}/", "/de/2021/hallo/")]
    [InlineData("/{year}/{slug}/", "/de/2021/hallo/")]
    public void A_template_of_addresses_may_say_the_language_and_need_not(string template, string address)
    {
        BlogItem german = Post("1", "/x/hallo/") with { Language = "de", Published = new LocalDate(new DateTime(2021, 2, 3), null) };
        SiteShape shape = Shape([german, Post("2", "/y/hello/")]);
        Assert.Equal(address, new AddressWishes(template, Old([german]), shape.Languages).Of(german, 0, new ItemPlan("1", null, "x.md", 1)));
    }

    [Theory]
    [InlineData("de", "de")]
    [InlineData("pt_BR", "pt-br")]
    [InlineData("zh-Hans", "zh-hans")]
    [InlineData("php", "")]
    [InlineData("english", "")]
    [InlineData("de-", "")]
    public void A_language_code_is_recognized(string text, string code) => Assert.Equal(code, LanguageCode.Of(text));

    private static OldAddresses Old(IReadOnlyList<BlogItem> items)
    {
        var old = new OldAddressesBuilder();
        foreach (BlogItem item in items)
        {
            old.Add(item);
        }

        return old.Build([]);
    }

    private static BlogItem Page(string id, string path) => Post(id, path) with { Type = "page" };

    private static BlogItem Post(string id, string path)
    {
        string slug = path.Split('?')[0].Trim('/').Split('/')[^1];
        return new BlogItem { Id = id, Type = "post", Slug = new Slug(slug.Length > 0 ? slug : "home", slug), Title = id, Link = "https://example.org" + path };
    }

    private static SiteShape Shape(IReadOnlyList<BlogItem> items, ConversionOptions? options = null, ReadingSettings? settings = null, DiagnosticBag? diagnostics = null, IReadOnlyList<BlogRecord>? more = null)
    {
        var census = new ItemCensus();
        var index = new SiteIndexBuilder();
        var old = new OldAddressesBuilder();
        IEnumerable<BlogRecord> records = [Blog, .. settings is null ? (BlogRecord[])[] : [settings], .. more ?? [], .. items];
        foreach (BlogRecord record in records)
        {
            index.Add(record);
            old.Add(record);
            if (record is BlogItem item)
            {
                census.Add(item);
            }
        }

        return SiteShape.Of(census, index.Build(), old.Build([]), options ?? new(), diagnostics ?? new DiagnosticBag());
    }
}
