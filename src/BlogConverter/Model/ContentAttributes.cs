// The attributes by which the content stage says more of an element than HTML does.
namespace BlogConverter.Model;

/// <summary>
/// Attributes on ordinary elements, for what a target may have an idiom of its own for. Whoever does not know them writes the element as it is, and nothing is lost;
/// a body that holds them itself gets what it says.
/// </summary>
public static class ContentAttributes
{
    /// <summary>On a <c>blockquote</c>: it is a notice. The value is its kind: <c>note</c>, <c>info</c>, <c>tip</c>, <c>success</c>, <c>warning</c> or <c>danger</c>. A heading that comes first, or a first paragraph of strong text alone, is its title.</summary>
    public const string Notice = "data-notice";

    /// <summary>On the paragraph before a <c>pre</c>: it is the title of the code, which the value repeats.</summary>
    public const string CodeTitle = "data-code-title";

    /// <summary>On the <c>code</c> in a <c>pre</c>: the lines that the author marked, counted from 1, such as <c>1,4-6</c>.</summary>
    public const string CodeLines = "data-code-lines";
}
