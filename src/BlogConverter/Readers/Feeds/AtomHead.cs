// What a feed says of itself.
using System.Xml.Linq;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Feeds;

/// <summary>The head of a feed, up to its first entry.</summary>
internal static class AtomHead
{
    /// <summary>Reads the site.</summary>
    /// <param name="text">The head, its elements closed; begins with the root.</param>
    /// <param name="dialect">The feed.</param>
    /// <param name="place">Where the root stands.</param>
    /// <param name="diagnostics">Gets what is wrong in it.</param>
    public static Site Read(string text, AtomDialect dialect, SourcePosition place, DiagnosticBag diagnostics)
    {
        XElement? feed = XmlTree.Load(text, isDamaged: false, dialect, place, null, diagnostics);
        XElement[] links = [.. feed.Children("link")];
        return new Site
        {
            Source = place,
            Title = PlainText.Decode(feed.Text("title")),
            Description = PlainText.Decode(feed.Text("subtitle") is { Length: > 0 } subtitle ? subtitle : feed.Text("tagline")),
            Address = (links.FirstOrDefault(l => l.AttributeText("rel") == "alternate") ?? links.FirstOrDefault(l => l.AttributeText("rel").Length == 0)).AttributeText("href").TrimEnd('/'),
            Language = feed?.Attribute(XNamespace.Xml + "lang")?.Value ?? "",
            Generator = $"{feed.Text("generator")} {feed.Child("generator").AttributeText("version")}".Trim(),
            Format = "Atom",
            FormatVersion = feed.AttributeText("version") is { Length: > 0 } version ? version : "1.0",
        };
    }
}
