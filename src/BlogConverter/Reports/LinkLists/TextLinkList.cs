// Links as a list for people.
using System.Globalization;
using BlogConverter.Links;

namespace BlogConverter.Reports.LinkLists;

/// <summary>A heading for each class, host and state with the number of links, and below it each address once, with the items that it stands in.</summary>
internal static class TextLinkList
{
    private const int MostItems = 5;

    public static void Write(IReadOnlyList<SiteLink> links, TextWriter writer)
    {
        foreach (IGrouping<(LinkClass Class, string Host, LinkState State), SiteLink> group in links.GroupBy(l => (l.Reference.Class, l.Host, l.Reference.State)))
        {
            string host = group.Key.Host.Length == 0 ? "(no host)" : group.Key.Host;
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{ReportNames.Of(group.Key.Class)}  {host}  {ReportNames.Of(group.Key.State)}  {group.Count()}\n"));
            foreach (IGrouping<string, SiteLink> address in group.GroupBy(l => l.Reference.Reference, StringComparer.Ordinal))
            {
                writer.Write($"    {Visible(address.Key)}{After(address.First())}  [{Items(address)}]\n");
            }
        }
    }

    private static string After(SiteLink link) =>
        (link.Reference.NewAddress is { } to ? $" -> {Visible(to)}" : "")
        + (link.Check is { } check ? $"  {ReportNames.Of(check.Health)}{(check.Status is { } status ? string.Create(CultureInfo.InvariantCulture, $" {status}") : "")}{(check.FinalAddress is { } final ? $" at {Visible(final)}" : "")}{(check.Detail.Length > 0 ? $" ({Visible(check.Detail)})" : "")}" : "")
        + (link.Reference.Reason is { } reason ? $"  {Visible(reason)}" : "")
        + (link.Reference.Proposal is { } proposal ? $"  Perhaps {Visible(proposal)}." : "");

    private static string Items(IEnumerable<SiteLink> links)
    {
        string[] ids = [.. links.Select(l => l.ItemId).Distinct(StringComparer.Ordinal)];
        return (ids.Length == 1 ? "item " : "items ") + string.Join(", ", ids.Take(MostItems)) + (ids.Length > MostItems ? string.Create(CultureInfo.InvariantCulture, $" and {ids.Length - MostItems} more") : "");
    }

    /// <summary>What a terminal would obey is not shown to it.</summary>
    private static string Visible(string text) => string.Create(text.Length, text, static (span, from) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = char.IsControl(from[i]) ? '\uFFFD' : from[i];
        }
    });
}
