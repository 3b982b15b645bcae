// The kinds of places that a line of text stands in.
namespace BlogConverter.Markdown;

/// <summary>The kind of line that inline text stands in.</summary>
internal enum InlinePlace : byte
{
    Paragraph,
    Heading,
    Cell,
}
