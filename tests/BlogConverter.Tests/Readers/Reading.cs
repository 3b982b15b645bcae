// Reads texts and files as the pipeline does, for tests.
using System.Text;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers;
using BlogConverter.Readers.Wxr;

namespace BlogConverter.Tests.Readers;

/// <summary>Everything that came out of an input.</summary>
internal sealed record Reading(IReadOnlyList<BlogRecord> Records, DiagnosticBag Diagnostics)
{
    public const string Head = """
        <?xml version="1.0" encoding="UTF-8" ?>
        <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel>
        <title>T</title>
        <wp:wxr_version>1.2</wp:wxr_version>

        """;

    public const string Tail = "\n</channel>\n</rss>\n";

    public IReadOnlyList<BlogItem> Items => [.. Records.OfType<BlogItem>()];

    public IReadOnlyList<BrokenItem> Broken => [.. Records.OfType<BrokenItem>()];

    public IReadOnlyList<string> Codes => [.. Diagnostics.Items.Select(d => d.Code)];

    public BlogItem Item => Items.Single();

    public static Reading Of(string text, ReadDepth depth = ReadDepth.Full) => Of(Encoding.UTF8.GetBytes(text), depth);

    public static Reading Of(byte[] bytes, ReadDepth depth = ReadDepth.Full) => Of(new InputSource("export.xml", () => new MemoryStream(bytes, writable: false)), depth);

    public static Reading OfFile(string path, ReadDepth depth = ReadDepth.Full) => Of(new InputSource(path, () => File.OpenRead(path)), depth);

    /// <param name="source">What is read.</param>
    /// <param name="depth">How much of it.</param>
    /// <param name="reader">Who reads; null for the reader of WordPress exports.</param>
    public static Reading Of(InputSource source, ReadDepth depth, IBlogReader? reader = null)
    {
        DiagnosticBag diagnostics = new();
        List<BlogRecord> records = [.. (reader ?? new WxrReader()).Cut(source, diagnostics).SelectMany(p => p.Read(depth, diagnostics))];
        return new(records, diagnostics);
    }

    /// <summary>A sound export around one item's fields.</summary>
    public static Reading OfItem(string fields, ReadDepth depth = ReadDepth.Full) =>
        Of(Head + "<item>\n<title><![CDATA[A title]]></title>\n<wp:post_id>7</wp:post_id>\n<wp:post_type>post</wp:post_type>\n" + fields + "\n</item>" + Tail, depth);
}
