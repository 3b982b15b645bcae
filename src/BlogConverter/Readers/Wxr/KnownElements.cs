// Which elements of an export hold elements, and which hold text.
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Wxr;

/// <summary>What the repair has to know of elements to tell damage from content.</summary>
internal sealed class KnownElements(WxrNamespaces namespaces) : ElementRules
{
    private static readonly HashSet<string> RssText = new(StringComparer.Ordinal)
    {
        "title", "link", "description", "pubDate", "guid", "category", "language", "generator", "author", "comments", "docs",
    };

    /// <summary>Containers of WordPress's vocabulary, with what the names of their children begin with.</summary>
    private static readonly Dictionary<string, string[]> Containers = new(StringComparer.Ordinal)
    {
        ["author"] = ["author_"],
        ["category"] = ["term_id", "category_", "cat_name", "termmeta"],
        ["tag"] = ["term_id", "tag_", "termmeta"],
        ["term"] = ["term_", "termmeta"],
        ["postmeta"] = ["meta_"],
        ["termmeta"] = ["meta_"],
        ["commentmeta"] = ["meta_"],
        ["comment"] = ["comment_", "commentmeta"],
    };

    /// <summary>Text elements that hold whole texts, in which a line may well begin with a tag.</summary>
    private static readonly HashSet<string> LongTexts = new(StringComparer.Ordinal) { "encoded", "description", "comment_content", "meta_value", "term_description", "category_description", "tag_description" };

    public override bool IsText(string name, string parent) => Vocabulary(name, out string local) switch
    {
        Wxr.Vocabulary.Rss => RssText.Contains(local),
        Wxr.Vocabulary.Export => !Containers.ContainsKey(local) || (local == "author" && parent == "item"),
        Wxr.Vocabulary.Other => false,
        _ => true,
    };

    public override bool EndsText(string name, string text, bool beginsLine) => Vocabulary(name, out string local) switch
    {
        Wxr.Vocabulary.Rss => local is "item" or "channel" or "pubDate" or "guid" || (beginsLine && RssText.Contains(local) && !LongTexts.Contains(Local(text))),
        Wxr.Vocabulary.Other => false,
        _ => true,
    };

    public override bool EndsContainer(string name, string container)
    {
        if (Vocabulary(container, out string outer) != Wxr.Vocabulary.Export || !Containers.TryGetValue(outer, out string[]? children))
        {
            return false;
        }

        return Vocabulary(name, out string local) switch
        {
            Wxr.Vocabulary.Other => false,
            Wxr.Vocabulary.Export => !Array.Exists(children, c => local.StartsWith(c, StringComparison.Ordinal)),
            _ => true,
        };
    }

    private Vocabulary Vocabulary(string name, out string local)
    {
        local = Local(name);
        return namespaces.OfPrefix(local.Length == name.Length ? "" : name[..(name.Length - local.Length - 1)]);
    }

    private static string Local(string name) => name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
