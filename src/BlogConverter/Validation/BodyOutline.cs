// What rules look at in a body.
namespace BlogConverter.Validation;

/// <summary>The parts of a body with their places, whatever language it is written in. Code is left out: nothing in it is meant.</summary>
internal sealed class BodyOutline
{
    private static readonly char[] Digits = [.. "0123456789"];

    private HashSet<string>? _slugs;

    /// <summary>True when nothing is known of the body, since it is nested too deep.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Headings in order.</summary>
    public List<OutlineHeading> Headings { get; } = [];

    /// <summary>Images in order.</summary>
    public List<OutlineImage> Images { get; } = [];

    /// <summary>Links, frames and players in order.</summary>
    public List<OutlineLink> Links { get; } = [];

    /// <summary>Places in the page that links can lead to: ids and names.</summary>
    public HashSet<string> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>Tags of HTML, outside of code.</summary>
    public List<OutlineTag> Tags { get; } = [];

    /// <summary>Where code stands, in order.</summary>
    public List<Range> Code { get; } = [];

    /// <summary>True when a link with this fragment finds its place. Generators make ids of headings each in its own way.</summary>
    public bool HasAnchor(string name)
    {
        _slugs ??= [.. Headings.Where(h => h.Text.Length > 0).Select(h => h.Text.Loose())];
        return Anchors.Contains(name) || _slugs.Contains(name.Loose()) || _slugs.Contains(name.TrimEnd(Digits).TrimEnd('-', '_').Loose());
    }

    /// <summary>True when a place stands in code.</summary>
    public bool IsCode(int offset)
    {
        int low = 0, high = Code.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Code[middle].End.Value <= offset ? (middle + 1, high) : (low, middle);
        }

        return low < Code.Count && Code[low].Start.Value <= offset;
    }
}

/// <summary>A heading; the text is empty where it is not known.</summary>
internal readonly record struct OutlineHeading(int Level, int Offset, string Text);

/// <summary>An image; the alternative text is null where none was given, and may be empty on purpose.</summary>
internal readonly record struct OutlineImage(string Address, string? AlternativeText, int Offset);

/// <summary>A reference to somewhere.</summary>
internal readonly record struct OutlineLink(string Address, int Offset)
{
    /// <summary>True for what is shown in the page itself: a frame or a player.</summary>
    public bool IsLoaded { get; init; }
}

/// <summary>A tag of HTML.</summary>
internal readonly record struct OutlineTag(string Name, bool Closes, bool ClosesItself, int Offset);
