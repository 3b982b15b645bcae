// A category, a tag or another term as it goes out.
namespace BlogConverter.Model;

/// <summary>A term after the taxonomy map was applied: the one truth for front matter, term pages, links and redirects. Its identity is taxonomy and slug; two terms may share a name.</summary>
/// <param name="Taxonomy"><c>category</c>, <c>post_tag</c>, or the front-matter key that holds the terms of another taxonomy.</param>
/// <param name="Slug">The slug, decoded; unique in its taxonomy.</param>
/// <param name="Name">The name shown to visitors.</param>
public sealed record MappedTerm(string Taxonomy, string Slug, string Name)
{
    /// <summary>The parent; null at the top. Cycles are cut.</summary>
    public MappedTerm? Parent { get; init; }

    /// <summary>What a flat list shows: the name, or the whole path (<c>Phones/Software</c>) where the map asks for it. Default: the name.</summary>
    public string Label { get; init; } = Name;

    /// <summary>The description, as HTML; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The term and its parents, the topmost first: what nested lists and paths are made of.</summary>
    public IReadOnlyList<MappedTerm> Path
    {
        get
        {
            var path = new List<MappedTerm>();
            for (MappedTerm? term = this; term is not null; term = term.Parent)
            {
                path.Add(term);
            }

            path.Reverse();
            return path;
        }
    }

    /// <inheritdoc/>
    public bool Equals(MappedTerm? other) => other is not null && Taxonomy == other.Taxonomy && Slug == other.Slug;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Taxonomy, Slug);

    /// <inheritdoc/>
    public override string ToString() => $"{Taxonomy}:{Slug}";
}
