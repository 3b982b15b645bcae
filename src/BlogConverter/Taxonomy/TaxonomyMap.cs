// What shall become of the tags and categories of a blog.
using BlogConverter.Model;

namespace BlogConverter.Taxonomy;

/// <summary>A taxonomy map: rules for whole taxonomies and for single terms. Plain data; <c>samples/taxonomy.yaml</c> shows the file that it is written in.</summary>
public sealed record TaxonomyMap
{
    /// <summary>A map without rules: every term stays what it is, except that the default category of WordPress is left out beside others.</summary>
    public static TaxonomyMap Empty { get; } = new();

    private static TaxonomySection Unruled { get; } = new("");

    /// <summary>The rules, a section for each taxonomy.</summary>
    public IReadOnlyList<TaxonomySection> Sections { get; init; } = [];

    /// <summary>The file that the map was read from, for messages; empty when it was made in code.</summary>
    public string File { get; init; } = "";

    /// <summary>Reads a map from a YAML file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="FormatException">The file is no taxonomy map; the message names its line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static TaxonomyMap Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var reader = new StreamReader(path);
        return TaxonomyMapFile.Read(reader, path);
    }

    /// <summary>Reads a map from YAML.</summary>
    /// <param name="yaml">The text.</param>
    /// <exception cref="FormatException">The text is no taxonomy map; the message names the line.</exception>
    public static TaxonomyMap Parse(string yaml)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        using var reader = new StringReader(yaml);
        return TaxonomyMapFile.Read(reader, "");
    }

    /// <summary>The section of a taxonomy, or null.</summary>
    internal TaxonomySection? Section(string taxonomy)
    {
        // Asked several times for each item.
        for (int i = 0; i < Sections.Count; i++)
        {
            if (Sections[i].Taxonomy == taxonomy)
            {
                return Sections[i];
            }
        }

        return null;
    }

    /// <summary>The section whose choices rule the terms of an output taxonomy: its own, or the one that is moved there as a whole; without a name where there is none.</summary>
    internal TaxonomySection SectionOfOutput(string taxonomy) =>
        Sections.Count == 0 ? Unruled : Section(taxonomy) ?? Sections.FirstOrDefault(s => s.To == taxonomy) ?? Unruled;
}

/// <summary>The rules for one taxonomy of the source, and for the list of terms that it becomes.</summary>
/// <param name="Taxonomy"><see cref="Term.Category"/>, <see cref="Term.Tag"/>, or a custom taxonomy's name in the source.</param>
public sealed record TaxonomySection(string Taxonomy)
{
    /// <summary>Where the whole taxonomy goes: <see cref="Term.Category"/>, <see cref="Term.Tag"/>, or a front-matter key of its own. Null: it stays.</summary>
    public string? To { get; init; }

    /// <summary>True when the taxonomy is left out, except for terms that have rules. Default: false.</summary>
    public bool IsDropped { get; init; }

    /// <summary>The spelling of names that no rule sets. Default: as in the source.</summary>
    public TermCase Case { get; init; }

    /// <summary>What becomes of parents. Default: kept, for targets that can show them.</summary>
    public TermHierarchy Hierarchy { get; init; }

    /// <summary>At most this many terms for each post; the most used ones of the site stay. Null: all.</summary>
    public int? Limit { get; init; }

    /// <summary>The name of the term for posts that have none of this taxonomy. Null: they go without.</summary>
    public string? Default { get; init; }

    /// <summary>The rules for single terms; the first that names a term wins, and exact names win over patterns.</summary>
    public IReadOnlyList<TermRule> Terms { get; init; } = [];

    /// <summary>The line in the file, counted from 1; 0 when made in code.</summary>
    public long Line { get; init; }
}

/// <summary>How names are spelt.</summary>
public enum TermCase
{
    /// <summary>As in the source.</summary>
    Keep,

    /// <summary>All letters small.</summary>
    Lower,

    /// <summary>The first letter large, the others as they are.</summary>
    Capital,

    /// <summary>The first letter of each word large, the others as they are.</summary>
    Title,
}

/// <summary>What becomes of parents.</summary>
public enum TermHierarchy
{
    /// <summary>Kept for targets that can show them; a flat list shows the name.</summary>
    Keep,

    /// <summary>Forgotten: every term stands alone.</summary>
    Flatten,

    /// <summary>Kept, and a flat list shows the whole path: <c>Phones/Software</c>.</summary>
    Path,

    /// <summary>Kept, and a post that is in a term is in its parents as well, as on a WordPress archive page.</summary>
    Parents,
}
