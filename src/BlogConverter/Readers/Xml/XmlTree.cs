// Asks a small XML tree for what it holds, whatever the namespaces.
using System.Xml;
using System.Xml.Linq;
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.Readers.Xml;

/// <summary>For formats whose items are read one by one as trees. Names are compared without prefix and case: exporters differ in both.</summary>
internal static class XmlTree
{
    /// <summary>A piece as a tree, repaired where it has to be; null when even that fails.</summary>
    /// <param name="text">The piece; begins with a tag.</param>
    /// <param name="isDamaged">True when it is known to need repair.</param>
    /// <param name="dialect">The format.</param>
    /// <param name="place">Where it begins.</param>
    /// <param name="item">The item it belongs to; null for none.</param>
    /// <param name="diagnostics">Gets what the repair did.</param>
    public static XElement? Load(string text, bool isDamaged, XmlDialect dialect, SourcePosition place, string? item, DiagnosticBag diagnostics)
    {
        XElement? root = PieceXml.Read(text, isDamaged, dialect, Load, out RepairedXml? repaired);
        if (repaired is not null)
        {
            PieceXml.Report(repaired, text, place, item, diagnostics);
        }

        return repaired is { EndsInText: true } ? null : root;
    }

    /// <summary>The value of an attribute; empty when it is missing.</summary>
    public static string AttributeText(this XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(a => Is(a.Name, name))?.Value.Trim() ?? "";

    /// <summary>The first child of a name; null when there is none.</summary>
    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(e => Is(e.Name, name));

    /// <summary>The children of a name.</summary>
    public static IEnumerable<XElement> Children(this XElement? element, string name) => element?.Elements().Where(e => Is(e.Name, name)) ?? [];

    /// <summary>The text of the first child of a name, without white space around it; empty when there is none.</summary>
    public static string Text(this XElement? element, string name) => element.Child(name)?.Value.Trim() ?? "";

    /// <summary>What an element holds, as markup where it holds elements, line ends as <c>\n</c>.</summary>
    public static string Markup(this XElement? element) => element is null ? ""
        : (element.HasElements ? string.Concat(element.Nodes().Select(n => n is XText text and not XCData ? text.ToString() : n is XCData data ? data.Value : n.ToString(SaveOptions.DisableFormatting))) : element.Value).ReplaceLineEndings("\n").Trim();

    private static bool Is(XName name, string local) => name.LocalName.Equals(local, StringComparison.OrdinalIgnoreCase);

    private static XElement Load(XmlReader reader)
    {
        return reader.MoveToContent() == XmlNodeType.Element ? XElement.Load(reader.ReadSubtree()) : throw new XmlException("No element stands here.");
    }
}
