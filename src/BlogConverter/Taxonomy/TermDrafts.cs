// The terms of the output, each identity once.
namespace BlogConverter.Taxonomy;

/// <summary>Keeps names and slugs apart while terms are placed.</summary>
internal sealed class TermDrafts
{
    private readonly Dictionary<(string Taxonomy, string Slug), TermDraft> _bySlug = [];
    private readonly Dictionary<(string Taxonomy, string Name), TermDraft> _byName = [];

    public IReadOnlyCollection<TermDraft> All => _bySlug.Values;

    public TermDraft? WithSlug(string taxonomy, string slug) => _bySlug.GetValueOrDefault((taxonomy, slug));

    /// <summary>The first term of a name.</summary>
    public TermDraft? Named(string taxonomy, string name) => _byName.GetValueOrDefault((taxonomy, name));

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
        _byName.TryAdd((taxonomy, name), draft);
        return draft;
    }

    public void Rename(TermDraft draft, string name)
    {
        draft.Name = name;
        _byName.TryAdd((draft.Taxonomy, name), draft);
    }
}
