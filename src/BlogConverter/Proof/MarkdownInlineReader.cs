// Reads the words of a Markdown paragraph.
using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogConverter.Proof;

/// <summary>Walks the inlines of one leaf after the other.</summary>
internal sealed class MarkdownInlineReader(ReadingWriter writer, HtmlFragments raw)
{
    public void Read(LeafBlock leaf)
    {
        if (leaf.Inline is { } inlines && !raw.Read(leaf, writer))
        {
            ReadAll(inlines);
        }
    }

    private void ReadAll(ContainerInline container)
    {
        List<(Style Style, int Flat)>? tags = null;
        for (Inline? inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    writer.Words(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    writer.Words(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline { IsHard: true }:
                    writer.LineBreak();
                    break;
                case LineBreakInline:
                    writer.Words(" ");
                    break;
                case CodeInline code:
                    ReadStyled(writer.Style with { Marks = writer.Style.Marks | Marks.Code }, code.Content);
                    break;
                case AutolinkInline link:
                    ReadStyled(Linked(link.IsEmail ? "mailto:" + link.Url : link.Url, ""), link.Url);
                    break;
                case LinkInline { IsImage: true } image:
                    ReadImage(image);
                    break;
                case LinkInline link:
                    ReadStyled(Linked(link.Url ?? "", link.Title ?? ""), link);
                    break;
                case EmphasisInline emphasis:
                    ReadStyled(writer.Style with { Marks = writer.Style.Marks | MarkOf(emphasis) }, emphasis);
                    break;
                case TaskList task when writer.AtItemStart:
                    writer.Task(task.Checked);
                    break;
                case TaskList task:
                    writer.Words(task.Checked ? "[x]" : "[ ]");
                    break;
                case FootnoteLink { IsBackLink: false } footnote:
                    writer.FootnoteReference(footnote.Footnote.Label ?? "");
                    break;
                case HtmlInline html:
                    InlineTags.Read(html.Tag, writer, ref tags);
                    break;
                case DelimiterInline delimiter:
                    writer.Words(delimiter.ToLiteral());
                    ReadAll(delimiter);
                    break;
                case ContainerInline inner:
                    ReadAll(inner);
                    break;
            }
        }
    }

    private void ReadStyled(Style style, ContainerInline inlines)
    {
        Style outer = writer.Style;
        writer.Style = style;
        ReadAll(inlines);
        writer.Style = outer;
    }

    private void ReadStyled(Style style, string words)
    {
        Style outer = writer.Style;
        writer.Style = style;
        writer.Words(words);
        writer.Style = outer;
    }

    private Style Linked(string address, string title)
    {
        if (!Addresses.IsDemanded(address))
        {
            return writer.Style with { Link = Style.AnyLink };
        }

        writer.Reading.Links.Add(new LinkTarget(address, title));
        return writer.Style with { Link = writer.Reading.Links.Count - 1 };
    }

    private void ReadImage(LinkInline image)
    {
        if (!string.IsNullOrWhiteSpace(image.Url))
        {
            writer.Image(image.Url, PlainText(image), image.Title ?? "");
        }
    }

    /// <summary>An image's description is what its text says without its marks.</summary>
    private static string PlainText(ContainerInline image)
    {
        if (image.FirstChild is LiteralInline { NextSibling: null } only)
        {
            return only.Content.ToString();
        }

        var text = new StringBuilder();
        Append(image, text);
        return text.ToString();

        static void Append(ContainerInline container, StringBuilder text)
        {
            foreach (Inline inline in container)
            {
                switch (inline)
                {
                    case LiteralInline literal:
                        text.Append(literal.Content.AsSpan());
                        break;
                    case HtmlEntityInline entity:
                        text.Append(entity.Transcoded.AsSpan());
                        break;
                    case CodeInline code:
                        text.Append(code.Content);
                        break;
                    case AutolinkInline link:
                        text.Append(link.Url);
                        break;
                    case LineBreakInline:
                        text.Append(' ');
                        break;
                    case ContainerInline inner:
                        Append(inner, text);
                        break;
                }
            }
        }
    }

    private static Marks MarkOf(EmphasisInline emphasis) => emphasis.DelimiterChar == '~'
        ? Marks.Deleted
        : emphasis.DelimiterCount == 2 ? Marks.Strong : Marks.Emphasis;
}
