// Elements that stand inside a line.
using AngleSharp.Dom;
using BlogConverter.Diagnostics;

namespace BlogConverter.Markdown.Renderers;

internal static class InlineRenderers
{
    public static IReadOnlyDictionary<string, ElementRenderer> Rows { get; } = new Dictionary<string, ElementRenderer>(StringComparer.Ordinal)
    {
        ["em"] = Emphasis,
        ["i"] = Emphasis,
        ["strong"] = Strong,
        ["b"] = Strong,
        ["del"] = Deleted,
        ["s"] = Deleted,
        ["strike"] = Deleted,
        ["code"] = CodeSpan,
        ["tt"] = CodeSpan,
        ["br"] = Break,
        ["a"] = LinkRenderer.Render,
        ["img"] = ImageRenderer.Render,
        ["image"] = ImageRenderer.Render,
        ["noscript"] = ImageRenderer.RenderFallback,
        ["sub"] = Raw,
        ["sup"] = Raw,
        ["kbd"] = RawCode,
        ["mark"] = Raw,
        ["u"] = Raw,
        ["ins"] = Raw,
        ["abbr"] = Raw,
        ["samp"] = RawCode,
        ["var"] = RawCode,
        ["cite"] = Raw,
        ["dfn"] = Raw,
        ["small"] = Raw,
        ["q"] = Raw,
        ["bdo"] = Raw,
        ["bdi"] = Raw,
        ["ruby"] = Raw,
        ["rb"] = Raw,
        ["rt"] = Raw,
        ["rp"] = Raw,
        ["rtc"] = Raw,
        ["acronym"] = RawWhenTitled,
        ["math"] = Math,
        ["wbr"] = WordBreak,
        ["input"] = Input,
        ["svg"] = ReportAndLeaveOut,
        ["canvas"] = ReportAndLeaveOut,
        ["select"] = ReportAndLeaveOut,
        ["textarea"] = ReportAndLeaveOut,
        ["progress"] = ReportAndLeaveOut,
        ["meter"] = ReportAndLeaveOut,
    };

    /// <summary>Nothing of the element is written.</summary>
    public static bool LeaveOut(IElement element, MarkdownWriter writer) => true;

    private static bool ReportAndLeaveOut(IElement element, MarkdownWriter writer)
    {
        writer.Report(Messages.ElementLeftOut(element.LocalName));
        return true;
    }

    private static bool Emphasis(IElement element, MarkdownWriter writer) => Mark(element, writer, Marks.Emphasis);

    private static bool Strong(IElement element, MarkdownWriter writer) => Mark(element, writer, Marks.Strong);

    private static bool Deleted(IElement element, MarkdownWriter writer) => Mark(element, writer, Marks.Deleted);

    /// <summary>Inside code there is no emphasis.</summary>
    private static bool Mark(IElement element, MarkdownWriter writer, Marks mark)
    {
        writer.Marked(element, writer.Run.InCode ? Marks.None : mark);
        return true;
    }

    private static bool CodeSpan(IElement element, MarkdownWriter writer)
    {
        bool was = writer.Run.InCode;
        writer.Run.InCode = true;
        writer.Children(element);
        writer.Run.InCode = was;
        return true;
    }

    /// <summary>Two breaks in a row end the paragraph; in a heading and in code a break is a space.</summary>
    private static bool Break(IElement element, MarkdownWriter writer)
    {
        if (writer.Place == InlinePlace.Heading || writer.Run.InCode)
        {
            writer.Run.AddSpace(" ");
        }
        else if (writer.KeyboardDepth > 0)
        {
            writer.InlineHtml(writer.Output.IsJsx ? "<br />" : "<br>");
        }
        else if (!writer.Run.AddBreak() && writer.CanBlock)
        {
            writer.EndBlock();
        }

        return true;
    }

    private static bool Raw(IElement element, MarkdownWriter writer)
    {
        writer.RawAround(element);
        return true;
    }

    /// <summary>Lines of program output stay together: a break in them is neither the end of the element nor of the paragraph.</summary>
    private static bool RawCode(IElement element, MarkdownWriter writer)
    {
        writer.KeyboardDepth++;
        writer.RawAround(element);
        writer.KeyboardDepth--;
        return true;
    }

    private static bool RawWhenTitled(IElement element, MarkdownWriter writer)
    {
        if (!element.HasAttribute("title"))
        {
            return false;
        }

        writer.RawAround(element);
        return true;
    }

    /// <summary>MathML is kept whole: its letters mean nothing without their places.</summary>
    private static bool Math(IElement element, MarkdownWriter writer)
    {
        if (writer.Options.RawHtml == RawHtmlMode.Strip)
        {
            return false;
        }

        writer.RawInline(element);
        return true;
    }

    private static bool WordBreak(IElement element, MarkdownWriter writer)
    {
        if (writer.Options.RawHtml == RawHtmlMode.Keep && !writer.Run.InCode)
        {
            writer.InlineHtml(writer.Output.IsJsx ? "<wbr />" : "<wbr>");
        }

        return true;
    }

    /// <summary>A checkbox that begins a list item has been written with the marker; any other is shown as a character.</summary>
    private static bool Input(IElement element, MarkdownWriter writer)
    {
        if (!Checkbox.Is(element))
        {
            if (!string.Equals(element.GetAttribute("type"), "hidden", StringComparison.OrdinalIgnoreCase))
            {
                writer.Report(Messages.ElementLeftOut("input"));
            }
        }
        else if (!writer.TakesCheckbox(element))
        {
            writer.Text(element.HasAttribute("checked") ? "☑" : "☐");
        }

        return true;
    }
}
