// What reading an export costs.
using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using BlogConverter.Diagnostics;
using BlogConverter.Readers;
using BlogConverter.Readers.Wxr;

namespace BlogConverter.Benchmarks;

/// <summary>An export of 100 posts in memory, read as each of the two passes does.</summary>
[MemoryDiagnoser]
public class ReaderBenchmarks
{
    private readonly WxrReader _reader = new();
    private byte[] _export = [];

    /// <summary>Writes the export.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var xml = new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>Site</title><wp:wxr_version>1.2</wp:wxr_version>

            """);
        foreach (string body in Bodies.Raw)
        {
            xml.Append(
                CultureInfo.InvariantCulture,
                $"""
                <item><title>Title</title><dc:creator>me</dc:creator><wp:post_id>{xml.Length}</wp:post_id><wp:post_date>2014-05-06 07:08:09</wp:post_date>
                <wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:post_name>title</wp:post_name>
                <content:encoded><![CDATA[{body.Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal)}]]></content:encoded></item>

                """);
        }

        _export = Encoding.UTF8.GetBytes(xml.Append("</channel></rss>\n").ToString());
    }

    /// <summary>The first pass: without bodies.</summary>
    [Benchmark]
    public int Index() => Read(ReadDepth.Index);

    /// <summary>The second pass: everything.</summary>
    [Benchmark]
    public int Full() => Read(ReadDepth.Full);

    private int Read(ReadDepth depth)
    {
        var diagnostics = new DiagnosticBag();
        return _reader.Cut(new InputSource("export.xml", () => new MemoryStream(_export)), diagnostics).Sum(piece => piece.Read(depth, diagnostics).Count);
    }
}
