// What tags and categories there are, before anything is converted.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers;
using BlogConverter.Taxonomy;

namespace BlogConverter;

/// <summary>The terms of some inputs, what a taxonomy map makes of them, and what one may want to merge or drop. Immutable.</summary>
public sealed class TaxonomySurvey
{
    private TaxonomySurvey(MappedTerms mapped, IReadOnlyList<Diagnostic> diagnostics, bool isEmpty)
    {
        Terms = mapped.Sources;
        Proposals = TermProposals.For(mapped.Sources);
        Diagnostics = diagnostics;
        IsNothingReadable = isEmpty;
    }

    /// <summary>All terms: categories, tags, other taxonomies by name; children stand below their parents. What WordPress stores as terms for its own use (menus, post formats) is left out.</summary>
    public IReadOnlyList<SourceTerm> Terms { get; }

    /// <summary>Terms that may mean the same, or nothing.</summary>
    public IReadOnlyList<TermProposal> Proposals { get; }

    /// <summary>What is wrong with the inputs and with the map.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>True when not a single record could be read.</summary>
    public bool IsNothingReadable { get; }

    /// <summary>Reads the terms of inputs; nothing is written.</summary>
    /// <param name="inputs">As for <see cref="ConversionPipelineBuilder.Read"/>.</param>
    /// <param name="map">The map to try; null for none.</param>
    /// <param name="limits">What the inputs may ask of the machine; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static Task<TaxonomySurvey> ReadAsync(IEnumerable<string> inputs, TaxonomyMap? map = null, InputLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return Task.Run(() => Read(inputs, map ?? TaxonomyMap.Empty, limits, cancellationToken), cancellationToken);
    }

    /// <summary>A taxonomy map in YAML that holds all terms and proposals as comments, and so changes nothing before somebody edits it.</summary>
    public string StartingMap() => BlogConverter.StartingMap.Of(Terms, Proposals);

    private static TaxonomySurvey Read(IEnumerable<string> inputs, TaxonomyMap map, InputLimits? limits, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        using InputSet set = InputSet.Open(inputs, diagnostics, limits: limits);
        IndexPass pass = IndexPass.Over(set, map, Environment.ProcessorCount, null, cancellationToken);
        foreach (Diagnostic diagnostic in MapFindings.Of(pass.Index.Mapped, map, static _ => null))
        {
            diagnostics.Add(diagnostic);
        }

        return new TaxonomySurvey(pass.Index.Mapped, diagnostics.Items, pass.Records == 0);
    }
}
