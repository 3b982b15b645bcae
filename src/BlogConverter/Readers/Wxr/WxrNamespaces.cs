// The namespaces of one export, and readers that know them.
using System.Collections.Concurrent;
using System.Xml;

namespace BlogConverter.Readers.Wxr;

/// <summary>What the head of an export declares, for pieces that are read without it. Thread-safe.</summary>
internal sealed class WxrNamespaces
{
    private static readonly XmlReaderSettings Settings = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    private readonly Dictionary<string, string> _prefixes = new(Vocabularies.UsualPrefixes, StringComparer.Ordinal);
    private readonly Dictionary<string, Vocabulary> _meant = new(StringComparer.Ordinal);

    // A name table serves one reader at a time; between them it is kept, because all pieces use the same names.
    private readonly ConcurrentBag<NameTable> _names = [];

    /// <param name="declarations">Prefixes and namespaces of the root; an empty prefix stands for the default namespace.</param>
    public WxrNamespaces(IEnumerable<KeyValuePair<string, string>> declarations)
    {
        foreach ((string prefix, string uri) in declarations)
        {
            _prefixes[prefix] = uri;
            if (Vocabularies.VersionIn(uri) is { Length: > 0 } version)
            {
                Version = version;
            }
        }

        // A root that binds a usual prefix to an address of its own still means what the prefix says.
        foreach ((string prefix, string uri) in _prefixes)
        {
            Vocabulary usual = prefix.Length == 0 ? Vocabulary.Rss : Vocabularies.UsualPrefixes.TryGetValue(prefix, out string? known) ? Vocabularies.Of(known) : Vocabulary.Other;
            if (Vocabularies.Of(uri) == Vocabulary.Other && usual != Vocabulary.Other && !_prefixes.Values.Any(u => Vocabularies.Of(u) == usual))
            {
                _meant[uri] = usual;
            }
        }
    }

    /// <summary>The version that the namespace tells; empty when none does.</summary>
    public string Version { get; } = "";

    /// <summary>The meaning of a namespace in this export.</summary>
    public Vocabulary Of(string uri) => uri.Length == 0 ? Vocabulary.Rss : _meant.TryGetValue(uri, out Vocabulary meant) ? meant : Vocabularies.Of(uri);

    /// <summary>The meaning of a prefix, as the root or custom declares it.</summary>
    public Vocabulary OfPrefix(string prefix) =>
        _prefixes.TryGetValue(prefix, out string? uri) ? Of(uri) : prefix.Length == 0 ? Vocabulary.Rss : Vocabulary.Other;

    /// <summary>True when a piece may use a prefix without declaring it.</summary>
    public bool IsDeclared(string prefix) => _prefixes.ContainsKey(prefix) || prefix is "" or "xml";

    /// <summary>Reads a piece of the export with all prefixes declared, and hands the reader over.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="morePrefixes">Prefixes that the piece uses beyond the declared ones.</param>
    /// <param name="read">What to do with the reader, which stands before the first node.</param>
    public void Read(string text, IEnumerable<string> morePrefixes, Action<XmlReader> read)
    {
        NameTable names = _names.TryTake(out NameTable? kept) ? kept : new NameTable();
        XmlNamespaceManager manager = new(names);
        foreach (string prefix in morePrefixes)
        {
            manager.AddNamespace(prefix, "urn:undeclared:" + prefix);
        }

        foreach ((string prefix, string uri) in _prefixes)
        {
            manager.AddNamespace(prefix, uri);
        }

        using StringReader characters = new(text);
        using XmlReader reader = XmlReader.Create(characters, Settings, new XmlParserContext(names, manager, null, XmlSpace.None));
        read(reader);
        _names.Add(names);
    }
}
