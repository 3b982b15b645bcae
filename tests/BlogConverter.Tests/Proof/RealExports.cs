// The bodies of real exports, read without a reader of ours.
using System.Xml;
using System.Xml.Linq;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Proof;

/// <summary>Exports that XML accepts, and in them the posts and pages; the other test of the same bodies is the reader's.</summary>
internal static class RealExports
{
    private static readonly XName s_body = XName.Get("encoded", "http://purl.org/rss/1.0/modules/content/");

    public static TheoryData<string> Files() => ["oracle/genuine.xml", "oracle/themeunittestdata.wordpress.xml", .. SharedFolder.Files("corpus/real", "*.xml").Select(file => Path.GetRelativePath(SharedFolder.Root!, file))];

    public static IEnumerable<(string Id, string Body)> Bodies(string file)
    {
        // One of them has a comment before its declaration.
        string text = File.ReadAllText(SharedFolder.File(file));
        using var reader = XmlReader.Create(new StringReader(text[text.IndexOf("<?xml", StringComparison.Ordinal)..]), new XmlReaderSettings { CheckCharacters = false });
        foreach (XElement item in XDocument.Load(reader).Descendants("item"))
        {
            string? type = item.Elements().FirstOrDefault(e => e.Name.LocalName == "post_type")?.Value;
            if (type is "post" or "page")
            {
                yield return (item.Elements().First(e => e.Name.LocalName == "post_id").Value, (item.Element(s_body)?.Value ?? "").Replace("\r\n", "\n", StringComparison.Ordinal));
            }
        }
    }
}
