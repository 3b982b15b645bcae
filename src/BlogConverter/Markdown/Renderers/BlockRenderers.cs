// Elements that are blocks.
using AngleSharp.Dom;
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.Markdown.Renderers;

internal static class BlockRenderers
{
    public static IReadOnlyDictionary<string, ElementRenderer> Rows { get; } = CreateRows();

    private static Dictionary<string, ElementRenderer> CreateRows()
    {
        Dictionary<string, ElementRenderer> rows = new(StringComparer.Ordinal)
        {
            ["h1"] = Heading,
            ["h2"] = Heading,
            ["h3"] = Heading,
            ["h4"] = Heading,
            ["h5"] = Heading,
            ["h6"] = Heading,
            ["blockquote"] = Quote,
            ["p"] = Paragraph,
            ["hr"] = Rule,
            ["pre"] = CodeBlockRenderer.Render,
            ["xmp"] = CodeBlockRenderer.Render,
            ["listing"] = CodeBlockRenderer.Render,
            ["plaintext"] = CodeBlockRenderer.Render,
            ["ul"] = ListRenderer.Render,
            ["ol"] = ListRenderer.Render,
            ["menu"] = ListRenderer.Render,
            ["dir"] = ListRenderer.Render,
            ["li"] = ListRenderer.RenderStray,
            ["table"] = TableRenderer.Render,
            ["figure"] = Figure,
            ["dl"] = DefinitionRenderer.Render,
            ["details"] = DetailsRenderer.Render,
        };
        foreach (string name in HtmlNames.BlockNames)
        {
            rows.TryAdd(name, Unwrap);
        }

        return rows;
    }

    /// <summary>The element's content as blocks.</summary>
    internal static bool Unwrap(IElement element, MarkdownWriter writer)
    {
        writer.EndBlock();
        writer.Children(element);
        writer.EndBlock();
        return true;
    }

    /// <summary>The title of a code block may go into its fence.</summary>
    private static bool Paragraph(IElement element, MarkdownWriter writer)
    {
        if (writer.Options.CodeInfo is null || !element.HasAttribute(ContentAttributes.CodeTitle) || element.NextElementSibling is not { LocalName: "pre" })
        {
            return Unwrap(element, writer);
        }

        writer.HoldCodeTitle(element);
        return true;
    }

    private static bool Heading(IElement element, MarkdownWriter writer)
    {
        writer.WriteHeading(element, element.LocalName[1] - '0');
        return true;
    }

    private static bool Figure(IElement element, MarkdownWriter writer)
    {
        if (writer.Options.Figures == FigureStyle.ImageAndCaption || writer.Options.RawHtml == RawHtmlMode.Strip)
        {
            return Unwrap(element, writer);
        }

        writer.RawBlock(element);
        return true;
    }

    /// <summary>A quote without content vanishes with its marker.</summary>
    private static bool Quote(IElement element, MarkdownWriter writer)
    {
        if (writer.Nesting >= MarkdownWriter.NestingLimit)
        {
            writer.Report(Messages.NestingFlattened(MarkdownWriter.NestingLimit));
            return Unwrap(element, writer);
        }

        writer.EndBlock();
        BlockGap gap = writer.Output.Gap;
        ContainerState container = writer.Container;
        int start = writer.Output.Text.Length;
        writer.StartBlock();
        writer.Output.Put("> ");
        if (!writer.Contain(element, "> ", new ContainerState { IsStart = true }))
        {
            writer.Output.Text.Truncate(start);
            writer.Output.Gap = gap;
            writer.Container = container;
        }

        return true;
    }

    private static bool Rule(IElement element, MarkdownWriter writer)
    {
        writer.EndBlock();
        bool afterDash = writer.Container.AfterDash;
        writer.StartBlock();
        writer.Output.Put(afterDash ? "***" : "---");
        return true;
    }
}
