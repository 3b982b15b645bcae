// Calls of a target's template language that are meant.
using BlogConverter.Model;

namespace BlogConverter.Validation;

/// <summary>Tells what an author wrote for the generator from what the build stops at, or swallows.</summary>
internal static class TemplateCalls
{
    /// <summary>Hugo's own shortcodes; a site's own lie in a folder.</summary>
    private static readonly HashSet<string> Hugo = new("comment details figure gist highlight instagram param qr ref relref tweet twitter twitter_simple vimeo vimeo_simple x youtube".Split(' '), StringComparer.Ordinal);

    private static readonly string[] HugoFolders = ["layouts/shortcodes", "layouts/_shortcodes", "layouts/_partials/shortcodes"];

    /// <summary>Tags of Liquid, Jekyll, Nunjucks, Hexo and Zola.</summary>
    private static readonly HashSet<string> Tags = new(
        ("assign capture endcapture case when endcase comment endcomment cycle decrement increment for endfor break continue else elsif elif if endif ifchanged include include_relative include_cached layout link post_url raw endraw "
        + "render section tablerow endtablerow unless endunless highlight endhighlight gist seo feed_meta set block endblock extends import from macro endmacro call endcall filter endfilter asyncEach endeach asyncAll endall verbatim endverbatim "
        + "codeblock endcodeblock code endcode blockquote endblockquote quote endquote pullquote endpullquote img asset_img asset_link asset_path post_link post_path iframe jsfiddle youtube vimeo end with endwith image").Split(' '), StringComparer.Ordinal);

    private static readonly string[] Roots = ["site", "page", "post", "content", "include", "layout", "collections", "pkg", "eleventy", "config", "theme", "paginator", "jekyll", "forloop", "section", "title", "tags", "url", "date"];

    /// <summary>What the target runs and does not know, or never finds the end of.</summary>
    public static IEnumerable<Spot> Broken(ItemView item)
    {
        if (!item.IsMarkdown || item.Options.Target?.Markdown.Guard is not { } guard)
        {
            yield break;
        }

        var spans = new List<Markdown.GuardedSpan>();
        guard(item.Text, Markdown.MarkdownPlace.Text, spans);
        List<Range> raw = RawParts(item.Text);
        foreach (Markdown.GuardedSpan span in spans.Where(s => s.Length > 1 && item.Text.AsSpan(s.Start, s.Length).ContainsAny('{', '%')))
        {
            if (!IsWithin(raw, span.Start) && !IsMeant(item.Text, span.Start, item.Options.Target.Name, item.Item))
            {
                int end = Math.Min(item.Text.Length, span.Start + LongestCall);
                yield return Spot.At(span.Start, $"{item.Options.Target.Name} runs \"{item.Text.AsSpan(span.Start, end - span.Start).ToString().Split('\n')[0]}\" as its own language.");
            }
        }
    }

    /// <summary>How far a call may reach, so that many that nothing ends take no time.</summary>
    private const int LongestMeant = 10_000;

    /// <summary>How much of a call is shown.</summary>
    private const int LongestCall = 40;

    /// <summary>What stands between the tags by which Liquid and its kin are told to run nothing, in order.</summary>
    private static List<Range> RawParts(string text)
    {
        var parts = new List<Range>();
        foreach (string name in (ReadOnlySpan<string>)["raw", "verbatim"])
        {
            string open = "{% " + name + " %}", close = "{% end" + name;
            for (int at = text.IndexOf(open, StringComparison.Ordinal); at >= 0;)
            {
                int end = text.IndexOf(close, at, StringComparison.Ordinal);
                parts.Add(at..(end < 0 ? text.Length : end));
                at = end < 0 ? -1 : text.IndexOf(open, end, StringComparison.Ordinal);
            }
        }

        parts.Sort(static (one, two) => one.Start.Value.CompareTo(two.Start.Value));
        return parts;
    }

    private static bool IsWithin(List<Range> parts, int at)
    {
        int low = 0, high = parts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = parts[middle].End.Value <= at ? (middle + 1, high) : (low, middle);
        }

        return low < parts.Count && parts[low].Start.Value <= at;
    }

    /// <summary>True when what begins at a place is a whole call of something that the generator knows.</summary>
    private static bool IsMeant(string text, int at, string target, BlogItem item)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at, Math.Min(LongestMeant, text.Length - at));
        (string open, string close) = rest switch
        {
            ['{', '{', '<', ..] => ("{{<", ">}}"),
            ['{', '{', '%', ..] => ("{{%", "%}}"),
            ['{', '%', ..] => ("{%", "%}"),
            ['{', '{', ..] => ("{{", "}}"),
            _ => ("", ""),
        };
        int end = open.Length == 0 ? -1 : rest.IndexOf(close);
        if (end < 0)
        {
            return false;
        }

        ReadOnlySpan<char> inside = rest[open.Length..end].Trim('-').Trim();
        if (target == "hugo")
        {
            return open.Length == 3 && (inside.StartsWith("/*") || IsShortcode(Name(inside.TrimStart('/').TrimStart()), item));
        }

        return open == "{%" ? Tags.Contains(Name(inside)) || IsCall(inside)
            : open == "{{" && (IsCall(inside) || inside is ['"', ..] or ['\'', ..] || Roots.Contains(Name(inside)));
    }

    private static bool IsShortcode(string name, BlogItem item) =>
        Hugo.Contains(name) || (name.Length > 0 && HugoFolders.Any(f => NearbyFiles.Has(item, $"{f}/{name}.html") || NearbyFiles.Has(item, $"{f}/{name}.md")));

    /// <summary>Zola's shortcodes are called like functions.</summary>
    private static bool IsCall(ReadOnlySpan<char> inside) => Name(inside) is { Length: > 0 } name && inside[name.Length..] is ['(', .., ')'];

    private static string Name(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-' or '/'))
        {
            end++;
        }

        return text[..end].ToString();
    }
}
