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
    private const int ShortestWord = 3;
    private const int MostCandidates = 500;
    private const int LongestSlug = 200;

    private readonly Lazy<Words> _words = new(() => new Words(pages, census));

    /// <summary>The place in the input of the page; null when none comes near.</summary>
    public int? Of(ReadOnlySpan<char> path)
    {
        string slug = Uri.UnescapeDataString(OldPath.SlugOf(path).ToString()).ToLowerInvariant();
        if (slug.Length is < ShortestWord or > LongestSlug)
        {
            return null;
        }

        string[] words = WordsOf(slug);
        (int Page, double Score) best = (-1, 0.5);
        foreach (int page in _words.Value.Candidates(words, slug))
        {
            double score = Likeness(slug, words, _words.Value.Slug(page));
            best = score > best.Score ? (page, score) : best;
        }

        return best.Page < 0 ? null : best.Page;
    }

    /// <summary>Between 0 and 1: the larger of the shares of common words and of common letters.</summary>
    private static double Likeness(string slug, string[] words, string other)
    {
        string[] others = WordsOf(other);
        int common = words.Intersect(others, StringComparer.Ordinal).Count();
        double byWords = words.Length + others.Length == 0 ? 0 : 2.0 * common / (words.Length + others.Length);
        int longest = Math.Max(slug.Length, other.Length);
        double byLetters = Math.Abs(slug.Length - other.Length) * 3 > longest ? 0 : 1 - ((double)EditDistance.Between(slug, other) / longest);
        return Math.Max(byWords, byLetters > 0.7 ? byLetters : 0);
    }

    private static string[] WordsOf(string slug) => [.. slug.Split(['-', '_', '+', '.', ' '], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>The slugs of all pages that go out, by their words.</summary>
    private sealed class Words
    {
        private readonly Dictionary<string, List<int>> _pages = new(StringComparer.Ordinal);
        private readonly Dictionary<int, string> _slugs = [];

        public Words(PermalinkMap pages, ItemCensus census)
        {
            for (int i = 0; i < census.Entries.Count; i++)
            {
                if (pages.PathOf(i) is null || census.Entries[i].Item is not { } item || item.Slug.Text.Length > LongestSlug)
                {
                    continue;
                }

                string slug = _slugs[i] = item.Slug.Text.ToLowerInvariant();
                foreach (string word in WordsOf(slug).Where(w => w.Length >= ShortestWord).Append(Beginning(slug)).Distinct(StringComparer.Ordinal))
                {
                    (_pages.TryGetValue(word, out List<int>? all) ? all : _pages[word] = []).Add(i);
                }
            }
        }

        public string Slug(int page) => _slugs[page];

        /// <summary>Pages that share a word or the first letters, those of rare words first.</summary>
        public IEnumerable<int> Candidates(string[] words, string slug) => words.Append(Beginning(slug)).Select(w => _pages.GetValueOrDefault(w)).OfType<List<int>>().OrderBy(l => l.Count).SelectMany(l => l).Distinct().Take(MostCandidates);

        // Two letters: no word of the table is as short.
        private static string Beginning(string slug) => slug[..Math.Min(2, slug.Length)];
    }
}
