// Which items go out, and where to.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Model;
using BlogConverter.Planning;
using Xunit;

namespace BlogConverter.Tests.Planning;

public sealed class ConversionPlanTests
{
    [Theory]
    [InlineData("publish", false, null)]
    [InlineData("publish", true, SkipReason.Password)]
    [InlineData("draft", false, SkipReason.Status)]
    [InlineData("private", false, SkipReason.Status)]
    [InlineData("pending", false, SkipReason.Status)]
    [InlineData("future", false, SkipReason.Status)]
    [InlineData("trash", false, SkipReason.Status)]
    [InlineData("auto-draft", false, SkipReason.Status)]
    [InlineData("somebodys-own", false, SkipReason.Status)]
    public void Only_what_everybody_could_read_goes_out(string status, bool password, SkipReason? expected)
    {
        BlogItem item = Post("1", "a") with { Status = status, HasPassword = password };
        Assert.Equal(expected, Plan([item])[0].Reason);
    }

    [Fact]
    public void A_guarded_draft_needs_both_words()
    {
        BlogItem item = Post("1", "a") with { Status = "draft", HasPassword = true };
        Assert.Equal(SkipReason.Password, Plan([item], new() { Include = ["drafts"] })[0].Reason);
        Assert.Equal(SkipReason.Status, Plan([item], new() { Include = ["password"] })[0].Reason);
        Assert.Null(Plan([item], new() { Include = ["drafts", "password"] })[0].Reason);
    }

    [Theory]
    [InlineData("attachment", SkipReason.Attachment)]
    [InlineData("nav_menu_item", SkipReason.PartOfAnother)]
    [InlineData("wp_block", SkipReason.PartOfAnother)]
    [InlineData("wp_global_styles", SkipReason.Internal)]
    [InlineData("revision", SkipReason.Internal)]
    [InlineData("book", null)]
    public void All_types_are_those_that_hold_writing(string type, SkipReason? expected) =>
        Assert.Equal(expected, Plan([Post("1", "a") with { Type = type }], new() { Types = ["all"] })[0].Reason);

    [Fact]
    public void An_internal_type_goes_out_when_it_is_named() =>
        Assert.Null(Plan([Post("1", "a") with { Type = "wp_block" }], new() { Types = ["wp_block"] })[0].Reason);

    [Fact]
    public void The_lowest_id_keeps_the_bare_name_whatever_the_order()
    {
        var diagnostics = new DiagnosticBag();
        ConversionPlan plan = Plan([Post("10", "same"), Post("9", "Same"), Post("100", "same")], diagnostics: diagnostics);
        Assert.Equal(["posts/same-2.md", "posts/Same.md", "posts/same-3.md"], Paths(plan));
        Assert.Equal(2, diagnostics.Items.Count(d => d.Code == "PLN001"));
    }

    [Fact]
    public void A_numbered_name_does_not_take_the_place_of_a_real_one()
    {
        ConversionPlan plan = Plan([Post("1", "a"), Post("2", "a"), Post("3", "a-2")]);
        Assert.Equal(3, Paths(plan).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void The_same_item_in_another_part_is_taken_once()
    {
        BlogItem first = Post("1", "a") with { Source = new SourcePosition("one.xml", 1) };
        ConversionPlan plan = Plan([first, first with { Source = new SourcePosition("two.xml", 1) }, first with { Type = "page" }]);
        Assert.Equal([null, SkipReason.Duplicate, null], Enumerable.Range(0, 3).Select(i => plan[i].Reason));
    }

    [Fact]
    public void Two_posts_with_one_id_in_one_file_are_both_kept()
    {
        ConversionPlan plan = Plan([Post("1", "a"), Post("1", "b")]);
        Assert.Equal(["posts/a.md", "posts/b.md"], Paths(plan));
    }

    [Fact]
    public void A_limit_counts_what_goes_out()
    {
        ConversionPlan plan = Plan([Post("1", "a") with { Status = "draft" }, Post("2", "b"), Post("3", "c")], new() { Limit = 1 });
        Assert.Equal([SkipReason.Status, null, SkipReason.Limit], Enumerable.Range(0, 3).Select(i => plan[i].Reason));
    }

    [Fact]
    public void Filters_choose_by_id_slug_author_and_day()
    {
        BlogItem item = Post("7", "a") with { AuthorLogins = ["jane"], Published = new LocalDate(new DateTime(2020, 1, 5, 23, 0, 0), null) };
        Assert.Null(Plan([item], new() { Only = ["7"] })[0].Reason);
        Assert.Null(Plan([item], new() { Only = ["A"] })[0].Reason);
        Assert.Equal(SkipReason.Filter, Plan([item], new() { Only = ["8"] })[0].Reason);
        Assert.Null(Plan([item], new() { Authors = ["Jane"] })[0].Reason);
        Assert.Equal(SkipReason.Filter, Plan([item], new() { Authors = ["john"] })[0].Reason);
        Assert.Null(Plan([item], new() { Since = new DateOnly(2020, 1, 5), Until = new DateOnly(2020, 1, 5) })[0].Reason);
        Assert.Equal(SkipReason.Filter, Plan([item], new() { Since = new DateOnly(2020, 1, 6) })[0].Reason);
        Assert.Equal(SkipReason.Filter, Plan([Post("1", "a")], new() { Until = new DateOnly(2020, 1, 6) })[0].Reason);
    }

    [Fact]
    public void Pages_know_their_ancestors_and_cycles_end()
    {
        BlogItem top = Post("1", "top") with { Type = "page", ParentId = "3" };
        BlogItem middle = Post("2", "middle/x") with { Type = "page", ParentId = "1" };
        BlogItem leaf = Post("3", "leaf") with { Type = "page", ParentId = "2" };
        ConversionPlan plan = Plan([top, middle, leaf]);
        Assert.Equal("page/top/middle-x/leaf.md", plan[2].Path);
    }

    private static BlogItem Post(string id, string slug) => new() { Id = id, Type = "post", Slug = new Slug(slug, slug), Title = slug };

    private static IEnumerable<string?> Paths(ConversionPlan plan) => Enumerable.Range(0, plan.Count).Select(i => plan[i].Path);

    private static ConversionPlan Plan(IReadOnlyList<BlogItem> items, ConversionOptions? options = null, DiagnosticBag? diagnostics = null)
    {
        var census = new ItemCensus();
        foreach (BlogItem item in items)
        {
            census.Add(item);
        }

        SiteShape shape = SiteShape.Of(census, SiteIndex.Empty, new OldAddressesBuilder().Build([]), new(), new DiagnosticBag());
        return ConversionPlan.Make(shape, new ItemSelection(options ?? new() { Types = ["all"] }, _ => null), new PathHabit(PathOf), diagnostics ?? new());
    }

    private static string PathOf(Placement p) => string.Join('/', [p.Type == "post" ? "posts" : p.Type, .. p.Ancestors, p.Slug + ".md"]);
}
