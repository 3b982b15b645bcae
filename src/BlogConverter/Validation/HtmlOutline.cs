// Reads the outline of a body of HTML.
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace BlogConverter.Validation;

/// <summary>Goes over the tags as they stand, before any tree is made of them: a tree has no places, and it would hide what is unbalanced.</summary>
internal static class HtmlOutline
{
    /// <summary>Adds what a piece of HTML holds.</summary>
    /// <param name="html">The piece.</param>
    /// <param name="offset">Where it stands in its body.</param>
    /// <param name="outline">The outline that is added to.</param>
    public static void Read(string html, int offset, BodyOutline outline)
    {
        using var source = new TextSource(html);
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        var code = new OpenCode();
        for (HtmlToken token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokens.Get())
        {
            int at = offset + token.Position.Position - 1;
            if (token is HtmlTagToken tag && tag.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag)
            {
                bool wasCode = code.IsOpen;
                code.Take(tag, at, outline);
                if (!wasCode || !code.IsOpen)
                {
                    Take(tag, at, outline);
                }

                tokens.State = tag.Type == HtmlTokenType.StartTag ? StateIn(tag.Name) : HtmlParseMode.PCData;
            }
        }

        code.End(offset + html.Length, outline);
    }

    private static void Take(HtmlTagToken tag, int at, BodyOutline outline)
    {
        bool closes = tag.Type == HtmlTokenType.EndTag;
        outline.Tags.Add(new OutlineTag(tag.Name, closes, tag.IsSelfClosing, at));
        if (closes)
        {
            return;
        }

        foreach (string name in (ReadOnlySpan<string>)["id", "name"])
        {
            if (tag.GetAttribute(name) is { Length: > 0 } anchor)
            {
                outline.Anchors.Add(anchor);
            }
        }

        switch (tag.Name)
        {
            case ['h', >= '1' and <= '6' and var level]:
                outline.Headings.Add(new OutlineHeading(level - '0', at, ""));
                break;
            case "img":
                outline.Images.Add(new OutlineImage(tag.GetAttribute("src"), HasAttribute(tag, "alt") ? tag.GetAttribute("alt") : null, at));
                break;
            case "a" or "area" when HasAttribute(tag, "href"):
                outline.Links.Add(new OutlineLink(tag.GetAttribute("href"), at));
                break;
            case "iframe" or "video" or "audio" or "source" or "embed" when HasAttribute(tag, "src"):
                outline.Links.Add(new OutlineLink(tag.GetAttribute("src"), at) { IsLoaded = true });
                break;
        }
    }

    private static bool HasAttribute(HtmlTagToken tag, string name) => tag.Attributes.Any(a => a.Name == name);

    private static HtmlParseMode StateIn(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "textarea" or "title" => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };

    /// <summary>Code is from the first <c>pre</c>, <c>code</c> or script that opens to the end of the same.</summary>
    private sealed class OpenCode
    {
        private string? _name;
        private int _depth;
        private int _start;

        public bool IsOpen => _name is not null;

        public void Take(HtmlTagToken tag, int at, BodyOutline outline)
        {
            if (_name is null)
            {
                if (tag is { Type: HtmlTokenType.StartTag, IsSelfClosing: false, Name: "pre" or "code" or "kbd" or "samp" or "script" or "style" or "textarea" })
                {
                    (_name, _depth, _start) = (tag.Name, 1, at);
                }
            }
            else if (tag.Name == _name && (_depth += tag.Type == HtmlTokenType.StartTag ? 1 : -1) == 0)
            {
                End(at, outline);
            }
        }

        public void End(int at, BodyOutline outline)
        {
            if (_name is not null)
            {
                outline.Code.Add(_start..at);
                _name = null;
            }
        }
    }
}
