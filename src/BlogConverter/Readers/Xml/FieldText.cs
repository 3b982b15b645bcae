// The text of one element.
using System.Text;
using System.Xml;
using BlogConverter.Readers.Fields;

namespace BlogConverter.Readers.Xml;

/// <summary>An element's text.</summary>
/// <param name="Value">The text; CDATA sections are joined.</param>
/// <param name="IsCdata">True when a CDATA section held it: then WordPress wrote the value of its database, entities and all.</param>
internal readonly record struct FieldText(string Value, bool IsCdata)
{
    /// <summary>The line in which the text begins, as the XML reader counts; 0 when it is not known.</summary>
    public int Line { get; private init; }

    /// <summary>The column in which the text begins; 0 when it is not known, or when entities make the text's columns others than the input's.</summary>
    public int Column { get; private init; }

    /// <summary>Reads the element that the reader stands on and goes behind it.</summary>
    /// <exception cref="XmlException">The element holds other elements.</exception>
    public static FieldText Read(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return new("", false);
        }

        string first = "";
        StringBuilder? more = null;
        bool isCdata = false;
        (int line, int column) = (0, 0);
        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    isCdata |= reader.NodeType == XmlNodeType.CDATA;
                    if (first.Length == 0)
                    {
                        first = reader.Value;
                        (line, column) = reader is IXmlLineInfo place ? (place.LineNumber, place.LinePosition) : (0, 0);
                    }
                    else
                    {
                        (more ??= new StringBuilder(first)).Append(reader.Value);
                    }

                    break;
                case XmlNodeType.Element:
                    throw new XmlException("An element stands where text is expected.");
            }
        }

        reader.Read();
        return new(more?.ToString() ?? first, isCdata) { Line = line, Column = isCdata ? column : 0 };
    }

    /// <summary>As text without markup, entities decoded exactly once: by the XML parser, or here when a CDATA section kept them from it.</summary>
    public string Plain => IsCdata ? PlainText.Decode(Value).Trim() : Trimmed;

    /// <summary>The value without white space around it.</summary>
    public string Trimmed => Value is null ? "" : Value.Trim();

    /// <summary>The value with line ends as <c>\n</c>.</summary>
    public string Lines => Value is null ? "" : Value.Contains('\r', StringComparison.Ordinal) ? Value.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : Value;
}
