// What has to be known of a format to read and to repair pieces of its XML.
using System.Collections.Concurrent;
using System.Xml;

namespace BlogConverter.Readers.Xml;

/// <summary>The prefixes and the shape of one export, for pieces that are read without its head. Thread-safe.</summary>
/// <param name="prefixes">Prefixes and their namespaces; an empty prefix stands for the default namespace.</param>
internal abstract class XmlDialect(IReadOnlyDictionary<string, string> prefixes)
{
    private static readonly XmlReaderSettings Settings = SettingsOf(ignoreWhitespace: true);

    private static readonly XmlReaderSettings SettingsOfMarkup = SettingsOf(ignoreWhitespace: false);

    private readonly ConcurrentBag<PieceChain> _chains = [];

    // The names and prefixes serve one reader at a time; between them they are kept, because all pieces use the same.
    private readonly ConcurrentBag<XmlNamespaceManager> _names = [];

    /// <summary>How items show.</summary>
    public abstract ItemMarks Marks { get; }

    /// <summary>Which elements hold text, and which hold others.</summary>
    public abstract ElementRules Elements { get; }

    /// <summary>True for a format whose texts may hold elements, between which white space counts. Default: false.</summary>
    protected virtual bool HoldsMarkup => false;

    /// <summary>The prefixes that a piece may use without declaring them.</summary>
    protected IReadOnlyDictionary<string, string> Prefixes => prefixes;

    /// <summary>True when a piece may use a prefix without declaring it.</summary>
    public bool IsDeclared(string prefix) => prefixes.ContainsKey(prefix) || prefix is "" or "xml";

    /// <summary>Reads a piece of the export with all prefixes declared, and hands the reader over.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="morePrefixes">Prefixes that the piece uses beyond the declared ones.</param>
    /// <param name="read">What to do with the reader, which stands before the first node.</param>
    public void Read(TextReader text, IEnumerable<string> morePrefixes, Action<XmlReader> read)
    {
        XmlNamespaceManager names = _names.TryTake(out XmlNamespaceManager? kept) ? kept : Declared();
        names.PushScope();
        foreach (string prefix in morePrefixes.Where(p => IsFree(p) && !prefixes.ContainsKey(p)))
        {
            names.AddNamespace(prefix, "urn:undeclared:" + prefix);
        }

        using XmlReader reader = Open(text, names);
        read(reader);

        // What a reader that stopped halfway has opened goes, too.
        while (names.PopScope())
        {
        }

        _names.Add(names);
    }

    /// <summary>Reads a piece that is believed to be sound.</summary>
    /// <param name="text">The piece; begins with a tag.</param>
    /// <param name="read">What to do with the reader, which stands on that tag. Its lines are not those of the piece.</param>
    /// <exception cref="XmlException">The piece is damaged.</exception>
    public T ReadSound<T>(TextReader text, Func<XmlReader, T> read)
    {
        PieceChain chain = _chains.TryTake(out PieceChain? kept) ? kept : new PieceChain(pieces => Open(pieces, Declared()));
        try
        {
            return chain.Read(text, read);
        }
        finally
        {
            if (chain.GoesOn)
            {
                _chains.Add(chain);
            }
            else
            {
                chain.Dispose();
            }
        }
    }

    private XmlReader Open(TextReader text, XmlNamespaceManager names) =>
        XmlReader.Create(text, HoldsMarkup ? SettingsOfMarkup : Settings, new XmlParserContext(names.NameTable, names, null, XmlSpace.None));

    private XmlNamespaceManager Declared()
    {
        XmlNamespaceManager names = new(new NameTable());
        // Prefixes are sought from the last one back, and WordPress's own, which most elements have, comes first in the table.
        foreach ((string prefix, string uri) in prefixes.Where(p => IsFree(p.Key)).Reverse())
        {
            names.AddNamespace(prefix, uri);
        }

        return names;
    }

    /// <summary>Two prefixes belong to XML itself, and nobody may say what they mean.</summary>
    private static bool IsFree(string prefix) => prefix is not ("xml" or "xmlns");

    private static XmlReaderSettings SettingsOf(bool ignoreWhitespace) => new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = ignoreWhitespace,
    };
}

/// <summary>What the repair has to know of a format's elements to tell damage from content. Names come with their prefixes.</summary>
internal abstract class ElementRules
{
    /// <summary>True for an element whose content is text, whatever it looks like.</summary>
    /// <param name="name">The name.</param>
    /// <param name="parent">The name of the element that holds it; empty at the top.</param>
    public abstract bool IsText(string name, string parent);

    /// <summary>True for an element that belongs to the skeleton of an export and so ends a text that nobody closed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="text">The name of the text element that is open.</param>
    /// <param name="beginsLine">True when nothing but white space stands before it on its line.</param>
    public abstract bool EndsText(string name, string text, bool beginsLine);

    /// <summary>True when an element cannot stand within an open container, which then was never closed.</summary>
    public abstract bool EndsContainer(string name, string container);
}
