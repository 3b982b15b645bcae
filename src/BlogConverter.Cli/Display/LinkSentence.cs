// The line about links: how many lead to their new places, what is open, and where to look.
using System.Globalization;
using BlogConverter.Links;
using BlogConverter.Reports;

namespace BlogConverter.Cli.Display;

/// <summary>Says what became of the blog's own links, and what to do about the rest.</summary>
internal static class LinkSentence
{
    /// <summary>Null when there is nothing to say.</summary>
    /// <param name="report">The totals.</param>
    /// <param name="hasReport">True when a report file was written, which lists them.</param>
    public static string? Say(ConversionReport report, bool hasReport)
    {
        // The ids of an old feed stay on purpose.
        int left = report.OwnAddressesLeft - report.FeedIdsLeft;
        int Of(LinkState state) => report.Links.GetValueOrDefault(state);
        (int Count, string What)[] parts =
        [
            (Of(LinkState.Rewritten), "rewritten"),
            (Of(LinkState.Fixed), "fixed"),
            (Of(LinkState.Removed), "taken out"),
            (Of(LinkState.Unresolved), "unresolved"),
            (left, $"own {(left == 1 ? "address" : "addresses")} left"),
        ];
        string said = string.Join(", ", parts.Where(p => p.Count > 0).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Count:N0} {p.What}")));
        if (said.Length == 0)
        {
            return null;
        }

        bool isOpen = Of(LinkState.Unresolved) + left > 0;
        string advice = hasReport ? "the report lists them" : "--report FILE lists them";
        return $"Links: {said}{(isOpen ? $"; {advice}, and --site URL names another address of the blog" : "")}";
    }
}
