// The terms of the output, each identity once.
namespace BlogConverter.Taxonomy;

/// <summary>Keeps names and slugs apart while terms are placed.</summary>
internal sealed class TermDrafts
{
    private readonly Dictionary<(string Taxonomy, string Slug), TermDraft> _bySlug = [];
    private readonly Dictionary<(string Taxonomy, string Name), TermDraft> _byName = [];
    private readonly Dictionary<(string Taxonomy, string Name), TermDraft> _bySmallName = [];

    public IReadOnlyCollection<TermDraft> All => _bySlug.Values;

    public TermDraft? WithSlug(string taxonomy, string slug) => _bySlug.GetValueOrDefault((taxonomy, slug));

    /// <summary>The first term of a name.</summary>
    public TermDraft? Named(string taxonomy, string name) => _byName.GetValueOrDefault((taxonomy, name));

    /// <summary>The first term of a name, or else of one that differs in case alone.</summary>
    public TermDraft? NamedAlike(string taxonomy, string name) => Named(taxonomy, name) ?? _bySmallName.GetValueOrDefault((taxonomy, name.ToLowerInvariant()));

    /// <summary>Adds a term; where its slug is taken by another one, a number makes it its own, as in WordPress.</summary>
    public TermDraft Add(string taxonomy, string slug, string name, CountedTerm? origin)
    {
        string free = slug;
        for (int number = 2; _bySlug.ContainsKey((taxonomy, free)); number++)
        {
            free = $"{slug}-{number}";
        }

        var draft = new TermDraft(taxonomy, free, name) { Origin = origin, Description = origin?.Description ?? "" };
        _bySlug.Add((taxonomy, free), draft);
        Rename(draft, name);
        return draft;
    }

    public void Rename(TermDraft draft, string name)
    {
        draft.Name = name;
        _byName.TryAdd((draft.Taxonomy, name), draft);
        _bySmallName.TryAdd((draft.Taxonomy, name.ToLowerInvariant()), draft);
    }
}
