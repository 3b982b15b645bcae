// Where highlighters write down titles and marked lines.
using AngleSharp.Dom;
using BlogConverter.Model;

namespace BlogConverter.Content.Transforms;

/// <summary>The title and the marked lines of a <c>pre</c>: from the block's JSON or the shortcode, <c>data-*</c> attributes of Enlighter, Prism and others, <c>title</c>, or <c>brush: x; title: y</c>; the first that says one.</summary>
internal static class CodeRemarksOf
{
    private static readonly string[] Titles = [ContentAttributes.CodeTitle, "data-enlighter-title", "data-title", "data-file", "data-filename", "data-label", "title"];

    private static readonly string[] Marked = [ContentAttributes.CodeLines, "data-enlighter-highlight", "data-line", "data-highlight"];

    /// <summary>Both; each may be empty.</summary>
    public static (string Title, string Lines) Element(IElement pre)
    {
        List<IElement> places = [pre, .. pre.Children.Where(c => c.LocalName == "code").Take(1)];
        if (CodeLanguageOf.HandledBy(pre) is { } block && block != pre)
        {
            places.Insert(0, block);
        }

        string title = "", lines = "";
        foreach (IElement place in places)
        {
            title = title.Length > 0 ? title : First(place, Titles, CodeRemarks.Title);
            lines = lines.Length > 0 ? lines : First(place, Marked, v => CodeRemarks.Lines(v));
            if (Dom.Attribute(place, "class") is { Length: > 0 } classes && classes.Contains(':', StringComparison.Ordinal))
            {
                title = title.Length > 0 ? title : CodeRemarks.Title(Said(classes, "title"));
                string marked = Said(classes, "highlight") is { Length: > 0 } own ? own : Said(classes, "mark");
                lines = lines.Length > 0 ? lines : CodeRemarks.Lines(marked, Said(classes, "first-line"));
            }
        }

        return (title, lines);
    }

    private static string First(IElement place, string[] names, Func<string, string> read) => names.Select(n => read(Dom.Attribute(place, n))).FirstOrDefault(v => v.Length > 0, "");

    /// <summary>The value behind <c>name:</c> in a class such as <c>brush: js; title: 'a b'; highlight: [1,2]</c> (SyntaxHighlighter) or <c>lang:js mark:1,2</c> (Crayon).</summary>
    private static string Said(string classes, string name)
    {
        int at = classes.IndexOf(name + ":", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at > 0 && classes[at - 1] is not (' ' or ';')))
        {
            return "";
        }

        ReadOnlySpan<char> rest = classes.AsSpan(at + name.Length + 1).TrimStart();
        if (rest.IsEmpty || rest[0] == ';')
        {
            return "";
        }

        char close = rest[0] switch { '"' => '"', '\'' => '\'', '[' => ']', _ => ';' };
        int end = rest[1..].IndexOf(close) + 1;
        ReadOnlySpan<char> value = end == 0 ? rest : rest[..(end + (close is '"' or '\'' ? 1 : 0))];
        int space = close == ';' && !classes.Contains(';', StringComparison.Ordinal) ? value.IndexOf(' ') : -1;
        return (space < 0 ? value : value[..space]).Trim("[] ").ToString();
    }
}
