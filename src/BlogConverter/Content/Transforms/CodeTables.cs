// Code that a highlighter laid out as a table beside its line numbers.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Model;

namespace BlogConverter.Content.Transforms;

/// <summary>The output of SyntaxHighlighter, WP-Syntax (GeSHi), Crayon, Pygments, Rouge and of copied gists: the numbers go, the lines become one <c>pre</c>.</summary>
internal static class CodeTables
{
    private static readonly HashSet<string> Gutters = new(StringComparer.Ordinal)
    {
        "gutter", "gutter-line", "line_numbers", "line-numbers", "linenos", "linenumbers", "crayon-nums", "rouge-gutter", "blob-num", "hljs-ln-numbers", "lineno", "line-number", "li1-numbers", "enlighter-line-numbers", "code-line-number",
    };

    private static readonly HashSet<string> Codes = new(StringComparer.Ordinal) { "code", "crayon-code", "rouge-code", "blob-code", "hljs-ln-code", "line-code", "code-cell", "de1", "enlighter-code" };

    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        var edits = new TreeEdits();
        foreach (IElement table in Dom.Elements(document.Body!, "table"))
        {
            if (Dom.Holds(table, "table"))
            {
                continue;
            }

            List<IElement> cells = [.. Dom.Elements(table, "td").Where(c => c.HasAttribute("class"))];
            List<IElement> gutters = [.. cells.Where(c => c.ClassList.Any(Gutters.Contains))];
            List<IElement> codes = [.. cells.Where(c => c.ClassList.Any(Codes.Contains) && !c.ClassList.Any(Gutters.Contains))];
            if (gutters.Count == 0 || codes.Count == 0)
            {
                continue;
            }

            context.Drop(string.Join('\n', gutters.Select(g => g.TextContent.Trim())), "Line numbers of a code listing.", "code");
            List<IElement> boxes = [table];
            for (IElement? box = table.ParentElement; box is { LocalName: "div" or "figure" } && box.ChildNodes.All(n => n == boxes[^1] || Dom.IsBlank(n)); box = box.ParentElement)
            {
                boxes.Add(box);
            }

            string language = CodeLanguageOf.FromClasses([.. boxes, .. codes.SelectMany(c => c.QuerySelectorAll("pre, code")).Take(2)]);
            IElement code = document.CreateElement("code");
            code.TextContent = string.Join('\n', codes.Select(c => CodeListings.Text(c.QuerySelector("pre") ?? c).TrimEnd('\n', ' ', '\t')));
            if (language.Length > 0)
            {
                code.SetAttribute("class", "language-" + language);
            }

            if (CodeRemarks.Title(table.QuerySelector("caption")?.TextContent) is { Length: > 0 } title)
            {
                code.SetAttribute(ContentAttributes.CodeTitle, title);
            }

            edits.Replace(boxes[^1], Dom.Wrap("pre", code));
        }

        edits.Apply();
    }
}
