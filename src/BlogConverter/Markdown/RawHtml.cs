// Writes an element and all in it as HTML that Markdown leaves alone.
using AngleSharp.Dom;

namespace BlogConverter.Markdown;

/// <summary>
/// Raw HTML blocks (CommonMark, section 4.6): no blank line inside, because that would end the block and let Markdown in; the first
/// line is a whole tag, so that elements of any name begin a block.
/// </summary>
internal static class RawHtml
{
    /// <summary>How deep elements are followed; what is deeper keeps only its text.</summary>
    private const int DepthLimit = MarkdownWriter.DepthLimit;

    /// <summary>Writes an element as a block of its own.</summary>
    public static void WriteBlock(BlockOutput output, IElement element)
    {
        output.StartBlock();
        bool wasInCell = output.InCell;
        output.InCell = false;
        if (RawOwnElement.IsOwn(element))
        {
            output.Text.Append("<div>");
            Write(output, element, false, 0);
            output.Text.Append("</div>");
        }
        else
        {
            WriteElement(output, element);
        }

        output.InCell = wasInCell;
    }

    private static void WriteElement(BlockOutput output, IElement element)
    {
        RawTag.Open(output, element);
        if (!RawTag.IsVoid(element))
        {
            bool verbatim = element.LocalName is "pre" or "textarea";
            if (!verbatim && !output.IsJsx && !HtmlNames.BeginsBlock(element.LocalName))
            {
                output.NewLine();
            }

            WriteChildren(output, element, verbatim, 0);
            RawTag.Close(output, element);
        }
    }

    /// <summary>Writes what is in an element.</summary>
    public static void WriteChildren(BlockOutput output, INode parent, bool verbatim, int depth)
    {
        INodeList children = parent.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            Write(output, children[i], verbatim, depth);
        }
    }

    private static void Write(BlockOutput output, INode node, bool verbatim, int depth)
    {
        if (node is IText text)
        {
            WriteText(output, text.Data, verbatim);
            return;
        }

        if (node is not IElement element || HtmlNames.IsNeverWritten(element))
        {
            return;
        }

        if (depth >= DepthLimit)
        {
            WriteText(output, DeepText.Of(element), verbatim);
            return;
        }

        if (RawOwnElement.IsOwn(element))
        {
            RawOwnElement.Open(output, element);
            WriteChildren(output, element, verbatim, depth + 1);
            return;
        }

        if (HtmlNames.IsPlainSpan(element.LocalName))
        {
            WriteChildren(output, element, verbatim, depth + 1);
            return;
        }

        if (!verbatim && !output.IsJsx && element.LocalName is "tr" or "thead" or "tbody" or "tfoot" or "dt" or "dd" && output.Text.Last == '>')
        {
            output.NewLine();
        }

        RawTag.Open(output, element);
        if (!RawTag.IsVoid(element))
        {
            WriteChildren(output, element, verbatim || element.LocalName is "pre" or "textarea", depth + 1);
            RawTag.Close(output, element);
        }
    }

    private static void WriteText(BlockOutput output, ReadOnlySpan<char> text, bool verbatim)
    {
        if (verbatim)
        {
            WriteVerbatim(output, text);
            return;
        }

        while (text.Length > 0)
        {
            int at = text.IndexOfAny(Whitespace.Collapsible);
            RawTag.WriteEncoded(output, at < 0 ? text : text[..at]);
            if (at < 0)
            {
                return;
            }

            int next = text[at..].IndexOfAnyExcept(Whitespace.Collapsible);
            text = next < 0 ? [] : text[(at + next)..];
            if (output.Text.Last is not (' ' or '\n'))
            {
                output.Text.Append(' ');
            }
        }
    }

    /// <summary>Preformatted text keeps its lines; a line feed that would make a blank line is written as a reference.</summary>
    private static void WriteVerbatim(BlockOutput output, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c == '\n')
            {
                output.Text.Append("&#10;");
            }
            else if (c is '&' or '<' or '>')
            {
                RawTag.WriteEncoded(output, [c]);
            }
            else
            {
                output.Text.Append(c);
            }
        }
    }
}
