// Reads a declared term.
using System.Xml;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Wxr;

/// <summary>Reads <c>wp:category</c>, <c>wp:tag</c> and <c>wp:term</c>, which name the same things differently.</summary>
internal static class TermReader
{
    private static readonly string[] FieldPrefixes = ["author_", "category_", "cat_name", "tag_", "term_"];

    /// <summary>The fields of the element that the reader stands on, by local name; goes behind it. The first of two fields counts.</summary>
    public static Dictionary<string, FieldText> Fields(XmlReader reader, WxrNamespaces namespaces, out List<MetaEntry> meta)
    {
        Dictionary<string, FieldText> fields = new(StringComparer.Ordinal);
        List<MetaEntry> entries = [];
        ElementWalk.Children(reader, r =>
        {
            if (namespaces.Of(r.NamespaceURI) is not (Vocabulary.Export or Vocabulary.Rss))
            {
                return false;
            }

            string name = r.LocalName;
            if (name == "termmeta")
            {
                entries.Add(MetaReader.Read(r, namespaces));
                return true;
            }

            bool isField = Array.Exists(FieldPrefixes, p => name.StartsWith(p, StringComparison.Ordinal));
            if (isField)
            {
                fields.TryAdd(name, FieldText.Read(r));
            }

            return isField;
        });
        meta = entries;
        return fields;
    }

    /// <summary>The term of an element; null when it has neither slug nor name.</summary>
    /// <param name="element">The element's local name.</param>
    /// <param name="fields">Its fields.</param>
    /// <param name="meta">Its meta.</param>
    public static Term? Term(string element, Dictionary<string, FieldText> fields, List<MetaEntry> meta)
    {
        (string taxonomy, string slug, string name, string parent, string description) = element switch
        {
            "category" => (Model.Term.Category, "category_nicename", "cat_name", "category_parent", "category_description"),
            "tag" => (Model.Term.Tag, "tag_slug", "tag_name", "tag_parent", "tag_description"),
            _ => (fields.GetValueOrDefault("term_taxonomy").Trimmed, "term_slug", "term_name", "term_parent", "term_description"),
        };
        string slugText = fields.GetValueOrDefault(slug).Trimmed;
        string nameText = fields.GetValueOrDefault(name).Plain;
        return slugText.Length == 0 && nameText.Length == 0 ? null
            : new Term(taxonomy.Length > 0 ? taxonomy : Model.Term.Category, slugText, nameText.Length > 0 ? nameText : SlugRule.Decode(slugText, out _))
            {
                Id = fields.GetValueOrDefault("term_id").Trimmed is { Length: > 0 } id ? id : null,
                ParentSlug = fields.GetValueOrDefault(parent).Trimmed is { Length: > 0 } parentSlug ? parentSlug : null,
                Description = fields.GetValueOrDefault(description).Lines,
                Meta = meta,
            };
    }
}
