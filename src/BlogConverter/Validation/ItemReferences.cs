// The references of an item that rules look at.
namespace BlogConverter.Validation;

/// <summary>Links and images as somebody wrote them; what a template or a shortcode makes is left alone.</summary>
internal static class ItemReferences
{
    /// <summary>What visitors click on or load.</summary>
    public static IEnumerable<OutlineLink> References(this ItemView item) => item.WrittenLinks().Concat(item.IsWriting ? Images(item) : []);

    /// <summary>What visitors click on, and players and frames.</summary>
    public static IEnumerable<OutlineLink> WrittenLinks(this ItemView item) => item.IsWriting ? item.Outline.Links.Where(l => IsWritten(l.Address)) : [];

    private static IEnumerable<OutlineLink> Images(ItemView item) => item.Outline.Images.Select(i => new OutlineLink(i.Address, i.Offset)).Where(l => IsWritten(l.Address));

    /// <summary>What a page loads by itself.</summary>
    public static IEnumerable<OutlineLink> Loaded(this ItemView item) => item.IsWriting ? Images(item).Concat(item.Outline.Links.Where(l => l.IsLoaded && IsWritten(l.Address))) : [];

    /// <summary>False for what a template language or a shortcode makes of it.</summary>
    public static bool IsWritten(string address) =>
        address.Length > 0 && !address.Contains("{{", StringComparison.Ordinal) && !address.Contains("{%", StringComparison.Ordinal) && !address.Contains("<%", StringComparison.Ordinal) && address[0] != '[';
}
