// Whether a list is tight.
using AngleSharp.Dom;

namespace BlogConverter.Markdown.Renderers;

/// <summary>Looks at the children of a list's items, no deeper.</summary>
internal static class ListShape
{
    /// <summary>A list is tight when no item needs a blank line: each is one block, or a line of text and then one list (CommonMark, section 5.3).</summary>
    public static bool IsTight(IElement list)
    {
        INodeList children = list.ChildNodes;
        int blocks = 0;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement { LocalName: "li" } item)
            {
                blocks = 0;
                if (!IsTightItem(item, ref blocks))
                {
                    return false;
                }
            }
            else if (!Continues(children[i], ref blocks))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a list can follow a line of text without a blank line: an empty first item or a number other than one cannot (CommonMark, section 5.2).</summary>
    public static bool CanFollowParagraph(IElement list)
    {
        if (list.LocalName == "ol" && StartOf(list) != 1)
        {
            return false;
        }

        return list.FirstElementChild is { LocalName: "li" } first && HasContent(first);
    }

    /// <summary>The number of a list's first item.</summary>
    public static long StartOf(IElement list) => HtmlInteger.Of(list.FirstElementChild?.GetAttribute("value")) ?? HtmlInteger.Of(list.GetAttribute("start")) ?? 1;

    /// <summary>Whether an item, or the paragraph that it begins with, has a first line that is not empty.</summary>
    private static bool HasContent(IElement item)
    {
        INodeList children = item.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is IText text)
            {
                if (!Whitespace.IsBlank(text.Data) && !string.IsNullOrWhiteSpace(text.Data))
                {
                    return true;
                }
            }
            else if (children[i] is IElement { LocalName: "p" } paragraph && item.LocalName == "li")
            {
                return HasContent(paragraph);
            }
            else if (children[i] is IElement element)
            {
                return !HtmlNames.IsBlock(element.LocalName) && !HtmlNames.Unwritten.Contains(element.LocalName) && element.LocalName != "br" && (element.ChildNodes.Length > 0 || element.LocalName == "img");
            }
        }

        return false;
    }

    private static bool IsTightItem(IElement item, ref int blocks)
    {
        INodeList children = item.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (!Continues(children[i], ref blocks))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Counts the blocks of an item: 1 is an open line of text, 2 a closed block, 3 a list after text.</summary>
    private static bool Continues(INode node, ref int blocks)
    {
        if (node is IText text)
        {
            if (Whitespace.IsBlank(text.Data))
            {
                return true;
            }

            return Line(ref blocks);
        }

        if (node is not IElement element || HtmlNames.Unwritten.Contains(element.LocalName))
        {
            return true;
        }

        if (element.LocalName == "p")
        {
            return false;
        }

        if (element.LocalName is "ul" or "ol" or "menu" or "dir")
        {
            bool follows = blocks == 0 || (blocks == 1 && CanFollowParagraph(element));
            blocks = 3;
            return follows;
        }

        if (HtmlNames.IsBlock(element.LocalName))
        {
            bool first = blocks == 0;
            blocks = 2;
            return first;
        }

        return Line(ref blocks);
    }

    private static bool Line(ref int blocks)
    {
        bool goesOn = blocks <= 1;
        blocks = 1;
        return goesOn;
    }
}
