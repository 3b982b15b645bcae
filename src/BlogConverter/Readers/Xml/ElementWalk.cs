// Goes through the children of an element.
using System.Xml;

namespace BlogConverter.Readers.Xml;

/// <summary>The one loop over an element's children.</summary>
internal static class ElementWalk
{
    /// <summary>Hands over each child element of the one that the reader stands on, and goes behind it.</summary>
    /// <param name="reader">Stands on the parent.</param>
    /// <param name="take">Reads the child that the reader stands on and goes behind it, or answers false and leaves it to be skipped.</param>
    public static void Children(XmlReader reader, Func<XmlReader, bool> take)
    {
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return;
        }

        reader.Read();
        while (reader.NodeType is not (XmlNodeType.EndElement or XmlNodeType.None))
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
            }
            else if (!take(reader))
            {
                reader.Skip();
            }
        }

        reader.Read();
    }
}
