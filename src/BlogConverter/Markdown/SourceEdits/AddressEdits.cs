// Puts the addresses of a Markdown body in their new places.
using System.Net;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogConverter.Markdown.SourceEdits;

/// <summary>Says what an address becomes: arguments are where it stands (<c>a href</c>, <c>img src</c>) and the address.</summary>
internal delegate string AddressOf(string place, string address);

/// <summary>Finds destinations of links, images and definitions, autolinks, and the attributes of raw HTML, and changes nothing but them.</summary>
/// <param name="edits">Gets the edits.</param>
/// <param name="addressOf">The new address.</param>
/// <param name="attributesOf">The attributes of an element that hold an address.</param>
internal sealed class AddressEdits(EditList edits, AddressOf addressOf, Func<string, IReadOnlyList<string>> attributesOf)
{
    public void Find(MarkdownDocument document)
    {
        foreach (MarkdownObject node in document.Descendants())
        {
            switch (node)
            {
                case LinkInline { Reference: null, IsAutoLink: false } link:
                    Destination(link.UrlSpan, link.Url ?? "", link.IsImage ? "img src" : "a href");
                    break;
                case LinkReferenceDefinition definition:
                    Destination(definition.UrlSpan, definition.Url ?? "", "a href");
                    break;
                case AutolinkInline { IsEmail: false } autolink:
                    Autolink(autolink);
                    break;
                case HtmlInline html:
                    Html(html.Span.Start, html.Span.End + 1);
                    break;
                case HtmlBlock block:
                    Html(block.Span.Start, block.Span.End + 1);
                    break;
            }
        }
    }

    private void Destination(SourceSpan span, string address, string place)
    {
        if (span.IsEmpty || span.Start < 0 || span.End >= edits.Source.Length || address.Length == 0)
        {
            return;
        }

        // Only where the source says what the parser read is it sure that the place is the right one.
        string written = edits.Source.Substring(span.Start, span.Length);
        string bare = written.StartsWith('<') && written.EndsWith('>') ? written[1..^1] : written;
        if (bare != address && WebUtility.HtmlDecode(Unescaped(bare)) != address)
        {
            return;
        }

        string other = addressOf(place, address);
        if (other != address)
        {
            edits.Add(new SourceEdit(span.Start, span.Length, Written(other), EditReason.Address));
        }
    }

    private void Autolink(AutolinkInline link)
    {
        string other = addressOf("a href", link.Url);
        if (other != link.Url)
        {
            string text = other.Contains("://", StringComparison.Ordinal) ? $"<{other}>" : $"[{link.Url}]({Written(other)})";
            edits.Add(new SourceEdit(link.Span.Start, link.Span.Length, text, EditReason.Address));
        }
    }

    private void Html(int start, int end)
    {
        foreach (HtmlAttribute attribute in HtmlAttributes.In(edits.Source, start, Math.Min(end, edits.Source.Length)))
        {
            if (!attributesOf(attribute.Element).Contains(attribute.Name) || attribute.Name == "srcset")
            {
                continue;
            }

            string address = WebUtility.HtmlDecode(edits.Source.Substring(attribute.Start, attribute.Length));
            string other = addressOf($"{attribute.Element} {attribute.Name}", address);
            if (other != address)
            {
                edits.Add(new SourceEdit(attribute.Start, attribute.Length, WebUtility.HtmlEncode(other), EditReason.Address));
            }
        }
    }

    /// <summary>An address between parentheses: bare where it may be, else between angle brackets.</summary>
    private static string Written(string address) =>
        address.Length == 0 || address.AsSpan().ContainsAny(" ()<>") ? "<" + address.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal) + ">" : address;

    private static string Unescaped(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var bare = new System.Text.StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            i += text[i] == '\\' && i + 1 < text.Length && char.IsPunctuation(text[i + 1]) | char.IsSymbol(text[i + 1]) ? 1 : 0;
            bare.Append(text[i]);
        }

        return bare.ToString();
    }
}
