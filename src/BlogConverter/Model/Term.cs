// A category, a tag, or a term of a taxonomy of one's own.
namespace BlogConverter.Model;

/// <summary>A term that the export declares. Its identity is taxonomy and slug; two terms may share a name.</summary>
/// <param name="Taxonomy"><c>category</c>, <c>post_tag</c> or a custom taxonomy's name.</param>
/// <param name="Slug">The slug as written, percent-encoding included.</param>
/// <param name="Name">The name shown to visitors, entities decoded once.</param>
public sealed record Term(string Taxonomy, string Slug, string Name) : BlogRecord
{
    /// <summary>The taxonomy of categories, as WordPress names it.</summary>
    public const string Category = "category";

    /// <summary>The taxonomy of tags, as WordPress names it.</summary>
    public const string Tag = "post_tag";

    /// <summary>The number in the source's database; null when missing.</summary>
    public string? Id { get; init; }

    /// <summary>The parent's slug in the same taxonomy; null at the top. The parent may be declared later, or never.</summary>
    public string? ParentSlug { get; init; }

    /// <summary>The description, as HTML; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The term's meta entries, repeated keys kept, in order.</summary>
    public IReadOnlyList<MetaEntry> Meta { get; init; } = [];
}

/// <summary>A term as an item names it.</summary>
/// <param name="Taxonomy">See <see cref="Term"/>.</param>
/// <param name="Slug">The slug as written; empty when missing.</param>
/// <param name="Name">The name, entities decoded once; the slug when missing.</param>
public readonly record struct TermReference(string Taxonomy, string Slug, string Name);
