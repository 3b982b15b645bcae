// What is not published yet.
using BlogConverter.Diagnostics;

namespace BlogConverter.Validation;

/// <summary>Rules about drafts and dates to come.</summary>
internal static class PublishingRules
{
    public static IReadOnlyList<Rule> Rows { get; } =
    [
        new("VAL801", "draft", RuleGroup.Publishing, Severity.Info, "A post is a draft or waits for review.")
        {
            Why = "It will not be on the site.",
            Fix = "Publish it, or take it out of the archive.",
            OnItem = Drafts,
        },
        new("VAL802", "scheduled", RuleGroup.Publishing, Severity.Info, "A post is to be published at a time to come.")
        {
            Why = "A static site has no clock: it appears with the first build after its date, and only then.",
            Fix = "Build the site again on that day.",
            OnItem = Scheduled,
        },
    ];

    private static IEnumerable<Spot> Drafts(ItemView item) =>
        item.IsWriting && item.Item.Status is "draft" or "pending" or "auto-draft" ? [new Spot($"The {item.Item.Type} is not published ({item.Item.Status}).") { Key = "draft" }] : [];

    private static IEnumerable<Spot> Scheduled(ItemView item)
    {
        bool isLater = item.Options.Today is { } today && item.Item.Published is { } date && DateOnly.FromDateTime(date.Time) > today;
        if (item.IsWriting && (item.Item.Status == "future" || (isLater && item.Item.Status == "publish")))
        {
            yield return new Spot($"The {item.Item.Type} is to be published on {item.Item.Published?.ToString() ?? "an unknown day"}.") { Key = "date" };
        }
    }
}
