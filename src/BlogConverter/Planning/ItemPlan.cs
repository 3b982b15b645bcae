// What is to become of one item.
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>The decision of the first pass about one item.</summary>
/// <param name="ItemId">The item's id, by which the second pass makes sure that it reads the same input.</param>
/// <param name="Reason">Why it stays in; null when it goes out.</param>
/// <param name="Path">Where it goes, below the output folder, with <c>/</c>; null when it stays in.</param>
/// <param name="Number">Which of several items that want the same path it is; 1 for the one with the bare name.</param>
internal readonly record struct ItemPlan(string ItemId, SkipReason? Reason, string? Path, int Number);
