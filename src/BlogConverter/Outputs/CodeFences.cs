// What stands behind code fences, target by target.
using System.Globalization;
using BlogConverter.Markdown;

namespace BlogConverter.Outputs;

/// <summary>
/// Only what a generator does by itself: a title that its pages do not show stays a paragraph before the code. Each needs a language in front, because what comes first is one.
/// </summary>
internal static class CodeFences
{
    private const int MostLines = 500;

    /// <summary><c>js title="x" {1,4-6}</c>; see docusaurus.io, "Code blocks".</summary>
    public static CodeInfo? Docusaurus(CodeFacts code)
    {
        string title = code.HasPlainTitle ? $" title=\"{code.Title}\"" : "";
        string lines = code.Lines.Length > 0 ? $" {{{code.Lines}}}" : "";
        return title.Length + lines.Length == 0 ? null : new CodeInfo((code.Language.Length > 0 ? code.Language : "text") + title + lines, title.Length > 0);
    }

    /// <summary><c>js {hl_lines=[1,"4-6"]}</c>; see gohugo.io, "Syntax highlighting". A title would only be a tooltip.</summary>
    public static CodeInfo? Hugo(CodeFacts code) => !HasBoth(code) ? null
        : new CodeInfo($"{code.Language} {{hl_lines=[{string.Join(',', code.Lines.Split(',').Select(l => l.Contains('-', StringComparison.Ordinal) ? $"\"{l}\"" : l))}]}}", SaysTitle: false);

    /// <summary><c>js Title mark:1,4-6</c>; see hexo.io, "Tag plugins". Hexo would take an address in the title for a link.</summary>
    public static CodeInfo? Hexo(CodeFacts code)
    {
        string title = code.HasPlainTitle && !code.Title.Contains(" /", StringComparison.Ordinal) && code.Title[0] != '/' && !code.Title.Contains(':', StringComparison.Ordinal) ? " " + code.Title : "";
        string lines = code.Lines.Length > 0 ? " mark:" + code.Lines : "";
        return code.Language.Length == 0 || title.Length + lines.Length == 0 ? null : new CodeInfo(code.Language + title + lines, title.Length > 0);
    }

    /// <summary><c>js,hl_lines=1 4-6</c>; see getzola.org, "Syntax highlighting".</summary>
    public static CodeInfo? Zola(CodeFacts code) => HasBoth(code) ? new CodeInfo($"{code.Language},hl_lines={code.Lines.Replace(',', ' ')}", SaysTitle: false) : null;

    /// <summary><c>js hl_lines="1 4 5 6"</c>; see python-markdown.github.io, "Fenced code blocks", which knows no ranges.</summary>
    public static CodeInfo? Python(CodeFacts code)
    {
        if (!HasBoth(code))
        {
            return null;
        }

        int[] lines = [.. code.Lines.Split(',').SelectMany(Range).Take(MostLines + 1)];
        return lines.Length > MostLines ? null : new CodeInfo($"{code.Language} hl_lines=\"{string.Join(' ', lines)}\"", SaysTitle: false);
    }

    private static bool HasBoth(CodeFacts code) => code.Language.Length > 0 && code.Lines.Length > 0;

    private static IEnumerable<int> Range(string lines)
    {
        int[] ends = [.. lines.Split('-').Select(l => int.Parse(l, CultureInfo.InvariantCulture))];
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }
}
