// What is in an archive, in figures.
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.Inspection;

/// <summary>The figures of an archive. Lists are sorted, the largest count first where nothing else is said; no e-mail or IP address is among them.</summary>
public sealed record ArchiveSummary
{
    /// <summary>The inputs that were read, with their formats.</summary>
    public IReadOnlyList<InspectedInput> Inputs { get; init; } = [];

    /// <summary>The first site that the inputs name.</summary>
    public Site Site { get; init; } = new();

    /// <summary>Items by type and status.</summary>
    public IReadOnlyList<TypeCount> Types { get; init; } = [];

    /// <summary>Posts and pages by the year of their publication, in order.</summary>
    public IReadOnlyList<YearCount> Years { get; init; } = [];

    /// <summary>Authors by the number of their posts and pages.</summary>
    public IReadOnlyList<NamedCount> Authors { get; init; } = [];

    /// <summary>Words in the bodies of posts and pages.</summary>
    public long Words { get; init; }

    /// <summary>Comments, and how many of them visitors could see.</summary>
    public int Comments { get; init; }

    /// <summary>Comments that visitors could see.</summary>
    public int ApprovedComments { get; init; }

    /// <summary>Terms by taxonomy: how many there are.</summary>
    public IReadOnlyList<NamedCount> Terms { get; init; } = [];

    /// <summary>Every term with the number of items that carry it, the most used first.</summary>
    public IReadOnlyList<TermCount> TermUses { get; init; } = [];

    /// <summary>Shortcodes in bodies.</summary>
    public IReadOnlyList<MarkupCount> Shortcodes { get; init; } = [];

    /// <summary>Blocks in bodies.</summary>
    public IReadOnlyList<MarkupCount> Blocks { get; init; } = [];

    /// <summary>Hosts that bodies refer to.</summary>
    public IReadOnlyList<NamedCount> Hosts { get; init; } = [];

    /// <summary>Uploads by the ending of their names: the files themselves where it was said where they lie, else what the archive tells of them.</summary>
    public IReadOnlyList<MediaCount> Media { get; init; } = [];

    /// <summary>The first day of a post or page; null when none has a date.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last day of a post or page.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>What the rules of validation find, by rule.</summary>
    public IReadOnlyList<AnomalyCount> Anomalies { get; init; } = [];
}

/// <summary>An input and what it is.</summary>
/// <param name="Name">The file, or the entry of an archive.</param>
/// <param name="Format">The format, such as <c>WXR</c>.</param>
/// <param name="Version">The format's version as written; may be empty.</param>
/// <param name="Items">How many items it holds.</param>
public sealed record InspectedInput(string Name, string Format, string Version, int Items);

/// <summary>Items of one type and status.</summary>
public sealed record TypeCount(string Type, string Status, int Count);

/// <summary>Posts and pages of one year.</summary>
public sealed record YearCount(int Year, int Posts, int Pages);

/// <summary>A name and how often it occurs.</summary>
public sealed record NamedCount(string Name, int Count);

/// <summary>A term and how many items carry it.</summary>
public sealed record TermCount(string Taxonomy, string Name, int Count);

/// <summary>A shortcode or block: how often it occurs, and whether something knows what it is.</summary>
public sealed record MarkupCount(string Name, int Count, bool IsHandled);

/// <summary>Uploads of one kind.</summary>
/// <param name="Extension">The ending in lower case without its dot; empty for none.</param>
/// <param name="Count">How many.</param>
/// <param name="Bytes">Their size together, as far as the archive tells.</param>
public sealed record MediaCount(string Extension, int Count, long Bytes);

/// <summary>Findings of one rule.</summary>
public sealed record AnomalyCount(string Code, string Title, Severity Severity, int Count);
