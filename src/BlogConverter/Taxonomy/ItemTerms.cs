// The terms of one item.
using BlogConverter.Model;

namespace BlogConverter.Taxonomy;

/// <summary>What an item's terms became.</summary>
/// <param name="Terms">The terms that go out, each once, in the order of the source.</param>
internal sealed record ItemTerms(IReadOnlyList<MappedTerm> Terms)
{
    /// <summary>Terms that the limit of a taxonomy left out.</summary>
    public IReadOnlyList<MappedTerm> OverLimit { get; init; } = [];

    /// <summary>What stood for "no category", where it was left out; else null.</summary>
    public MappedTerm? LeftPlaceholder { get; init; }
}
