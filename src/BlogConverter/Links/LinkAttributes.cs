// Where addresses stand in HTML.
using BlogConverter.Model;

namespace BlogConverter.Links;

/// <summary>The attributes that hold an address, by element; see html.spec.whatwg.org, "Attributes".</summary>
internal static class LinkAttributes
{
    private static readonly Dictionary<string, string[]> Rows = new(StringComparer.Ordinal)
    {
        ["a"] = ["href"],
        ["area"] = ["href"],
        ["img"] = ["src", "srcset", "longdesc"],
        ["source"] = ["src", "srcset"],
        ["video"] = ["src", "poster"],
        ["audio"] = ["src"],
        ["track"] = ["src"],
        ["iframe"] = ["src", "longdesc"],
        ["embed"] = ["src"],
        ["object"] = ["data"],
        ["input"] = ["src"],
        ["form"] = ["action"],
        ["button"] = ["formaction"],
        ["blockquote"] = ["cite"],
        ["q"] = ["cite"],
        ["ins"] = ["cite"],
        ["del"] = ["cite"],
        ["table"] = ["background"],
        ["td"] = ["background"],
        ["th"] = ["background"],
        ["link"] = ["href"],
        [ContentElements.Embed] = ["url"],
    };

    public static string[] Of(string element) => Rows.TryGetValue(element, out string[]? attributes) ? attributes : [];
}
