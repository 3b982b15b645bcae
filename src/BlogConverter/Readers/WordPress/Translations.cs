// What plugins for several languages store with a post.
using BlogConverter.Model;

namespace BlogConverter.Readers.WordPress;

/// <summary>Polylang keeps a post's language and its translations as terms; WPML's own export puts both into post meta.</summary>
internal static class Translations
{
    /// <summary>The language; empty when nothing tells it.</summary>
    public static string LanguageOf(IReadOnlyList<TermReference> terms, IReadOnlyList<MetaEntry> meta)
    {
        foreach (TermReference term in terms)
        {
            if (term.Taxonomy == "language" && LanguageCode.Of(term.Slug) is { Length: > 0 } code)
            {
                return code;
            }
        }

        return LanguageCode.Of(ValueOf(meta, "_wpml_import_language_code"));
    }

    /// <summary>The name that an item shares with its translations; empty when it has none.</summary>
    public static string GroupOf(IReadOnlyList<TermReference> terms, IReadOnlyList<MetaEntry> meta)
    {
        foreach (TermReference term in terms)
        {
            if (term.Taxonomy == "post_translations")
            {
                return term.Slug;
            }
        }

        return ValueOf(meta, "_wpml_import_translation_group");
    }

    private static string ValueOf(IReadOnlyList<MetaEntry> meta, string key)
    {
        foreach (MetaEntry entry in meta)
        {
            if (entry.Key == key)
            {
                return entry.Value.Trim();
            }
        }

        return "";
    }
}
