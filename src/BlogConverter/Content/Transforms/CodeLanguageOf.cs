// Where highlighters write down the language.
using AngleSharp.Dom;
using BlogConverter.Content.Shortcodes;

namespace BlogConverter.Content.Transforms;

/// <summary>The language of a <c>pre</c>: from the block's JSON, <c>data-*-language</c>, <c>lang</c>, <c>language-x</c> or <c>lang-x</c>, <c>brush: x</c>, a bare class; the first that says one.</summary>
internal static class CodeLanguageOf
{
    /// <summary>Human languages: <c>lang="en"</c> is what HTML means by the attribute.</summary>
    private static readonly HashSet<string> Human = new(StringComparer.Ordinal) { "en", "de", "fr", "es", "it", "pt", "nl", "ja", "zh", "ru", "sv", "da", "fi", "ko", "tr", "ar", "he", "no", "nb", "hu", "ro", "uk", "el", "fa" };

    public static string Element(IElement pre)
    {
        // The wrapper of the block's handler, the element itself, the code inside, and the boxes that highlighters draw around.
        List<IElement> places = [pre, .. pre.Children.Where(c => c.LocalName == "code").Take(1)];
        return First([HandledBy(pre) is { } block ? Dom.Attribute(block, "data-code-language") : "", .. places.SelectMany(DataLanguages)]) is { Length: > 0 } data ? data
            : First(places.Select(p => Dom.Attribute(p, "lang")).Where(l => !Human.Contains(l.ToLowerInvariant()) && !l.Contains('-', StringComparison.Ordinal))) is { Length: > 0 } lang ? lang
            : FromClasses([.. places, .. Boxes(pre)]);
    }

    /// <summary>The element on which the handler of a block wrote down what the JSON says: this one or one around it.</summary>
    internal static IElement? HandledBy(IElement pre)
    {
        for (IElement? at = pre; at is not null; at = at.ParentElement)
        {
            if (at.HasAttribute("data-code-language"))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>The language that the classes of some elements say.</summary>
    internal static string FromClasses(IReadOnlyList<IElement> places) =>
        First(places.SelectMany(p => p.ClassList.Select(Prefixed))) is { Length: > 0 } prefixed ? prefixed
        : First(places.Select(p => Brush(Dom.Attribute(p, "class")))) is { Length: > 0 } brush ? brush
        : First(places.SelectMany(p => p.ClassList.Where(c => CodeShortcodes.IsLanguage(c.ToLowerInvariant()))));

    private static IEnumerable<string> DataLanguages(IElement element) => element.Attributes
        .Where(a => a.Name.StartsWith("data-", StringComparison.Ordinal) && (a.Name.EndsWith("-language", StringComparison.Ordinal) || a.Name.EndsWith("-lang", StringComparison.Ordinal)))
        .Select(a => a.Value);

    private static IEnumerable<IElement> Boxes(IElement pre)
    {
        for (IElement? box = pre.ParentElement; box is not null && box.LocalName is "div" or "td" or "figure"; box = box.ParentElement)
        {
            if (Dom.Attribute(box, "class") is { Length: > 0 } name && (name.Contains("highlight", StringComparison.OrdinalIgnoreCase) || name.Contains("syntax", StringComparison.OrdinalIgnoreCase) || name.Contains("language-", StringComparison.Ordinal) || name.Contains("code", StringComparison.OrdinalIgnoreCase)))
            {
                yield return box;
            }
        }
    }

    // language-php, lang-php, lang:php (Crayon), sh_php (SHJS), highlight-source-php (GitHub), brush:php without a space.
    private static string Prefixed(string name)
    {
        foreach (string prefix in (ReadOnlySpan<string>)["language-", "lang-", "lang:", "sh_", "highlight-source-", "brush:", "code-"])
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && name.Length > prefix.Length)
            {
                string rest = name[prefix.Length..].TrimEnd(';');
                return prefix is "sh_" or "code-" && !CodeShortcodes.IsLanguage(rest) ? "" : rest;
            }
        }

        return "";
    }

    // brush: php; gutter: false
    private static string Brush(string classes)
    {
        int at = classes.IndexOf("brush:", StringComparison.OrdinalIgnoreCase);
        string rest = at < 0 ? "" : classes[(at + 6)..].TrimStart();
        int end = rest.AsSpan().IndexOfAny(';', ' ');
        return end < 0 ? rest : rest[..end];
    }

    private static string First(IEnumerable<string> names) => names.Select(CodeLanguages.Clean).FirstOrDefault(l => l.Length > 0, "");
}
