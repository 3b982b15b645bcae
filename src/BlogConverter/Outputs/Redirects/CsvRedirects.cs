// The redirect map as a table.
using System.Text;
using BlogConverter.Model;

namespace BlogConverter.Outputs.Redirects;

/// <summary>CSV (RFC 4180) with the columns <c>from</c>, <c>to</c> and <c>item</c>, for people and for every server that has no format here.</summary>
internal static class CsvRedirects
{
    public static RedirectFormat Create() => new("csv", "redirects.csv", RedirectPlace.Aside, (addresses, _) => Write(addresses));

    private static string Write(IReadOnlyList<OldAddress> addresses)
    {
        var text = new StringBuilder("from,to,item\n");
        foreach (OldAddress address in addresses)
        {
            text.Append(CsvField.Of(address.Redirect.From)).Append(',').Append(CsvField.Of(address.To)).Append(',').Append(CsvField.Of(address.Redirect.ItemId)).Append('\n');
        }

        return text.ToString();
    }
}
