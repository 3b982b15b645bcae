// The page that was probably meant.
using BlogConverter.Index;
using BlogConverter.Planning;

namespace BlogConverter.Links;

/// <summary>
/// Proposes a page for an address that leads nowhere: one whose slug shares words with it or differs in a few letters. A proposal is for the user to judge, nothing is
/// rewritten by it. The table of words is made when the first address asks. Safe for concurrent calls.
/// </summary>
internal sealed class NearestPage(PermalinkMap pages, ItemCensus census)
{
    private const int ShortestSlug = 3;
    private const double LeastCommonWords = 0.5;
    private const double LeastCommonLetters = 0.7;

    private volatile Lazy<SlugWords> _words = Words(pages, census);

    /// <summary>Lets the table go; it is made again if another address asks.</summary>
    public void Forget() => _words = Words(pages, census);

    private static Lazy<SlugWords> Words(PermalinkMap pages, ItemCensus census) => new(() => new SlugWords(pages, census));

    /// <summary>The place in the input of the page; null when none comes near.</summary>
    public int? Of(ReadOnlySpan<char> path)
    {
        string slug = Uri.UnescapeDataString(OldPath.SlugOf(path).ToString()).ToLowerInvariant();
        if (slug.Length is < ShortestSlug or > SlugWords.LongestSlug)
        {
            return null;
        }

        SlugWords words = _words.Value;
        int[] own = words.Of(slug);
        (int Page, double Score) best = (-1, LeastCommonWords);
        Span<char> other = stackalloc char[SlugWords.LongestSlug];
        foreach (int page in words.Candidates(own, slug))
        {
            double score = ByWords(own, words.Of(page));
            score = Math.Max(score, ByLetters(slug, other[..words.Slug(page, other)], Math.Max(score, best.Score)));
            best = score > best.Score ? (page, score) : best;
        }

        return best.Page < 0 ? null : best.Page;
    }

    /// <summary>The share of common words, between 0 and 1.</summary>
    private static double ByWords(int[] words, ReadOnlySpan<int> others)
    {
        int common = 0;
        foreach (int word in words)
        {
            common += others.Contains(word) ? 1 : 0;
        }

        return words.Length + others.Length == 0 ? 0 : 2.0 * common / (words.Length + others.Length);
    }

    /// <summary>The share of common letters, between 0 and 1; 0 where it is not above <paramref name="least"/>, which lengths alone often say.</summary>
    private static double ByLetters(string slug, ReadOnlySpan<char> other, double least)
    {
        int longest = Math.Max(slug.Length, other.Length);
        double most = 1 - ((double)Math.Abs(slug.Length - other.Length) / longest);
        if (most <= least || most <= LeastCommonLetters)
        {
            return 0;
        }

        double share = 1 - ((double)EditDistance.Between(slug, other) / longest);
        return share > LeastCommonLetters ? share : 0;
    }
}
