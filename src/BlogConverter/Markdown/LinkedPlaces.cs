// Keeps the names of places that links lead to.
using System.Text;
using AngleSharp.Dom;

namespace BlogConverter.Markdown;

/// <summary>
/// Markdown has no word for the id of a paragraph, and generators name headings by their words. So a name that a link of the page uses, or that somebody chose
/// for a heading, where links of other pages may lead, becomes an anchor of its own.
/// </summary>
internal static class LinkedPlaces
{
    /// <summary>Beginnings of names that a program made; only the links of the same page use them.</summary>
    private static readonly string[] Made = ["h-", "toc", "_toc", "docs-internal-guid", "elementor-toc", "wp-block-"];

    /// <summary>Changes the tree below an element in place.</summary>
    /// <param name="body">The body.</param>
    /// <param name="linked">Names that links of the page lead to.</param>
    public static void Keep(IElement body, IReadOnlySet<string> linked)
    {
        foreach (IElement element in Below(body, static e => e.Id is { Length: > 0 }))
        {
            string name = element.Id!;
            bool isHeading = IsHeading(element);
            if ((linked.Contains(name) || (isHeading && IsChosen(element, name))) && !(isHeading && HeadingSlug.Is(name, element.TextContent)))
            {
                Keep(element, name);
            }
        }
    }

    /// <summary>The texts of the headings below an element, which generators make names of.</summary>
    public static IReadOnlyList<string> Headings(IElement body) => Below(body, IsHeading).ConvertAll(h => h.TextContent);

    private static bool IsHeading(IElement element) => element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    // A snapshot in document order, at a tenth of what a selector costs. The nesting of bodies is bounded.
    private static List<IElement> Below(IElement root, Predicate<IElement> isMeant)
    {
        var found = new List<IElement>();
        Collect(root);
        return found;

        void Collect(IElement parent)
        {
            INodeList children = parent.ChildNodes;
            for (int i = 0; i < children.Length; i++)
            {
                if (children[i] is Element child)
                {
                    if (isMeant(child))
                    {
                        found.Add(child);
                    }

                    Collect(child);
                }
            }
        }
    }

    private static void Keep(IElement element, string name)
    {
        IElement anchor = element.Owner!.CreateElement("a");
        anchor.SetAttribute("id", name);
        switch (element.LocalName)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "p" or "li" or "dt" or "dd" or "td" or "th" or "span" or "sup" or "sub" or "em" or "strong" or "b" or "i" or "cite":
                element.InsertBefore(anchor, element.FirstChild);
                break;
            case "a" when element.HasAttribute("href"):
            case "img":
                element.Before(anchor);
                break;
            case "div" or "section" or "article" or "blockquote" when element.FirstElementChild is { LocalName: "p" } first:
                first.InsertBefore(anchor, first.FirstChild);
                break;
            default:
                return;
        }

        element.RemoveAttribute("id");
    }

    /// <summary>True for a name that is neither a number of some kind nor the heading's own words, in whatever way a program put them together. Every browser knows a top.</summary>
    private static bool IsChosen(IElement heading, string name)
    {
        string words = Letters(name);
        return name.Any(c => char.IsLetter(c) && !char.IsAsciiHexDigit(c)) && words is not ("top" or "")
            && !Made.Any(m => name.StartsWith(m, StringComparison.OrdinalIgnoreCase)) && !heading.ClassList.Contains("graf")
            && words != Letters(heading.TextContent) && words != Letters(heading.TextContent.Normalize(NormalizationForm.FormD));
    }

    /// <summary>What all programs that make names of words leave of them.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant));
}
