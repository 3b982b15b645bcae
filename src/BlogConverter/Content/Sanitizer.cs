// Takes out of a body what a browser or a program could run.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BlogConverter.Content;

/// <summary>
/// What <c>--sanitize</c> does. It goes by what can run and not by a list of what is harmless: attributes that hold scripts
/// or whole documents, addresses that are run instead of followed, and elements that load programs. Each thing taken out is said.
/// </summary>
internal static class Sanitizer
{
    private const string Handler = "sanitize";

    private static readonly HashSet<string> Programs = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "object", "embed", "applet", "base", "meta", "link", "style", "template", "portal", "fencedframe",
        "animate", "animatemotion", "animatetransform", "set", "foreignobject", "handler", "listener",
    };

    private static readonly HashSet<string> Addresses = new(StringComparer.OrdinalIgnoreCase)
    {
        "href", "src", "srcset", "poster", "cite", "data", "action", "formaction", "background", "longdesc", "manifest", "ping", "url", "from", "to", "values",
    };

    /// <summary>The first step, before others make something else of an element: its attributes.</summary>
    public static void Attributes(IHtmlDocument document, ContentContext context)
    {
        foreach (IElement element in document.Body!.QuerySelectorAll("*").ToArray())
        {
            foreach (IAttr attribute in element.Attributes.Where(a => CanRun(element, a)).ToArray())
            {
                context.Drop($"<{element.LocalName} {attribute.Name}=\"{attribute.Value.Replace("\"", "&quot;", StringComparison.Ordinal)}\">", $"The attribute {attribute.Name} can run a program (--sanitize).", Handler);
                element.RemoveAttribute(attribute.NamespaceUri, attribute.LocalName);
            }
        }
    }

    /// <summary>The last step: elements, when those that others know have become something else, and attributes that came in since.</summary>
    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        foreach (IElement element in document.Body!.QuerySelectorAll("*").Where(e => Programs.Contains(e.LocalName)).ToArray())
        {
            context.Drop(element.OuterHtml, $"<{element.LocalName}> can run a program (--sanitize).", Handler);
            element.Remove();
        }

        Attributes(document, context);
    }

    /// <summary>True when there is anything to take out.</summary>
    public static bool HasWork(IHtmlDocument document) => document.All.Any(e => Programs.Contains(e.LocalName) || e.Attributes.Any(a => CanRun(e, a)));

    private static bool CanRun(IElement element, IAttr attribute) =>
        attribute.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || attribute.LocalName.Equals("srcdoc", StringComparison.OrdinalIgnoreCase)
        || (Addresses.Contains(attribute.LocalName) && IsRun(attribute.Value, mayBeImage: element.LocalName is "img" or "source" or "video" or "audio"))
        || (attribute.LocalName == "style" && attribute.Value.Contains("javascript:", StringComparison.OrdinalIgnoreCase));

    /// <summary>Browsers pass over white space and control characters in and before a scheme (URL standard, section 4.4).</summary>
    private static bool IsRun(string address, bool mayBeImage)
    {
        string bare = string.Concat(address.Where(c => c > ' ' && !char.IsControl(c)));
        return bare.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
            || bare.StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase)
            || (bare.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && !(mayBeImage && IsMedia(bare)));
    }

    private static bool IsMedia(string address) =>
        address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("data:video/", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("data:audio/", StringComparison.OrdinalIgnoreCase);
}
