// An old address that nothing answers any more.
namespace BlogConverter.Links;

/// <summary>An address of the old site whose page has no successor in the new one: visitors who come by it find nothing.</summary>
/// <param name="Address">The path from the root of the old host, with its query.</param>
/// <param name="Class">What it led to.</param>
/// <param name="ItemId">The item; empty for archives.</param>
/// <param name="Reason">Why nothing answers.</param>
public sealed record GoneAddress(string Address, LinkClass Class, string ItemId, string Reason);
