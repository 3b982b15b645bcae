// Preformatted text.
using System.Text;
using AngleSharp.Dom;
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.Markdown.Renderers;

internal static class CodeBlockRenderer
{
    public static bool Render(IElement element, MarkdownWriter writer)
    {
        StringBuilder text = new();
        bool plain = Read(element, text, 0);
        if (!plain && writer.Options.RawHtml == RawHtmlMode.Keep)
        {
            writer.RawBlock(element);
            return true;
        }

        if (HoldsLink(element))
        {
            writer.Report(Messages.CodeLinkLost());
        }

        string code = text.Replace("\r\n", "\n").Replace('\r', '\n').ToString();
        if (!string.IsNullOrWhiteSpace(code))
        {
            string language = CodeLanguage.Of(element);
            writer.CodeBlock(code, language, Info(element, language, writer));
        }
        else
        {
            writer.EndBlock();
        }

        return true;
    }

    private static CodeInfo? Info(IElement element, string language, MarkdownWriter writer)
    {
        if (writer.Options.CodeInfo is not { } info || (writer.Nesting > 0 && !writer.Options.FencesInContainers))
        {
            return null;
        }

        string lines = element.FirstElementChild?.GetAttribute(ContentAttributes.CodeLines) ?? "";
        string title = writer.HeldCodeTitle;
        return title.Length + lines.Length == 0 ? null : info(new CodeFacts(language, title, lines));
    }

    /// <summary>Whether a link that leads anywhere else than to a line's own number is in the code.</summary>
    private static bool HoldsLink(IElement element) => element.QuerySelector("a[href]:not([href^='#'])") is not null;

    /// <summary>Takes the text, breaks as line feeds; false when something is in it that is more than text.</summary>
    private static bool Read(INode parent, StringBuilder text, int depth)
    {
        bool plain = true;
        INodeList children = parent.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is IText leaf)
            {
                text.Append(leaf.Data);
            }
            else if (children[i] is IElement element && !HtmlNames.IsNeverWritten(element))
            {
                plain &= element.LocalName is not ("img" or "table" or "iframe");
                bool line = HtmlNames.IsBlock(element.LocalName);
                StartLine(text, line);
                if (element.LocalName == "br")
                {
                    text.Append('\n');
                }
                else if (depth >= MarkdownWriter.DepthLimit)
                {
                    text.Append(DeepText.Of(element));
                }
                else
                {
                    plain &= Read(element, text, depth + 1);
                }

                StartLine(text, line);
            }
        }

        return plain;
    }

    /// <summary>Highlighters that make each line a block leave out the line feeds.</summary>
    private static void StartLine(StringBuilder text, bool line)
    {
        if (line && text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }
}
