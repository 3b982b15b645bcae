// What the rules said of a piece of an input.
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.Validation;

/// <summary>The answer of a worker.</summary>
internal sealed record CheckedItems
{
    /// <summary>What is kept of the items for the rules about the whole archive.</summary>
    public List<ArchiveItem> Items { get; } = [];

    /// <summary>What was read, bodies included: let go with the piece.</summary>
    public IReadOnlyList<BlogRecord> Records { get; init; } = [];

    /// <summary>Findings about items, settings not yet applied.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Images that bodies show, with their places.</summary>
    public List<(string Address, MediaUse Use)> Media { get; } = [];

    /// <summary>How many people's addresses stand there.</summary>
    public PeopleCount People { get; } = new();

    /// <summary>What the reader reported.</summary>
    public required DiagnosticBag Reading { get; init; }

    /// <summary>The suppressions in the items, for findings that others make about them.</summary>
    public List<ItemSuppressions> Suppressions { get; } = [];

    /// <summary>How many findings were suppressed in place.</summary>
    public int Suppressed { get; set; }
}
