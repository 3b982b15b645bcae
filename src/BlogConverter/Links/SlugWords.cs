// The slugs of all pages, by their words.
using BlogConverter.Index;
using BlogConverter.Planning;

namespace BlogConverter.Links;

/// <summary>
/// Which pages share words with a slug. A word is a number, and what is known of words and pages lies in a few arrays: lists and texts for each of them took 14 MB for 50,000 pages.
/// Immutable once made.
/// </summary>
internal sealed class SlugWords
{
    /// <summary>Longer slugs are nobody's typing errors.</summary>
    public const int LongestSlug = 200;

    private const int ShortestWord = 3;

    /// <summary>A word of more pages than this says nothing about one of them, and looking at all of them would cost more than the rest of the work on an item.</summary>
    private const int MostPages = 200;

    private readonly KeyTable _numbers = new();
    private readonly PackedTexts _slugs = new();
    private readonly int[] _slugOf;
    private readonly int[] _firstWord;
    private readonly List<int> _words = [];
    private readonly int[] _firstPage;
    private readonly int[] _pages;

    /// <param name="pages">Which items have a page.</param>
    /// <param name="census">The items.</param>
    public SlugWords(PermalinkMap pages, ItemCensus census)
    {
        _slugOf = new int[census.Entries.Count];
        _firstWord = new int[census.Entries.Count + 1];
        var uses = new List<(int Word, int Page)>();
        for (int i = 0; i < census.Entries.Count; i++)
        {
            if (pages.HasPath(i) && census.Entries[i].Item is { } item && item.Slug.Text.Length <= LongestSlug)
            {
                Add(i, item.Slug.Text.ToLowerInvariant(), uses);
            }

            _firstWord[i + 1] = _words.Count;
        }

        _words.TrimExcess();
        _numbers.Trim();
        (_firstPage, _pages) = ByWord(uses, _numbers.Count);
    }

    /// <summary>Copies the slug of a page.</summary>
    /// <returns>Its length.</returns>
    public int Slug(int page, Span<char> to) => _slugs.CopyTo(_slugOf[page], to);

    /// <summary>The words of a page's slug.</summary>
    public ReadOnlySpan<int> Of(int page) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_words)[_firstWord[page].._firstWord[page + 1]];

    /// <summary>The words of any slug, each once; a word of no page has a number below zero.</summary>
    public int[] Of(string slug) => Split(slug, (word, sofar) => _numbers.TryGetValue(Key(word), out int number) ? number : -1 - sofar);

    /// <summary>Pages that share a word or the first letters, those of rare words first. One page may come more than once.</summary>
    public IEnumerable<int> Candidates(int[] words, string slug) => words.Append(_numbers.TryGetValue(Key(Beginning(slug)), out int beginning) ? beginning : -1)
        .Where(w => w >= 0).Select(w => new ArraySegment<int>(_pages, _firstPage[w], _firstPage[w + 1] - _firstPage[w])).Where(l => l.Count <= MostPages).OrderBy(l => l.Count).SelectMany(l => l);

    private void Add(int page, string slug, List<(int Word, int Page)> uses)
    {
        _slugOf[page] = _slugs.Add(slug);
        // A page is remembered for a word that counts by itself.
        _words.AddRange(Split(slug, (word, _) => Mark(word, page, word.Length >= ShortestWord ? uses : null)));
        Mark(Beginning(slug), page, uses);
    }

    private int Mark(ReadOnlySpan<char> word, int page, List<(int Word, int Page)>? uses)
    {
        if (!_numbers.TryGetValue(Key(word), out int number))
        {
            _numbers.TryAdd(Key(word), number = _numbers.Count);
        }

        uses?.Add((number, page));
        return number;
    }

    /// <summary>The pages of all words, one word after the other in the order of the input, and where each word's begin.</summary>
    private static (int[] First, int[] Pages) ByWord(List<(int Word, int Page)> uses, int words)
    {
        int[] first = new int[words + 1];
        foreach ((int word, _) in uses)
        {
            first[word + 1]++;
        }

        for (int i = 0; i < words; i++)
        {
            first[i + 1] += first[i];
        }

        int[] next = first[..words];
        int[] pages = new int[uses.Count];
        foreach ((int word, int page) in uses)
        {
            pages[next[word]++] = page;
        }

        return (first, pages);
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

    private static ulong Key(ReadOnlySpan<char> word) => AddressKey.OfExact(word);

    // Two letters: no word that counts by itself is as short.
    private static ReadOnlySpan<char> Beginning(string slug) => slug.AsSpan(0, Math.Min(2, slug.Length));
}
