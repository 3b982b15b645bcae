// What Ghost keeps of a post beside its text.
using System.Text.Json;
using BlogConverter.Model;
using BlogConverter.Readers.Json;

namespace BlogConverter.Readers.Ghost;

/// <summary>Search-engine texts, social cards, code injections and the like become meta entries under Ghost's own names.</summary>
internal static class GhostMeta
{
    private static readonly string[] Names =
    [
        "meta_title", "meta_description", "og_image", "og_title", "og_description", "twitter_image", "twitter_title", "twitter_description",
        "feature_image_alt", "feature_image_caption", "canonical_url", "custom_template", "codeinjection_head", "codeinjection_foot", "locale", "language", "email_subject", "frontmatter", "visibility",
    ];

    /// <summary>The entries that a row has a value for.</summary>
    public static IEnumerable<MetaEntry> Of(JsonElement row)
    {
        foreach (string name in Names)
        {
            if (row.Text(name) is { Length: > 0 } value)
            {
                yield return new(name, GhostAddress.Resolve(value));
            }
        }
    }
}
