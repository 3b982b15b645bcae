// A reference to a place in a page.
namespace BlogConverter.Links;

/// <summary>A fragment that has to be looked up in the page that it leads to.</summary>
/// <param name="Target">The page's place in the input.</param>
/// <param name="Name">The name of the place, decoded.</param>
/// <param name="Reference">The address as the source has it.</param>
/// <param name="Address">The address as it is written.</param>
internal sealed record FragmentUse(int Target, string Name, string Reference, string Address)
{
    /// <summary>The name in an address's fragment; empty where it means the page, its top, or words to look for.</summary>
    public static string NameIn(string address)
    {
        string fragment = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var sharp ? address[(sharp + 1)..] : "";
        return fragment.Equals("top", StringComparison.OrdinalIgnoreCase) || fragment.StartsWith(":~:", StringComparison.Ordinal) ? "" : Uri.UnescapeDataString(fragment);
    }
}
