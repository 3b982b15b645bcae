// What XML takes for a name.
using System.Xml;

namespace BlogConverter.Readers.Xml;

/// <summary>Names of elements and attributes (Namespaces in XML 1.0: NCName and QName).</summary>
internal static class XmlNames
{
    /// <summary>True for a name without a colon.</summary>
    public static bool IsSimple(string name) => name.Length > 0 && XmlConvert.IsStartNCNameChar(name[0]) && name.All(XmlConvert.IsNCNameChar);

    /// <summary>The name that begins at a place, at most one colon in it; empty when none does.</summary>
    public static string At(string text, int at)
    {
        int end = at;
        while (end < text.Length && (text[end] == ':' || XmlConvert.IsNCNameChar(text[end])))
        {
            end++;
        }

        string name = text[at..end];
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        bool isName = colon < 0 ? IsSimple(name) : IsSimple(name[..colon]) && IsSimple(name[(colon + 1)..]);
        return isName ? name : "";
    }
}
