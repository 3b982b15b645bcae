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
        foreach (IElement image in document.Body!.QuerySelectorAll("img.latex").ToList())
        {
            if (Dom.Attribute(image, "alt") is { Length: > 0 } tex)
            {
                image.Replace(Formula(document, tex));
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

                math.Replace(formula);
            }
        }

        foreach (IText text in Dom.Prose(document.Body!))
        {
            if (text.Data.Contains(Opening, StringComparison.Ordinal) && text.Parent is not null)
            {
                JoinLines(text);
                Split(text, document);
            }
        }
    }

    // A formula over several lines has breaks in it that the paragraph maker put there.
    private static void JoinLines(IText text)
    {
        int open = text.Data.LastIndexOf(Opening, StringComparison.Ordinal);
        if (text.Data.IndexOf('$', open + Opening.Length) >= 0)
        {
            return;
        }

        var joined = new StringBuilder(text.Data);
        var taken = new List<INode>();
        for (INode? next = text.NextSibling; (next is IText || next is IElement { LocalName: "br" }) && joined.Length - open < LongestFormula; next = next.NextSibling)
        {
            taken.Add(next);
            joined.Append(next is IText more ? more.Data : "\n");
            if (next is IText last && last.Data.Contains('$', StringComparison.Ordinal))
            {
                text.Data = joined.Replace("\n\n", "\n").ToString();
                taken.ForEach(n => n.Parent!.RemoveChild(n));
                return;
            }
        }
    }

    private static void Split(IText text, IHtmlDocument document)
    {
        string data = text.Data;
        int copied = 0;
        for (int at = data.IndexOf(Opening, StringComparison.Ordinal); at >= 0; at = data.IndexOf(Opening, at + 1, StringComparison.Ordinal))
        {
            int start = at + Opening.Length;
            int end = start < data.Length && (char.IsWhiteSpace(data[start]) || data[start] is '{' or '\u00a0') ? End(data, start) : -1;
            if (end > start)
            {
                text.Before(document.CreateTextNode(data[copied..at]), Formula(document, WithoutOptions(data[start..end])));
                copied = end + 1;
                at = end;
            }
        }

        if (copied > 0)
        {
            text.Data = data[copied..];
        }
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
