// The sections of an entry.
using BlogConverter.Readers.Decoding;

namespace BlogConverter.Readers.MovableType;

/// <summary>A part of an entry: its fields, or one text.</summary>
/// <param name="Name">The name, such as <c>BODY</c>; empty for the fields at the top.</param>
/// <param name="Lines">The lines below the name.</param>
internal sealed record Section(string Name, IReadOnlyList<TextLine> Lines)
{
    /// <summary>The text, line ends as <c>\n</c>.</summary>
    public string Text => string.Join('\n', Lines.Select(l => l.Text)).Trim('\n');
}

/// <summary>Cuts an entry at its lines of five hyphens.</summary>
internal static class Sections
{
    private const string End = "-----";

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "BODY", "EXTENDED BODY", "EXCERPT", "KEYWORDS", "COMMENT", "PING" };

    /// <summary>The sections in order.</summary>
    public static IEnumerable<Section> Of(IReadOnlyList<TextLine> entry)
    {
        string name = "";
        int start = 0;
        for (int at = 0; at < entry.Count; at++)
        {
            if (entry[at].Text.TrimEnd() == End && NextName(entry, at + 1, out int next) is { } following)
            {
                yield return new(name, [.. entry.Skip(start).Take(at - start)]);
                (name, start) = (following, next + 1);
                at = next;
            }
        }

        if (start < entry.Count)
        {
            yield return new(name, [.. entry.Skip(start).Take(entry.Count - start)]);
        }
    }

    /// <summary>True when the last section ends as it should.</summary>
    public static bool AreClosed(IReadOnlyList<TextLine> entry) => entry.LastOrDefault(l => !string.IsNullOrWhiteSpace(l.Text)).Text?.TrimEnd() == End;

    /// <summary>The name of the section that begins behind a line of hyphens, empty at the end of the entry; null when none does, and the hyphens are part of a text.</summary>
    private static string? NextName(IReadOnlyList<TextLine> entry, int at, out int next)
    {
        for (next = at; next < entry.Count; next++)
        {
            string line = entry[next].Text.Trim();
            if (line.Length > 0 && line != End)
            {
                return line.EndsWith(':') && Names.Contains(line[..^1]) ? line[..^1] : null;
            }
        }

        return "";
    }
}
