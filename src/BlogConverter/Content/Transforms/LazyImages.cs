// Images that a script was to load.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Content.Embeds;

namespace BlogConverter.Content.Transforms;

/// <summary>Lazy loaders put the address into an attribute of their own and a twin of the image into <c>noscript</c>. The image gets its address back, the twin goes.</summary>
internal static class LazyImages
{
    private static readonly string[] Names = ["data-src", "data-lazy-src", "data-original", "data-lazy", "data-lazyload", "data-ll-src", "data-srclazy"];

    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        foreach (IElement element in Dom.Elements(document.Body!, "img", "iframe", "video", "source"))
        {
            string lazy = Names.Select(n => Dom.Attribute(element, n)).FirstOrDefault(IsAddress, "");
            if (lazy.Length > 0)
            {
                element.SetAttribute("src", lazy);
            }
        }

        List<IElement> twins = Dom.Elements(document.Body!, "noscript");
        HashSet<string> seen = twins.Count == 0 ? [] : [.. Dom.Elements(document.Body!, "img").Where(i => i.Closest("noscript") is null).Select(i => Dom.Attribute(i, "src"))];
        var edits = new TreeEdits();
        foreach (IElement noscript in twins)
        {
            Twin(noscript, seen, edits, context);
        }

        edits.Apply();
    }

    private static void Twin(IElement noscript, HashSet<string> seen, TreeEdits edits, ContentContext context)
    {
        List<IElement> images = [.. Dom.Elements(noscript, "img").Where(i => !(Dom.Attribute(i, "width") == "1" && Dom.Attribute(i, "height") == "1"))];
        if (images.Count > 0 && images.Any(i => !seen.Contains(Dom.Attribute(i, "src"))) && !(Dom.Before(noscript) is { LocalName: "img" } lazy && SameFile(lazy, images[0])))
        {
            edits.Unwrap(noscript);
            return;
        }

        if (images.Count == 0 && !string.IsNullOrWhiteSpace(noscript.TextContent))
        {
            context.Drop(noscript.OuterHtml, "Only readers without scripts saw it.", "noscript");
        }

        edits.Remove(noscript);
    }

    private static bool SameFile(IElement one, IElement two) => Name(one) is { Length: > 0 } name && name == Name(two);

    private static string Name(IElement image) => WebAddress.TryRead(Dom.Attribute(image, "src"), out WebAddress address) ? address.Last : "";

    private static bool IsAddress(string value) => value.Length > 4 && !value.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && value.AsSpan().ContainsAny('/', '.') && !value.Contains(' ', StringComparison.Ordinal);
}
