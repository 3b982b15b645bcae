// Formulas between dollar signs, and those that were drawn already.
using System.Buffers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Model;

namespace BlogConverter.Content.Transforms;

/// <summary><c>$latex …$</c> as WordPress.com and Jetpack read it, its options <c>&amp;s=</c>, <c>&amp;bg=</c> and <c>&amp;fg=</c> taken off; the images that they made of it; MathML with TeX inside.</summary>
internal static class Formulas
{
    private const string Opening = "$latex";
    private const int LongestFormula = 4000;
    private static readonly SearchValues<char> OptionValue = SearchValues.Create("0123456789abcdefABCDEFTtransp-+");

    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        var edits = new TreeEdits();
        foreach (IElement image in document.Body!.QuerySelectorAll("img.latex").ToList())
        {
            if (Dom.Attribute(image, "alt") is { Length: > 0 } tex)
            {
                edits.Replace(image, Formula(document, tex));
            }
        }

        foreach (IElement math in document.Body!.QuerySelectorAll("math").ToList())
        {
            if (math.QuerySelector("annotation[encoding='application/x-tex']") is { } source)
            {
                IElement formula = Formula(document, source.TextContent);
                if (Dom.Attribute(math, "display") == "block")
                {
                    formula.SetAttribute("display", "");
                }

                edits.Replace(math, formula);
            }
        }

        edits.Apply();
        foreach (INode parent in context.IsFinished ? [] : Dom.ProseParents(document.Body!, Opening))
        {
            Line(parent, document);
        }
    }

    // The children of one element: texts are cut at the formulas. A formula over several lines has breaks in it that the paragraph maker put there.
    private static void Line(INode parent, IHtmlDocument document)
    {
        INode[] children = [.. parent.ChildNodes];
        var edits = new TreeEdits();
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is IText text && text.Data.Contains(Opening, StringComparison.Ordinal))
            {
                int last = i;
                string data = Joined(children, ref last);
                if (Pieces(data, document) is { Count: > 1 } pieces)
                {
                    edits.Replace(text, [.. pieces]);
                    for (; i < last; i++)
                    {
                        edits.Remove(children[i + 1]);
                    }
                }
            }
        }

        edits.Apply();
    }

    private static string Joined(INode[] children, ref int last)
    {
        string first = ((IText)children[last]).Data;
        int open = first.LastIndexOf(Opening, StringComparison.Ordinal);
        if (End(first, open + Opening.Length) >= 0)
        {
            return first;
        }

        var joined = new StringBuilder(first);
        for (int i = last + 1; i < children.Length && (children[i] is IText || children[i] is IElement { LocalName: "br" }) && joined.Length - open < LongestFormula; i++)
        {
            joined.Append(children[i] is IText more ? more.Data.TrimStart('\n') : "\n");
            if (children[i] is IText { Data: var data } && data.Contains('$', StringComparison.Ordinal))
            {
                // A line that begins the next formula does not end this one.
                last = data.IndexOf('$', StringComparison.Ordinal) == data.IndexOf(Opening, StringComparison.Ordinal) ? last : i;
                return last == i ? joined.ToString() : first;
            }
        }

        return first;
    }

    private static List<INode> Pieces(string data, IHtmlDocument document)
    {
        var pieces = new List<INode>();
        int copied = 0;
        for (int at = data.IndexOf(Opening, StringComparison.Ordinal); at >= 0; at = data.IndexOf(Opening, at + 1, StringComparison.Ordinal))
        {
            int start = at + Opening.Length;
            int end = start < data.Length && (char.IsWhiteSpace(data[start]) || data[start] is '{' or '\u00a0') ? End(data, start) : -1;
            if (end > start)
            {
                pieces.Add(document.CreateTextNode(data[copied..at]));
                pieces.Add(Formula(document, WithoutOptions(data[start..end])));
                copied = end + 1;
                at = end;
            }
        }

        pieces.Add(document.CreateTextNode(data[copied..]));
        return pieces;
    }

    // A dollar sign behind a backslash is part of the formula.
    private static int End(string data, int start)
    {
        for (int i = start; i < data.Length; i++)
        {
            if (data[i] == '\\')
            {
                i++;
            }
            else if (data[i] == '$')
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Takes <c>&amp;s=2</c>, <c>&amp;bg=ffffff</c> and <c>&amp;fg=000000</c> off a formula's end. An ampersand inside an array is not one of them.</summary>
    internal static string WithoutOptions(string tex)
    {
        string rest = tex.TrimEnd();
        while (rest.LastIndexOf('&') is >= 0 and var amp && IsOption(rest.AsSpan(amp + 1)))
        {
            rest = rest[..amp].TrimEnd();
        }

        return rest.Trim();
    }

    private static bool IsOption(ReadOnlySpan<char> text)
    {
        text = text.StartsWith("amp;", StringComparison.Ordinal) ? text[4..] : text;
        int equals = text.IndexOf('=');
        return equals is 1 or 2 && text[..equals] is "s" or "bg" or "fg" && !text[(equals + 1)..].IsEmpty && !text[(equals + 1)..].ContainsAnyExcept(OptionValue);
    }

    private static IElement Formula(IHtmlDocument document, string tex)
    {
        IElement formula = document.CreateElement(ContentElements.Math);
        formula.TextContent = tex.Trim();
        return formula;
    }
}
