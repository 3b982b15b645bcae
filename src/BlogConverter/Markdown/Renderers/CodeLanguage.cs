// The language of a code block.
using AngleSharp.Dom;

namespace BlogConverter.Markdown.Renderers;

/// <summary>Reads the places where highlighters keep a language: <c>class="language-x"</c> as HTML recommends, then the customs of plugins.</summary>
internal static class CodeLanguage
{
    private static readonly string[] Attributes = ["data-lang", "data-language", "data-enlighter-language"];

    /// <summary>The language; empty when none is told.</summary>
    public static string Of(IElement pre)
    {
        IElement? code = CodeIn(pre);
        string language = OfClass(code, "language-") ?? OfClass(pre, "language-") ?? OfClass(code, "lang-") ?? OfClass(pre, "lang-")
            ?? OfAttribute(code) ?? OfAttribute(pre) ?? OfBrush(pre) ?? OfClass(pre.ParentElement, "highlight-source-") ?? "";
        return language is "plain" or "plaintext" or "text" or "none" or "nohighlight" && OfClass(code, "language-") is null && OfClass(pre, "language-") is null ? "" : language;
    }

    /// <summary>The language that a tag of a raw code block has to tell: the code's, or that of preformatted text without one.</summary>
    public static string OfTag(IElement element)
    {
        IElement? block = element.LocalName == "pre" ? element : element.ParentElement is { LocalName: "pre" } pre ? pre : null;
        return block is not null && (CodeIn(block) ?? block) == element ? Of(block) : "";
    }

    private static IElement? CodeIn(IElement pre) => pre.Children.Length == 1 && pre.Children[0].LocalName == "code" ? pre.Children[0] : null;

    private static string? OfClass(IElement? element, string prefix)
    {
        if (element?.ClassName is not { } names || !names.Contains(prefix, StringComparison.Ordinal))
        {
            return null;
        }

        foreach (Range part in names.AsSpan().SplitAny(" \t\n\r\f"))
        {
            ReadOnlySpan<char> name = names.AsSpan(part);
            if (name.StartsWith(prefix, StringComparison.Ordinal) && name.Length > prefix.Length)
            {
                return name[prefix.Length..].ToString();
            }
        }

        return null;
    }

    private static string? OfAttribute(IElement? element)
    {
        foreach (string name in Attributes)
        {
            if (element?.GetAttribute(name) is { Length: > 0 } value && !value.AsSpan().ContainsAny(Whitespace.Collapsible))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>SyntaxHighlighter writes <c>class="brush: js; title: x"</c>.</summary>
    private static string? OfBrush(IElement element)
    {
        string names = element.ClassName ?? "";
        int at = names.IndexOf("brush:", StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        ReadOnlySpan<char> value = names.AsSpan(at + "brush:".Length).TrimStart();
        int end = value.IndexOfAny(" ;\t\n");
        value = end < 0 ? value : value[..end];
        return value.IsEmpty || value is "plain" or "text" ? null : value.ToString();
    }
}
