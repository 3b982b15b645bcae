// Code in whatever dress a highlighter gave it.
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Model;

namespace BlogConverter.Content.Transforms;

/// <summary>
/// Every <c>pre</c> becomes <c>&lt;pre&gt;&lt;code class="language-x"&gt;</c> with nothing but text inside, and its title, if it has one, a paragraph before it. A preformatted text with emphasis or links
/// that is not known to be code keeps them; only the colours go.
/// </summary>
internal static class CodeListings
{
    private static readonly HashSet<string> Colours = new(StringComparer.Ordinal) { "span", "font", "code", "br", "div", "p", "ol", "ul", "li", "wbr", "o:p" };
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal) { "div", "p", "li", "ol", "ul", "tr" };

    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        var edits = new TreeEdits();
        foreach (IElement pre in Dom.Elements(document.Body!, "pre"))
        {
            if (Dom.Elements(pre, "pre") is [{ } inner, ..] && pre.ChildNodes.All(n => n == inner || Dom.IsBlank(n)))
            {
                // A shortcode of a highlighter was written inside a pre.
                edits.Replace(pre, inner);
                continue;
            }

            Clean(pre, edits, document);
        }

        foreach (IElement wrapper in Dom.Elements(document.Body!, "div").Where(d => d.HasAttribute("data-code-language")))
        {
            edits.Unwrap(wrapper);
        }

        edits.Apply();
    }

    private static void Clean(IElement pre, TreeEdits edits, IHtmlDocument document)
    {
        string language = CodeLanguageOf.Element(pre);
        bool isVerse = Dom.Has(pre, "wp-block-verse");
        bool isCode = !isVerse && (language.Length > 0 || pre.Children is [{ LocalName: "code" }] || Dom.Has(pre, "wp-block-code"));
        List<IElement> marks = [.. pre.Descendants<IElement>().Where(e => !Colours.Contains(e.LocalName))];
        if (marks.Exists(IsContent) || (!isCode && marks.Count > 0) || isVerse)
        {
            foreach (IElement colour in Dom.Elements(pre, "span", "font"))
            {
                edits.Unwrap(colour);
            }

            return;
        }

        IElement code = document.CreateElement("code");
        if (language.Length > 0)
        {
            code.SetAttribute("class", "language-" + language);
        }

        (string title, string lines) = CodeRemarksOf.Element(pre);
        if (lines.Length > 0)
        {
            code.SetAttribute(ContentAttributes.CodeLines, lines);
        }

        code.TextContent = Text(pre);
        pre.TextContent = "";
        while (pre.Attributes.Length > 0)
        {
            pre.RemoveAttribute(pre.Attributes[0]!.Name);
        }

        pre.AppendChild(code);
        if (title.Length > 0)
        {
            edits.Replace(pre, Title(title, document), pre);
        }
    }

    /// <summary>Highlighters show the title above the code; HTML has no place for it but a paragraph.</summary>
    private static IElement Title(string title, IHtmlDocument document)
    {
        IElement strong = document.CreateElement("strong");
        strong.TextContent = title;
        IElement paragraph = Dom.Wrap("p", strong);
        paragraph.SetAttribute(ContentAttributes.CodeTitle, title);
        return paragraph;
    }

    // An image or a link is more than a colour, unless the link only repeats its address.
    private static bool IsContent(IElement element) => element.LocalName switch
    {
        "img" or "iframe" or "table" or "video" or "audio" or "object" or "embed" => true,
        "a" => Dom.Attribute(element, "href") is { Length: > 0 } href && !href.StartsWith('#') && href.TrimEnd('/') != element.TextContent.Trim().TrimEnd('/') && href != "mailto:" + element.TextContent.Trim(),
        _ => false,
    };

    /// <summary>The text of code: a break is a line's end, and so is the end of a block that a highlighter made of each line.</summary>
    internal static string Text(INode node)
    {
        var text = new StringBuilder();
        Append(node, text);
        return text.ToString();
    }

    private static void Append(INode node, StringBuilder text)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText { Data: var data })
            {
                text.Append(data);
            }
            else if (child is IElement { LocalName: "br" })
            {
                text.Append('\n');
            }
            else if (child is IElement element)
            {
                Append(element, text);
                if (Blocks.Contains(element.LocalName) && element.NextSibling is not null && text.Length > 0 && text[^1] != '\n')
                {
                    text.Append('\n');
                }
            }
        }
    }
}
