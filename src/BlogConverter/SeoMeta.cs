// Reads the post meta of SEO plugins.
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Readers.WordPress;

namespace BlogConverter;

/// <summary>
/// Yoast, Rank Math, All in One SEO and SEOPress, the first that told something wins for each fact. A title or description may be a template with variables:
/// title, site and separator are filled in, and one with a variable that only the plugin knows is left out.
/// </summary>
internal static class SeoMeta
{
    private static readonly string[] Titles = ["_yoast_wpseo_title", "rank_math_title", "_aioseo_title", "_aioseop_title", "_seopress_titles_title"];
    private static readonly string[] Descriptions = ["_yoast_wpseo_metadesc", "rank_math_description", "_aioseo_description", "_aioseop_description", "_seopress_titles_desc"];
    private static readonly string[] Canonicals = ["_yoast_wpseo_canonical", "rank_math_canonical_url", "_aioseop_custom_link", "_seopress_robots_canonical"];
    private static readonly string[] Images = ["_yoast_wpseo_opengraph-image", "rank_math_facebook_image", "_seopress_social_fb_img", "_yoast_wpseo_twitter-image"];
    private static readonly string[] Robots = ["_yoast_wpseo_meta-robots-noindex", "rank_math_robots", "_aioseop_noindex", "_seopress_robots_index"];

    private static readonly HashSet<string> Keys = new([.. Titles, .. Descriptions, .. Canonicals, .. Images, .. Robots], StringComparer.Ordinal);

    public static SeoFields Of(BlogItem item, string site)
    {
        if (!Tells(item))
        {
            return SeoFields.None;
        }

        int entries = 0;
        string title = Filled(First(Titles)), description = Filled(First(Descriptions)), canonical = First(Canonicals), image = First(Images), robots = First(Robots);
        return entries == 0 ? SeoFields.None : new SeoFields
        {
            Title = title,
            Description = description,
            Canonical = canonical,
            Image = image,
            NoIndex = robots is "1" or "on" or "yes" || PhpSerialized.Parse(robots)?.Entries.Any(e => e.Value.Text == "noindex") == true,
            Entries = entries,
        };

        string First(string[] keys)
        {
            foreach (string key in keys)
            {
                if (item.MetaValue(key) is { Length: > 0 } value)
                {
                    entries++;
                    return value.Trim();
                }
            }

            return "";
        }

        string Filled(string text)
        {
            string filled = text;
            foreach ((string name, string value) in (ReadOnlySpan<(string, string)>)
                     [("%%title%%", item.Title), ("%%sitename%%", site), ("%%sep%%", "–"), ("%%page%%", ""), ("%title%", item.Title), ("%sitename%", site), ("%sep%", "–"), ("%page%", ""),
                      ("#post_title", item.Title), ("#site_title", site), ("#separator_sa", "–")])
            {
                filled = filled.Replace(name, value, StringComparison.Ordinal);
            }

            bool hasUnknown = filled != item.Title && (filled.Contains("%%", StringComparison.Ordinal) || HasVariable(filled, '%', '%') || HasVariable(filled, '#', '_'));
            return hasUnknown ? "" : string.Join(' ', filled.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
    }

    private static bool Tells(BlogItem item)
    {
        for (int i = 0; i < item.Meta.Count; i++)
        {
            if (Keys.Contains(item.Meta[i].Key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name in lower case between two signs: <c>%excerpt%</c>, <c>#post_excerpt</c>.</summary>
    private static bool HasVariable(string text, char opening, char inside)
    {
        for (int at = text.IndexOf(opening, StringComparison.Ordinal); at >= 0; at = text.IndexOf(opening, at + 1))
        {
            int end = at + 1;
            while (end < text.Length && char.IsAsciiLetterLower(text[end]))
            {
                end++;
            }

            if (end > at + 2 && end < text.Length && text[end] == inside)
            {
                return true;
            }
        }

        return false;
    }
}
