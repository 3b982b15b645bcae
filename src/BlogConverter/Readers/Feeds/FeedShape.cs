// What tells one kind of feed from another before its items are read.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Feeds;

/// <summary>How a feed is cut.</summary>
/// <typeparam name="TDialect">Its dialect of XML.</typeparam>
/// <param name="Marks">How its items show.</param>
/// <param name="Outer">The elements around the items, the outermost first.</param>
/// <param name="DialectOf">Makes the dialect of what these declare.</param>
/// <param name="SiteOf">Reads the site from the head, whose elements are closed.</param>
internal sealed record FeedShape<TDialect>(
    ItemMarks Marks,
    IReadOnlyList<string> Outer,
    Func<IReadOnlyList<KeyValuePair<string, string>>, TDialect> DialectOf,
    Func<string, TDialect, SourcePosition, DiagnosticBag, Site> SiteOf)
    where TDialect : XmlDialect;
