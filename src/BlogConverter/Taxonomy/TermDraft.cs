// A term of the output while it is being made.
namespace BlogConverter.Taxonomy;

/// <summary>Where several terms are merged, the first one is the origin: what no rule sets comes from it.</summary>
internal sealed class TermDraft(string taxonomy, string slug, string name)
{
    public string Taxonomy => taxonomy;

    public string Slug => slug;

    public string Name { get; set; } = name;

    /// <summary>The term of the source that it was made of first; null for one that only the map names.</summary>
    public CountedTerm? Origin { get; init; }

    /// <summary>The parent that the map wants; null for that of the origin.</summary>
    public string? ParentWish { get; set; }

    public string Description { get; set; } = "";
}
