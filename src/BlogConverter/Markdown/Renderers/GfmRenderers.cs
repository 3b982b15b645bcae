// The renderers of GFM, by element name.
using System.Collections.Frozen;

namespace BlogConverter.Markdown.Renderers;

/// <summary>How an element is written.</summary>
/// <param name="Render">Writes it or declines.</param>
/// <param name="IsBlock">True when it cannot stand inside a line; there it is unwrapped and kept apart from its neighbours.</param>
internal readonly record struct GfmRenderer(ElementRenderer Render, bool IsBlock);

/// <summary>One row for each element that is more than its content; every other is unwrapped.</summary>
internal static class GfmRenderers
{
    public static FrozenDictionary<string, GfmRenderer> Table { get; } = Rows().ToFrozenDictionary(StringComparer.Ordinal);

    private static Dictionary<string, GfmRenderer> Rows()
    {
        Dictionary<string, GfmRenderer> rows = new(StringComparer.Ordinal);
        Add(rows, InlineRenderers.Rows, false);
        Add(rows, MediaRenderers.Rows, false);
        Add(rows, BlockRenderers.Rows, true);
        foreach (string name in HtmlNames.Unwritten)
        {
            rows.TryAdd(name, new GfmRenderer(InlineRenderers.LeaveOut, false));
        }

        return rows;
    }

    private static void Add(Dictionary<string, GfmRenderer> rows, IReadOnlyDictionary<string, ElementRenderer> more, bool block)
    {
        foreach ((string name, ElementRenderer renderer) in more)
        {
            rows.Add(name, new GfmRenderer(renderer, block));
        }
    }
}
