// Reads a key with its value.
using System.Xml;
using BlogConverter.Model;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Wxr;

/// <summary>Reads <c>wp:postmeta</c>, <c>wp:commentmeta</c> and <c>wp:termmeta</c>.</summary>
internal static class MetaReader
{
    /// <summary>The entry that the reader stands on; goes behind it. Without a key it is an entry with an empty one.</summary>
    public static MetaEntry Read(XmlReader reader, WxrNamespaces namespaces)
    {
        (string? key, string? value) = (null, null);
        ElementWalk.Children(reader, r =>
        {
            if (namespaces.Of(r.NamespaceURI) is not (Vocabulary.Export or Vocabulary.Rss))
            {
                return false;
            }

            switch (r.LocalName)
            {
                case "meta_key" when key is null:
                    key = FieldText.Read(r).Trimmed;
                    return true;
                case "meta_value" when value is null:
                    value = FieldText.Read(r).Lines;
                    return true;
                default:
                    return false;
            }
        });
        return new(key ?? "", value ?? "");
    }
}
