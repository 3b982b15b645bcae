// What rules may ask of the rest of the archive.
using BlogConverter.Index;
using BlogConverter.Planning;

namespace BlogConverter.Validation;

/// <summary>What the first pass learnt. Shared by all workers.</summary>
/// <param name="Index">Terms, authors and attachments.</param>
/// <param name="Old">What addresses mean.</param>
/// <param name="Census">The items in the order of the input, without bodies.</param>
/// <param name="Options">The user's choices.</param>
internal sealed record SiteView(SiteIndex Index, OldAddresses Old, ItemCensus Census, ValidationOptions Options)
{
    private readonly Lazy<HashSet<string>> _termNames = new(() => [.. Index.Mapped.Sources.SelectMany(t => new[] { t.Slug.Loose(), t.Name.Loose() })]);

    /// <summary>True when a term has this name or slug, however a generator writes it.</summary>
    public bool HasTerm(string name) => _termNames.Value.Contains(name.Loose());

    /// <summary>Which rules are in force.</summary>
    public RuleSettings Settings { get; } = new(Options);

    /// <summary>The uploaded files; null where they are not looked for.</summary>
    public UploadView? Uploads { get; init; }
}
