// Terms that a blogger may want to look at.
using BlogConverter.Model;

namespace BlogConverter.Taxonomy;

/// <summary>A proposal for a taxonomy map.</summary>
/// <param name="Kind">What was noticed.</param>
/// <param name="Terms">The terms concerned, the most used first.</param>
/// <param name="Name">The name that they could have together; null when they could go.</param>
public sealed record TermProposal(TermProposalKind Kind, IReadOnlyList<SourceTerm> Terms, string? Name);

/// <summary>The kinds of proposals.</summary>
public enum TermProposalKind
{
    /// <summary>Names of one taxonomy that differ in case, accents, hyphens, spaces or an <c>&amp;amp;</c> alone.</summary>
    Spelling,

    /// <summary>Names of one taxonomy that are one word in singular and plural.</summary>
    Plural,

    /// <summary>A name that holds an entity, which visitors saw as a sign.</summary>
    Entity,

    /// <summary>A name that is both a tag and a category.</summary>
    TagAndCategory,

    /// <summary>A term that a single item carries.</summary>
    Rare,

    /// <summary>A term that no item carries, nor one below it.</summary>
    Unused,
}
