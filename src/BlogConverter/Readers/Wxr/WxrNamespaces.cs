// The namespaces of one export and what they mean.
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Wxr;

/// <summary>What the head of an export declares, for pieces that are read without it. Thread-safe.</summary>
internal sealed class WxrNamespaces : XmlDialect
{
    private readonly Dictionary<string, Vocabulary> _meant = new(StringComparer.Ordinal);

    /// <param name="declarations">Prefixes and namespaces of the root; an empty prefix stands for the default namespace.</param>
    public WxrNamespaces(IEnumerable<KeyValuePair<string, string>> declarations)
        : this([.. declarations])
    {
    }

    private WxrNamespaces(KeyValuePair<string, string>[] declarations)
        : base(WithUsual(declarations))
    {
        Elements = new KnownElements(this);
        Version = declarations.Select(d => Vocabularies.VersionIn(d.Value)).LastOrDefault(v => v.Length > 0) ?? "";

        // A root that binds a usual prefix to an address of its own still means what the prefix says.
        foreach ((string prefix, string uri) in Prefixes)
        {
            Vocabulary usual = prefix.Length == 0 ? Vocabulary.Rss : Vocabularies.UsualPrefixes.TryGetValue(prefix, out string? known) ? Vocabularies.Of(known) : Vocabulary.Other;
            if (Vocabularies.Of(uri) == Vocabulary.Other && usual != Vocabulary.Other && !Prefixes.Values.Any(u => Vocabularies.Of(u) == usual))
            {
                _meant[uri] = usual;
            }
        }

        // Asked of every element of every item.
        foreach (string uri in Prefixes.Values)
        {
            _meant.TryAdd(uri, Vocabularies.Of(uri));
        }
    }

    public override ItemMarks Marks => ItemMarks.Rss;

    public override ElementRules Elements { get; }

    /// <summary>The version that the namespace tells; empty when none does.</summary>
    public string Version { get; }

    /// <summary>The meaning of a namespace in this export.</summary>
    public Vocabulary Of(string uri) => uri.Length == 0 ? Vocabulary.Rss : _meant.TryGetValue(uri, out Vocabulary meant) ? meant : Vocabularies.Of(uri);

    /// <summary>The meaning of a prefix, as the root or custom declares it.</summary>
    public Vocabulary OfPrefix(string prefix) =>
        Prefixes.TryGetValue(prefix, out string? uri) ? Of(uri) : prefix.Length == 0 ? Vocabulary.Rss : Vocabulary.Other;

    private static Dictionary<string, string> WithUsual(IEnumerable<KeyValuePair<string, string>> declarations)
    {
        Dictionary<string, string> prefixes = new(Vocabularies.UsualPrefixes, StringComparer.Ordinal);
        foreach ((string prefix, string uri) in declarations)
        {
            prefixes[prefix] = uri;
        }

        return prefixes;
    }
}
