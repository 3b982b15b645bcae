// Gathers the terms of the inputs.
using BlogConverter.Model;

namespace BlogConverter.Taxonomy;

/// <summary>Every term that is declared or used, in the order in which the source names them first. An export of posts alone declares none.</summary>
internal sealed class TermCensus
{
    // Taxonomies by which WordPress and its plugins store what is no term to a reader: menus, formats, themes, co-authors, translations.
    private static readonly HashSet<string> Internal = new(
        ["nav_menu", "post_format", "author", "link_category", "wp_theme", "wp_template_part_area", "wp_pattern_category", "post_translations", "term_translations", "term_language"], StringComparer.Ordinal);

    private const string Language = "language";

    private readonly Dictionary<TermKey, CountedTerm> _terms = [];
    private readonly List<CountedTerm> _inOrder = [];

    /// <summary>The terms in order.</summary>
    public IReadOnlyList<CountedTerm> Terms => _inOrder;

    /// <summary>True for a term that visitors never saw as one. Polylang's languages are codes; another <c>language</c> may be anything.</summary>
    public static bool IsInternal(string taxonomy, string slug) => Internal.Contains(taxonomy) || (taxonomy == Language && LanguageCode.Of(slug).Length > 0);

    /// <summary>The term of an identity, or null.</summary>
    public CountedTerm? Find(TermKey key) => _terms.GetValueOrDefault(key);

    /// <summary>Adds a declared term. It may come after the items that carry it.</summary>
    public void Add(Term term)
    {
        if (!IsInternal(term.Taxonomy, term.Slug))
        {
            FindOrAdd(TermKey.Of(term), term.Slug, term.Name).Declare(term);
        }
    }

    /// <summary>Counts an item's terms.</summary>
    public void Add(BlogItem item)
    {
        foreach (TermReference reference in item.Terms)
        {
            if (!IsInternal(reference.Taxonomy, reference.Slug))
            {
                CountedTerm term = FindOrAdd(TermKey.Of(reference), reference.Slug, reference.Name);
                if (item.Status is not ("trash" or "auto-draft"))
                {
                    term.Use(item);
                }
            }
        }
    }

    /// <summary>The parent of each term; one that is named and never declared becomes a term of its slug.</summary>
    public Dictionary<CountedTerm, CountedTerm?> Parents()
    {
        for (int i = 0; i < _inOrder.Count; i++)
        {
            if (_inOrder[i].ParentSlug is { } slug)
            {
                FindOrAdd(new TermKey(_inOrder[i].Taxonomy, slug), slug, Uri.UnescapeDataString(slug));
            }
        }

        return _inOrder.ToDictionary(t => t, t => t.ParentSlug is { } slug ? Find(new TermKey(t.Taxonomy, slug)) : null);
    }

    private CountedTerm FindOrAdd(TermKey key, string slug, string name)
    {
        if (!_terms.TryGetValue(key, out CountedTerm? term))
        {
            term = slug.Length > 0 ? new CountedTerm(key, name) : new CountedTerm(key, name) { Slug = TermSlug.Of(name) };
            _terms.Add(key, term);
            _inOrder.Add(term);
        }

        return term;
    }
}
