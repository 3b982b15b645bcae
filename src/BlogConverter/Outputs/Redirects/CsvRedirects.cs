// The redirect map as a table.
using BlogConverter.Model;

namespace BlogConverter.Outputs.Redirects;

/// <summary>CSV (RFC 4180) with the columns <c>from</c>, <c>to</c> and <c>item</c>, for people and for every server that has no format here.</summary>
internal static class CsvRedirects
{
    public static RedirectFormat Create() => new("csv", "redirects.csv", RedirectPlace.Aside, (addresses, _) => Write(addresses));

    private static IEnumerable<string> Write(IReadOnlyList<OldAddress> addresses)
    {
        yield return "from,to,item\n";
        foreach (OldAddress address in addresses)
        {
            yield return $"{CsvField.Of(address.Redirect.From)},{CsvField.Of(address.To)},{CsvField.Of(address.Redirect.ItemId)}\n";
        }
    }
}
