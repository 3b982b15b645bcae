// The slugs of all pages, by their words.
using BlogConverter.Planning;

namespace BlogConverter.Links;

/// <summary>Which pages share words with a slug. A word is kept once and is a number from then on. Immutable once made.</summary>
internal sealed class SlugWords
{
    /// <summary>Longer slugs are nobody's typing errors.</summary>
    public const int LongestSlug = 200;

    private const int ShortestWord = 3;

    /// <summary>A word of more pages than this says nothing about one of them, and looking at all of them would cost more than the rest of the work on an item.</summary>
    private const int MostPages = 200;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<List<int>> _pages = [];
    private readonly Dictionary<int, (string Slug, int[] Words)> _slugs = [];

    /// <param name="pages">Which items have a page.</param>
    /// <param name="census">The items.</param>
    public SlugWords(PermalinkMap pages, ItemCensus census)
    {
        for (int i = 0; i < census.Entries.Count; i++)
        {
            if (pages.PathOf(i) is not null && census.Entries[i].Item is { } item && item.Slug.Text.Length <= LongestSlug)
            {
                Add(i, item.Slug.Text.ToLowerInvariant());
            }
        }
    }

    public string Slug(int page) => _slugs[page].Slug;

    /// <summary>The words of a page's slug.</summary>
    public int[] Of(int page) => _slugs[page].Words;

    /// <summary>The words of any slug, each once; a word of no page has a number below zero.</summary>
    public int[] Of(string slug) => Split(slug, (word, sofar) => _numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out int number) ? number : -1 - sofar);

    /// <summary>Pages that share a word or the first letters, those of rare words first. One page may come more than once.</summary>
    public IEnumerable<int> Candidates(int[] words, string slug) => words.Append(_numbers.GetValueOrDefault(Beginning(slug), -1))
        .Where(w => w >= 0).Select(w => _pages[w]).Where(l => l.Count <= MostPages).OrderBy(l => l.Count).SelectMany(l => l);

    private void Add(int page, string slug)
    {
        _slugs[page] = (slug, Split(slug, (word, _) => Mark(word, page, word.Length >= ShortestWord)));
        Mark(Beginning(slug), page, counts: true);
    }

    /// <summary>The word's number. A page is remembered for a word that counts by itself; one more than the most is enough to know.</summary>
    private int Mark(ReadOnlySpan<char> word, int page, bool counts)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbers = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!numbers.TryGetValue(word, out int number))
        {
            number = numbers[word] = _pages.Count;
            _pages.Add([]);
        }

        if (counts && _pages[number].Count <= MostPages)
        {
            _pages[number].Add(page);
        }

        return number;
    }

    private delegate int Numbering(ReadOnlySpan<char> word, int sofar);

    private static int[] Split(ReadOnlySpan<char> slug, Numbering numberOf)
    {
        var words = new List<int>();
        foreach (Range range in slug.SplitAny('-', '_', '+', '.', ' '))
        {
            if (slug[range] is { IsEmpty: false } word && numberOf(word, words.Count) is var number && !words.Contains(number))
            {
                words.Add(number);
            }
        }

        return [.. words];
    }

    // Two letters: no word that counts by itself is as short.
    private static string Beginning(string slug) => slug[..Math.Min(2, slug.Length)];
}
