// One line of a taxonomy map.
namespace BlogConverter.Taxonomy;

/// <summary>What becomes of the terms that a few names stand for.</summary>
/// <param name="Names">Each a name, a slug, a path (<c>phones/software</c>; with a slash in front, of slugs only) or a pattern with <c>*</c>.</param>
public sealed record TermRule(IReadOnlyList<string> Names)
{
    /// <summary>What each of them becomes; several split it, none drops it.</summary>
    public IReadOnlyList<TermTarget> Targets { get; init; } = [];

    /// <summary>True when the terms stay exactly as they are: <c>keep</c>. <see cref="Targets"/> is then empty.</summary>
    public bool IsKept { get; init; }

    /// <summary>The line in the file, counted from 1; 0 when made in code.</summary>
    public long Line { get; init; }
}

/// <summary>What a term becomes. Terms that become one name in one taxonomy are merged.</summary>
public sealed record TermTarget
{
    /// <summary>Stands for the top of the hierarchy as a <see cref="Parent"/>.</summary>
    public const string Top = "none";

    /// <summary>The name afterwards. Null: as it is.</summary>
    public string? Name { get; init; }

    /// <summary>The slug afterwards. Null: that of the term which has the name already, else made from the name.</summary>
    public string? Slug { get; init; }

    /// <summary>Where it goes: <c>category</c>, <c>post_tag</c>, or a front-matter key of its own. Null: where its taxonomy goes.</summary>
    public string? To { get; init; }

    /// <summary>The parent's name or path afterwards, <see cref="Top"/> for none. Null: as it is.</summary>
    public string? Parent { get; init; }
}
