// Markup of plain paragraphs as a DOM, without an HTML parser.
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BlogConverter;

/// <summary>
/// Most comments are a few sentences. To parse one costs many times what it takes to write it (a document of its own, with all that belongs to one), and a site has more comments than posts:
/// where a text holds nothing but paragraphs and line breaks, its nodes are made as the parser would make them.
/// </summary>
internal static class PlainParagraphs
{
    private const string Open = "<p>";
    private const string Close = "</p>";
    private const string Break = "<br />";

    // Makes the nodes of one thread; none is ever put into it.
    [ThreadStatic]
    private static IDocument? _maker;

    /// <summary>The nodes; null where the parser has to look.</summary>
    public static IDocumentFragment? Of(string html)
    {
        if (!html.StartsWith(Open, StringComparison.Ordinal) || html.AsSpan().ContainsAny('&', '\r', '\0'))
        {
            return null;
        }

        _maker ??= new HtmlParser().ParseDocument("");
        IDocumentFragment all = _maker.CreateDocumentFragment();
        IElement? paragraph = null;
        for (ReadOnlySpan<char> rest = html; !rest.IsEmpty;)
        {
            int length = rest.IndexOf('<') is >= 0 and var tag ? tag : rest.Length;
            if (length > 0)
            {
                if (paragraph is null && !rest[..length].IsWhiteSpace())
                {
                    return null;
                }

                (paragraph ?? (INode)all).AppendChild(_maker.CreateTextNode(rest[..length].ToString()));
                rest = rest[length..];
            }
            else if (paragraph is null && rest.StartsWith(Open))
            {
                paragraph = _maker.CreateElement("p");
                all.AppendChild(paragraph);
                rest = rest[Open.Length..];
            }
            else if (paragraph is not null && rest.StartsWith(Close))
            {
                paragraph = null;
                rest = rest[Close.Length..];
            }
            else if (paragraph is not null && rest.StartsWith(Break))
            {
                paragraph.AppendChild(_maker.CreateElement("br"));
                rest = rest[Break.Length..];
            }
            else
            {
                return null;
            }
        }

        return all;
    }
}
