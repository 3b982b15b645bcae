// Where the first posts of a run would go.
using BlogConverter.Reports;

namespace BlogConverter.Cli.Display;

/// <summary>Three posts and their paths, for whoever tries a template with <c>--dry-run</c>.</summary>
internal sealed class PathPreviews
{
    private const int Enough = 3;

    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines => _lines;

    public void Add(LedgerEntry entry)
    {
        if (_lines.Count < Enough && entry is { Type: "post", Path: { } path })
        {
            _lines.Add($"{(entry.Title.Length > 0 ? entry.Title : entry.Slug)} → {path}");
        }
    }
}
