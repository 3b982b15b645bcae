// Disclosure boxes.
using AngleSharp.Dom;

namespace BlogConverter.Markdown.Renderers;

/// <summary>GFM's own idiom: the tags as HTML blocks, and between them, after a blank line, Markdown.</summary>
internal static class DetailsRenderer
{
    public static bool Render(IElement element, MarkdownWriter writer)
    {
        writer.EndBlock();
        IElement? summary = Summary(element);
        if (writer.Options.RawHtml == RawHtmlMode.Strip)
        {
            WritePlain(element, summary, writer);
            return true;
        }

        if ((summary is not null && !IsFirst(summary)) || writer.Options.Html == HtmlReading.Verbatim)
        {
            writer.RawBlock(element);
            return true;
        }

        writer.StartBlock();
        BlockOutput output = writer.Output;
        int start = output.Text.Length;
        RawTag.Open(output, element);
        if (summary is not null)
        {
            output.NewLine();
            RawTag.Open(output, summary);
            RawHtml.WriteChildren(output, summary, false, 0);
            RawTag.Close(output, summary);
        }

        writer.GuardHtml(start);

        WriteRest(element, summary, writer);
        writer.StartBlock();
        RawTag.Close(output, element);
        return true;
    }

    private static void WritePlain(IElement element, IElement? summary, MarkdownWriter writer)
    {
        if (summary is not null)
        {
            writer.Marked(summary, Marks.Strong);
            writer.EndBlock();
        }

        WriteRest(element, summary, writer);
    }

    private static void WriteRest(IElement element, IElement? summary, MarkdownWriter writer)
    {
        INodeList children = element.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] != summary)
            {
                writer.Node(children[i]);
            }
        }

        writer.EndBlock();
    }

    /// <summary>A summary that comes later cannot be moved to the front without moving what is before it behind it.</summary>
    private static bool IsFirst(IElement summary)
    {
        for (INode? before = summary.PreviousSibling; before is not null; before = before.PreviousSibling)
        {
            if (before is IElement or IText && !Whitespace.IsBlank(before.TextContent))
            {
                return false;
            }
        }

        return true;
    }

    private static IElement? Summary(IElement element)
    {
        foreach (IElement child in element.Children)
        {
            if (child.LocalName == "summary")
            {
                return child;
            }
        }

        return null;
    }
}
