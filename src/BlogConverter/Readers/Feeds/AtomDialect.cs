// The elements of Atom.
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Feeds;

/// <summary>Atom (RFC 4287) with what Blogger and comment feeds add to it.</summary>
/// <param name="declarations">What the root declares.</param>
internal sealed class AtomDialect(IReadOnlyList<KeyValuePair<string, string>> declarations) : XmlDialect(WithUsual(declarations))
{
    /// <summary>How an entry shows.</summary>
    public static ItemMarks Entries { get; } = new("entry", ["feed"], ["<id", "<title", "<published", "<updated", "<link", "<category", "<author", "<content", "<summary", "<blogger:", "<app:"]);

    public override ItemMarks Marks => Entries;

    public override ElementRules Elements { get; } = new Rules();

    /// <summary>True when the root declares a namespace.</summary>
    public bool Declares(string uri) => declarations.Any(d => d.Value == uri);

    /// <summary>A text may be XHTML.</summary>
    protected override bool HoldsMarkup => true;

    private static Dictionary<string, string> WithUsual(IEnumerable<KeyValuePair<string, string>> declarations)
    {
        Dictionary<string, string> prefixes = new(StringComparer.Ordinal)
        {
            [""] = "http://www.w3.org/2005/Atom",
            ["app"] = "http://www.w3.org/2007/app",
            ["thr"] = "http://purl.org/syndication/thread/1.0",
            ["gd"] = "http://schemas.google.com/g/2005",
            ["georss"] = "http://www.georss.org/georss",
            ["media"] = "http://search.yahoo.com/mrss/",
            ["openSearch"] = "http://a9.com/-/spec/opensearchrss/1.0/",
            ["blogger"] = "http://schemas.google.com/blogger/2018",
        };
        foreach ((string prefix, string uri) in declarations)
        {
            prefixes[prefix] = uri;
        }

        return prefixes;
    }

    private sealed class Rules : ElementRules
    {
        private static readonly HashSet<string> Texts = new(StringComparer.Ordinal)
        {
            "id", "title", "subtitle", "published", "updated", "issued", "modified", "summary", "content", "name", "uri", "email", "generator", "rights", "icon", "logo", "tagline", "app:draft",
        };

        private static readonly HashSet<string> LongTexts = new(StringComparer.Ordinal) { "content", "summary", "title" };

        private static readonly HashSet<string> OfPersons = new(StringComparer.Ordinal) { "name", "uri", "email", "url" };

        public override bool IsText(string name, string parent) => Texts.Contains(name) || (name.StartsWith("blogger:", StringComparison.Ordinal) && name != "blogger:location");

        public override bool EndsText(string name, string text, bool beginsLine) =>
            name is "entry" or "feed" || (beginsLine && !LongTexts.Contains(text) && (Texts.Contains(name) || name is "author" or "link" or "category"));

        public override bool EndsContainer(string name, string container) =>
            container switch
            {
                "entry" => name is "entry",
                "author" or "contributor" => name is "entry" || (Texts.Contains(name) && !OfPersons.Contains(name)),
                _ => false,
            };
    }
}
