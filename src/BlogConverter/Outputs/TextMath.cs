// Formulas for generators whose Markdown knows none.
using AngleSharp.Dom;
using BlogConverter.Markdown;
using BlogConverter.Model;

namespace BlogConverter.Outputs;

/// <summary>The TeX is written as text between its delimiters, so that it reaches the page as it is, for MathJax or KaTeX to find there.</summary>
internal static class TextMath
{
    public static bool Render(IElement element, MarkdownWriter writer)
    {
        if (element.LocalName != ContentElements.Math)
        {
            return false;
        }

        if (string.IsNullOrWhiteSpace(element.TextContent))
        {
            return true;
        }

        bool isBlock = element.HasAttribute("display") && writer.CanBlock;
        string delimiter = isBlock ? "$$" : "$";
        if (isBlock)
        {
            writer.EndBlock();
        }

        writer.Opaque(delimiter);
        writer.Text(element.TextContent.Trim());
        writer.Opaque(delimiter);
        if (isBlock)
        {
            writer.EndBlock();
        }

        return true;
    }
}
