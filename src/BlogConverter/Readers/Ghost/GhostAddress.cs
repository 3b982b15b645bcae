// The place-holder that Ghost writes for a site's own address.
namespace BlogConverter.Readers.Ghost;

/// <summary>Exports do not tell where their site lived: its addresses begin with a mark, and become addresses from the root of the site.</summary>
internal static class GhostAddress
{
    private const string Mark = "__GHOST_URL__";

    /// <summary>A text with the marks taken out.</summary>
    public static string Resolve(string text) => !text.Contains(Mark, StringComparison.Ordinal)
        ? text
        : text.Replace(Mark + "/", "/", StringComparison.Ordinal).Replace(Mark + "\\/", "/", StringComparison.Ordinal).Replace(Mark, "/", StringComparison.Ordinal);
}
