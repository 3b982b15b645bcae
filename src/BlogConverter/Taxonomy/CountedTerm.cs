// A term of the source and how it is used.
using BlogConverter.Model;

namespace BlogConverter.Taxonomy;

/// <summary>What the first pass learnt of a term, whether the source declares it or only uses it.</summary>
internal sealed class CountedTerm(TermKey key, string name)
{
    public TermKey Key => key;

    public string Taxonomy => key.Taxonomy;

    /// <summary>The slug with percent-encoding decoded; made from the name where the source has none.</summary>
    public string Slug { get; init; } = Uri.UnescapeDataString(key.Slug);

    public string Name { get; private set; } = name;

    /// <summary>The parent's slug as the source names it; null at the top.</summary>
    public string? ParentSlug { get; private set; }

    public string Description { get; private set; } = "";

    /// <summary>False for a term that items carry and nothing declares.</summary>
    public bool IsDeclared { get; private set; }

    /// <summary>How many items carry it, of whatever status but trash.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them are published.</summary>
    public int Published { get; private set; }

    /// <summary>The date of the first item that carries it; null when none has a date.</summary>
    public LocalDate? First { get; private set; }

    /// <summary>The date of the last one.</summary>
    public LocalDate? Last { get; private set; }

    /// <summary>Takes what a declaration says. The first one counts.</summary>
    public void Declare(Term term)
    {
        if (!IsDeclared)
        {
            (IsDeclared, Name, Description) = (true, term.Name, term.Description);
            ParentSlug = term.ParentSlug == term.Slug ? null : term.ParentSlug;
        }
    }

    /// <summary>Counts an item that carries the term.</summary>
    public void Use(BlogItem item)
    {
        Count++;
        Published += item.Status is "publish" or "inherit" ? 1 : 0;
        if (item.Published is { } date)
        {
            First = First is { } first && first.Time <= date.Time ? first : date;
            Last = Last is { } last && last.Time >= date.Time ? last : date;
        }
    }
}
