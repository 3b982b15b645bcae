// What the plan needs of an item comes back as it was.
using System.Reflection;
using BlogConverter.Model;
using BlogConverter.Planning;
using Xunit;

namespace BlogConverter.Tests.Planning;

public sealed class PackedItemsTests
{
    private static readonly BlogItem Full = new()
    {
        Id = "7",
        Type = "post",
        Status = "draft",
        Title = "Größe, 東京 & \ud800",
        Slug = new Slug("größe", "gr%c3%b6%c3%9fe"),
        Link = "https://example.org/größe/",
        ParentId = "",
        HasPassword = true,
        HasMadeUpId = true,
        AuthorLogins = ["mara", "東"],
        Published = new LocalDate(new DateTime(2020, 2, 29, 23, 59, 58), TimeSpan.FromMinutes(-570)),
        Source = new SourcePosition("export.xml", 1L << 40),
        File = "posts/a.md",
        Generator = "jekyll",
        Language = "pt-br",
        TranslationGroup = "pll_5f",
        HasEmptyBody = true,
    };

    public static TheoryData<BlogItem> Items() =>
    [
        Full,
        new() { Id = "1", Type = "page", Slug = new Slug("1", "") },
        Full with { ParentId = null, Published = null },
        Full with { Published = new LocalDate(DateTime.MinValue, null), Slug = new Slug("a", "") },
        Full with { Published = new LocalDate(DateTime.MaxValue, TimeSpan.FromHours(14)), Slug = new Slug("a", "a") },
        Full with { Title = new string('x', 70_000), AuthorLogins = [] },
        Full with { Title = new string('東', 70_000) },
    ];

    [Theory]
    [MemberData(nameof(Items))]
    public void An_item_comes_back_as_it_was(BlogItem item)
    {
        var packed = new PackedItems();
        int first = packed.Add(Full);
        int place = packed.Add(item);
        int last = packed.Add(Full);
        Assert.Equivalent(item, packed.Get(place), strict: true);
        Assert.Equivalent(Full, packed.Get(first), strict: true);
        Assert.Equivalent(Full, packed.Get(last), strict: true);
    }

    /// <summary>A new property is kept, or named here because the plan does not need it.</summary>
    [Fact]
    public void Nothing_is_let_go_by_mistake()
    {
        string[] letGo = ["Attachment", "Body", "Comments", "CommentsOpen", "Enclosures", "Excerpt", "Extra", "FeaturedImage", "FeaturedImageId", "Guid", "IsSticky", "MenuOrder", "Meta", "Modified", "OldAddresses", "PostFormat", "RunsTemplates", "Terms"];
        var packed = new PackedItems();
        BlogItem kept = packed.Get(packed.Add(Full));
        var empty = new BlogItem { Id = "", Type = "" };
        string[] unchanged = [.. typeof(BlogItem).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(p => p.Name != "EqualityContract" && Equals(p.GetValue(kept), p.GetValue(empty)))
            .Select(p => p.Name).Order(StringComparer.Ordinal)];
        Assert.Equal(letGo, unchanged);
    }

    [Fact]
    public void A_large_site_costs_little_memory()
    {
        var packed = new PackedItems();
        for (int i = 0; i < 20_000; i++)
        {
            packed.Add(Full);
        }

        Assert.InRange(packed.Size, 20_000 * 50, 20_000 * 200);
    }
}
