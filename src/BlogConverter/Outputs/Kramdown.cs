// The Markdown that Jekyll reads.
using System.Net;
using AngleSharp.Dom;
using BlogConverter.Markdown;
using BlogConverter.Model;

namespace BlogConverter.Outputs;

/// <summary>kramdown with its GFM parser, after Liquid: what it reads otherwise than GFM does; see kramdown.gettalong.org, "Syntax".</summary>
internal static class Kramdown
{
    /// <summary>A bar in a line makes a table, <c>{:</c> an attribute list, <c>{#</c> the name of a heading, <c>$$</c> a formula and <c>*[</c> an abbreviation; a backslash before a line's end is printed.</summary>
    public static MarkdownOptions Options { get; } = new()
    {
        Renderers = [Render, PortableRenderers.Render],
        Guard = Guard,
        HardBreak = HardBreakStyle.Spaces,
        ExtraEscapes = ["|", "{:", "{#", "$$", "*["],
        Html = HtmlReading.Verbatim,
    };

    /// <summary>The marker without an author's own words, formulas in its own delimiters, and code with a bar in a cell, where it would print the backslash.</summary>
    private static bool Render(IElement element, MarkdownWriter writer) => element.LocalName switch
    {
        ContentElements.More => PortableRenderers.Comment("<!--more-->", writer),
        ContentElements.Math => PortableRenderers.Math(element, writer, "$$", LiquidGuard.Apply),
        "code" => IsCellWithBar(element) && Code(element, writer),
        _ => false,
    };

    private static void Guard(ReadOnlySpan<char> text, MarkdownPlace place, ICollection<GuardedSpan> spans)
    {
        if (place != MarkdownPlace.Text || !text.ContainsAny('&', ':'))
        {
            LiquidGuard.Find(text, place, spans);
            return;
        }

        var found = new List<GuardedSpan>();
        LiquidGuard.Find(text, place, found);
        FindText(text, found);
        foreach (GuardedSpan span in found.OrderBy(s => s.Start))
        {
            spans.Add(span);
        }
    }

    /// <summary>A colon at the start of a line makes the paragraph above a term, and a backslash before an ampersand is printed.</summary>
    private static void FindText(ReadOnlySpan<char> text, List<GuardedSpan> spans)
    {
        if (text.StartsWith(": ", StringComparison.Ordinal))
        {
            spans.Add(new GuardedSpan(0, 1, "&#58;"));
        }

        int liquid = spans.Count;
        int next = 0;
        for (int at = text.IndexOf('&'); at >= 0; at = NextAmpersand(text, at + 1))
        {
            while (next < liquid && spans[next].Start + spans[next].Length <= at)
            {
                next++;
            }

            bool isGuarded = next < liquid && spans[next].Start <= at;
            if (!isGuarded && UrlText.IsEntity(text[at..]))
            {
                spans.Add(new GuardedSpan(at, 1, "&amp;"));
            }
        }
    }

    private static int NextAmpersand(ReadOnlySpan<char> text, int from)
    {
        int next = text[from..].IndexOf('&');
        return next < 0 ? -1 : from + next;
    }

    private static bool IsCellWithBar(IElement code) => code.TextContent.Contains('|', StringComparison.Ordinal) && code.Closest("td, th") is not null;

    private static bool Code(IElement element, MarkdownWriter writer)
    {
        string html = WebUtility.HtmlEncode(element.TextContent).Replace("|", "&#124;", StringComparison.Ordinal);
        writer.InlineHtml("<code>" + LiquidGuard.Apply(html) + "</code>");
        return true;
    }
}
