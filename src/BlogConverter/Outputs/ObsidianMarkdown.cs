// The Markdown that Obsidian reads.
using System.Buffers;
using AngleSharp.Dom;
using BlogConverter.Markdown;
using BlogConverter.Model;

namespace BlogConverter.Outputs;

/// <summary>
/// Obsidian's own flavour; see help.obsidian.md, "Obsidian Flavored Markdown": <c>#tag</c>, <c>[[note]]</c>, <c>%%comment%%</c>, <c>==highlight==</c>, <c>$formula$</c> and
/// <c>^block</c> at the end of a line are its own.
/// </summary>
internal static class ObsidianMarkdown
{
    private static readonly SearchValues<char> BlockName = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

    public static MarkdownOptions Options { get; } = new() { Renderers = [Notice.Callout, Render, PortableRenderers.Render], Guard = Guard };

    /// <summary>The same without callouts, embeds and highlights in Obsidian's own signs.</summary>
    public static MarkdownOptions Portable { get; } = Options with { Renderers = [PortableRenderers.Render] };

    private static bool Render(IElement element, MarkdownWriter writer)
    {
        if (element.LocalName == ContentElements.Embed)
        {
            return Embed(element, writer);
        }

        if (element.LocalName == "mark" && !writer.Run.InCode && element.ChildElementCount == 0 && element.TextContent.Trim() == element.TextContent && element.TextContent.Length > 0)
        {
            writer.Opaque("==");
            writer.Text(element.TextContent);
            writer.Opaque("==");
            return true;
        }

        return false;
    }

    /// <summary>Obsidian shows videos and posts of these sites where an image stands; see help.obsidian.md, "Embed web pages".</summary>
    private static bool Embed(IElement element, MarkdownWriter writer)
    {
        string url = element.GetAttribute("url") ?? "";
        bool isShown = element.GetAttribute("provider") is "youtube" or "twitter" && writer.CanBlock && !PortableRenderers.HasContent(element)
            && Uri.IsWellFormedUriString(url, UriKind.Absolute) && url.AsSpan().IndexOfAny('(', ')') < 0;
        if (isShown)
        {
            writer.OpaqueBlock($"![]({url})", $"<{url}>");
            writer.EndBlock();
        }

        return isShown;
    }

    private static void Guard(ReadOnlySpan<char> text, MarkdownPlace place, ICollection<GuardedSpan> spans)
    {
        if (place != MarkdownPlace.Text)
        {
            return;
        }

        bool mayBeFormula = text.Count('$') > 1;
        for (int at = 0; at < text.Length; at++)
        {
            ReadOnlySpan<char> rest = text[at..];
            char next = rest.Length > 1 ? rest[1] : '\0';
            bool isOwn = rest[0] switch
            {
                '#' => (at == 0 || char.IsWhiteSpace(text[at - 1])) && (char.IsLetterOrDigit(next) || next is '_' or '-' or '/' || char.IsSurrogate(next)),
                '%' or '=' => next == rest[0],
                '$' => mayBeFormula,
                '^' => at > 0 && text[at - 1] == ' ' && IsBlockName(rest[1..]),
                _ => false,
            };
            if (isOwn)
            {
                int length = rest[0] is '%' or '=' ? 2 : 1;
                spans.Add(new GuardedSpan(at, length, length == 1 ? "\\" + rest[0] : $"\\{rest[0]}\\{rest[0]}"));
                at += length - 1;
            }
            else if (rest.StartsWith("[[", StringComparison.Ordinal))
            {
                spans.Add(new GuardedSpan(at, 2, "\\[\\["));
                at++;
            }
        }
    }

    private static bool IsBlockName(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExcept(BlockName);
}
