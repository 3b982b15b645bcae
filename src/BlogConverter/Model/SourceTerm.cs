// A term of the source, its use and its fate.
namespace BlogConverter.Model;

/// <summary>What the inputs say of a term, and what the taxonomy map makes of it.</summary>
/// <param name="Taxonomy"><c>category</c>, <c>post_tag</c> or a custom taxonomy's name.</param>
/// <param name="Slug">The slug, decoded.</param>
/// <param name="Name">The name.</param>
public sealed record SourceTerm(string Taxonomy, string Slug, string Name)
{
    /// <summary>The parent; null at the top. Cycles are cut.</summary>
    public SourceTerm? Parent { get; init; }

    /// <summary>The names from the topmost parent down to the term itself.</summary>
    public IReadOnlyList<string> Path
    {
        get
        {
            var names = new List<string>();
            for (SourceTerm? term = this; term is not null; term = term.Parent)
            {
                names.Add(term.Name);
            }

            names.Reverse();
            return names;
        }
    }

    /// <summary>The shortest way to write the term in a taxonomy map so that no other one is meant: its name, or its path of slugs with a slash in front.</summary>
    public string Key { get; init; } = Name;

    /// <summary>How many items carry it, of whatever status but trash.</summary>
    public int Count { get; init; }

    /// <summary>How many of them are published.</summary>
    public int Published { get; init; }

    /// <summary>The date of the first item that carries it; null when none has a date.</summary>
    public LocalDate? First { get; init; }

    /// <summary>The date of the last one.</summary>
    public LocalDate? Last { get; init; }

    /// <summary>What it becomes: nothing when it is dropped, several terms when it is split.</summary>
    public IReadOnlyList<MappedTerm> Became { get; init; } = [];

    /// <summary>True when it is not what it was.</summary>
    public bool IsChanged => !(Became is [var same] && same.Taxonomy == Taxonomy && same.Slug == Slug && IsSamePath(same));

    /// <inheritdoc/>
    public bool Equals(SourceTerm? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Taxonomy, Slug);

    /// <inheritdoc/>
    public override string ToString() => $"{Taxonomy}:{Slug}";

    private bool IsSamePath(MappedTerm? mapped)
    {
        SourceTerm? own = this;
        while (own is not null && mapped is not null && own.Name == mapped.Name)
        {
            (own, mapped) = (own.Parent, mapped.Parent);
        }

        return own is null && mapped is null;
    }
}
