// Which of a feed item's texts is the body.
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.Readers.Feeds;

/// <summary>Feeds carry a whole text, a summary, or both; many carry a summary only, and nothing can bring the rest back.</summary>
internal static class FeedTexts
{
    private static readonly string[] Ends = ["[…]", "[...]", "[&hellip;]", "[&#8230;]", "…", "...", "&hellip;", "&#8230;", "Continue reading", "Read more", "Read more »", "Read More", "Read the rest", "(more…)", "(more...)"];

    /// <summary>The body and the excerpt of an item; says when the body is a summary.</summary>
    /// <param name="whole">What the feed calls the content, as HTML; may be empty.</param>
    /// <param name="summary">What it calls the summary or description, as HTML; may be empty.</param>
    /// <param name="mayBeWhole">True where a description may well be the whole text, as in RSS.</param>
    /// <param name="place">The item.</param>
    public static (PostBody Body, PostBody Excerpt) Of(string whole, string summary, bool mayBeWhole, FeedPlace place)
    {
        bool isCut = EndsEarly(summary);
        if (whole.Length == 0 && summary.Length > 0 && (isCut || !mayBeWhole))
        {
            place.Diagnostics.Add(Messages.SummaryOnly(place.Source, place.Id));
        }

        string body = whole.Length > 0 ? whole : summary;
        string excerpt = whole.Length > 0 && !isCut && summary != whole ? summary : "";
        return place.IsFull ? (Html(body), Html(excerpt)) : (PostBody.Empty, PostBody.Empty);
    }

    private static PostBody Html(string text) => text.Length > 0 ? new(text, BodyFormat.Html) : PostBody.Empty;

    /// <summary>True when a text ends like one that somebody cut: its last words, markup apart, say so.</summary>
    private static bool EndsEarly(string html)
    {
        ReadOnlySpan<char> rest = html.AsSpan().TrimEnd();
        while (rest.EndsWith(">") && rest.LastIndexOf('<') is >= 0 and var open)
        {
            rest = rest[..open].TrimEnd();
        }

        foreach (string end in Ends)
        {
            if (rest.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
