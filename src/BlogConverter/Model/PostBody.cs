// A text of an item together with the language it is written in.
namespace BlogConverter.Model;

/// <summary>A body or an excerpt as the source holds it.</summary>
/// <param name="Text">The raw text, CDATA joined, line ends as <c>\n</c>.</param>
/// <param name="Format">What rules the text follows.</param>
public readonly record struct PostBody(string Text, BodyFormat Format)
{
    /// <summary>The line of the input in which the text begins, counted from 1; 0 when it is not known.</summary>
    public long Line { get; init; }

    /// <summary>The column of that line in which the text begins, counted from 1 in UTF-16 units; 0 when it is not known, or when the input writes the text with entities, so that columns differ.</summary>
    public int Column { get; init; }

    /// <summary>An empty body.</summary>
    public static PostBody Empty { get; } = new("", BodyFormat.WordPress);
}

/// <summary>The language of a <see cref="PostBody"/>.</summary>
public enum BodyFormat
{
    /// <summary>A WordPress database's text: block comments, shortcodes, paragraphs made by blank lines.</summary>
    WordPress,

    /// <summary>Finished HTML, as a visitor's browser got it.</summary>
    Html,

    /// <summary>Markdown already; passed through untouched.</summary>
    Markdown,
}
