// Where a stretch of text stands.
namespace BlogConverter.Markdown;

/// <summary>What the escaper has to know of the place that it writes to.</summary>
internal struct TextPlace
{
    /// <summary>The character that will follow the text; a line feed at the line's end.</summary>
    public char Next;

    /// <summary>The index of a character that takes a backslash in any case; -1 for none.</summary>
    public int Forced;

    /// <summary>Inside a link's text, a cell or with reference links: every bracket counts.</summary>
    public bool AllBrackets;

    /// <summary>Inside a list, where readers look for checkboxes in every line.</summary>
    public bool InContainer;

    /// <summary>Inside a link's text: no address may become a link of its own.</summary>
    public bool InLink;
}
