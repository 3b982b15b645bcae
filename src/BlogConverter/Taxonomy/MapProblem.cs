// What is wrong with a taxonomy map, or noteworthy in what it makes.
namespace BlogConverter.Taxonomy;

/// <summary>A finding of the binding, without words: the pipeline turns it into a diagnostic.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Taxonomy">The taxonomy concerned.</param>
/// <param name="Name">The name in the map, or the term concerned.</param>
/// <param name="Line">The line of the map; 0 when it stands in none.</param>
internal readonly record struct MapProblem(MapProblemKind Kind, string Taxonomy, string Name, long Line)
{
    /// <summary>Names that may have been meant.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>The other terms, or the other line, concerned.</summary>
    public string Others { get; init; } = "";
}

/// <summary>The kinds of <see cref="MapProblem"/>.</summary>
internal enum MapProblemKind
{
    /// <summary>The map names a taxonomy that the source does not have.</summary>
    UnknownTaxonomy,

    /// <summary>The map names a term that the source does not have.</summary>
    UnknownTerm,

    /// <summary>The name is no term of this taxonomy but one of another.</summary>
    TermElsewhere,

    /// <summary>A pattern fits no term.</summary>
    NothingFits,

    /// <summary>A name stands for several terms.</summary>
    SeveralTerms,

    /// <summary>A term has a rule already.</summary>
    RuledTwice,

    /// <summary>Terms are each other's ancestors.</summary>
    Cycle,
}
