// Flash films and other plug-ins of old browsers.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Content.Embeds;

namespace BlogConverter.Content.Transforms;

/// <summary><c>object</c> and <c>embed</c> become embeds. What stood inside for browsers without the plug-in stays as the fallback.</summary>
internal static class FlashObjects
{
    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        var edits = new TreeEdits();
        foreach (IElement element in Dom.Elements(document.Body!, "object", "embed", "applet"))
        {
            if (element.Closest("object, embed, applet") is { } self && self == element && element.ParentElement?.Closest("object") is null)
            {
                Replace(element, edits, document, context);
            }
        }

        edits.Apply();
    }

    private static void Replace(IElement element, TreeEdits edits, IHtmlDocument document, ContentContext context)
    {
        // The block for files shows a preview above the link to the same file.
        if (Dom.Has(element, "wp-block-file__embed"))
        {
            edits.Remove(element);
            return;
        }

        string url = Address(element);
        if (url.Length == 0)
        {
            if (element.ChildNodes.Any(n => !Dom.IsBlank(n)))
            {
                edits.Unwrap(element);
                return;
            }

            context.Drop(element.OuterHtml, "An object without an address.", "object");
            edits.Remove(element);
            return;
        }

        IElement embed = Dom.Embed(document, EmbedProviders.Of(url), Dom.Attribute(element, "title"), Dom.Attribute(element, "width"), Dom.Attribute(element, "height"));
        Fallback(element, embed);
        if (embed.ChildNodes.All(Dom.IsBlank))
        {
            embed.TextContent = "";
            // A player of the site's own file: the film says nothing, the file in its variables does.
            if (Variables(element) is { Length: > 0 } file)
            {
                IElement link = document.CreateElement("a");
                link.SetAttribute("href", file);
                link.TextContent = file;
                embed.AppendChild(link);
            }
        }

        edits.Replace(element, embed);
    }

    // Flash asked for it in "movie", Windows Media in "url" or "filename"; browsers other than Internet Explorer read the embed inside.
    private static string Address(IElement element)
    {
        IElement? inner = element.LocalName == "embed" ? element : element.QuerySelector("embed[src]");
        foreach (string value in (ReadOnlySpan<string>)
            [inner is null ? "" : Dom.Attribute(inner, "src"), Dom.Attribute(element, "data"), Parameter(element, "movie"), Parameter(element, "src"), Parameter(element, "url"), Parameter(element, "filename"), element.QuerySelector("object[data]") is { } nested ? Dom.Attribute(nested, "data") : ""])
        {
            if (value.Length > 0)
            {
                return value;
            }
        }

        return "";
    }

    private static string Parameter(IElement element, string name) => element.QuerySelectorAll("param")
        .Where(p => Dom.Attribute(p, "name").Equals(name, StringComparison.OrdinalIgnoreCase)).Select(p => Dom.Attribute(p, "value")).FirstOrDefault("");

    private static string Variables(IElement element)
    {
        IElement? inner = element.LocalName == "embed" ? element : element.QuerySelector("embed");
        string variables = Parameter(element, "flashvars") is { Length: > 0 } own ? own : inner is null ? "" : Dom.Attribute(inner, "flashvars");
        foreach (string pair in variables.Split('&'))
        {
            string value = Uri.UnescapeDataString(pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            if (PlayerMarkup.KindOf(value) is not null && value.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !value.Contains(' ', StringComparison.Ordinal))
            {
                return value;
            }
        }

        return "";
    }

    private static void Fallback(IElement from, IElement embed)
    {
        foreach (INode child in from.ChildNodes.ToList())
        {
            if (child is IElement { LocalName: "object" or "embed" or "noembed" } nested)
            {
                Fallback(nested, embed);
            }
            else if (child is not IElement { LocalName: "param" })
            {
                embed.AppendChild(child);
            }
        }
    }
}
