// Bytes become text in whatever encoding they are.
using System.Text;
using BlogConverter.Diagnostics;
using Xunit;

namespace BlogConverter.Tests.Readers;

public sealed class DecodingTests
{
    private const string Letters = "Füße – “naïve” café";

    private static string Export(string declared, string title = Letters) =>
        $"<?xml version=\"1.0\" encoding=\"{declared}\"?>\n<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>{title}</title><wp:wxr_version>1.2</wp:wxr_version>\n<item><title>{title}</title><wp:post_id>1</wp:post_id></item></channel></rss>";

    public static TheoryData<string, string, string?> Encodings() => new()
    {
        { "utf-8", "UTF-8", null },
        { "utf-8", "windows-1252", "INP010" },
        { "utf-8", "ISO-8859-1", "INP010" },
        { "utf-8", "UTF-16", "INP010" },
        { "utf-8", "koi8-r", "INP010" },
        { "utf-8", "no-such-thing", null },
        { "windows-1252", "windows-1252", null },
        { "windows-1252", "ISO-8859-1", null },
        { "windows-1252", "UTF-8", "INP011" },
        { "windows-1252", "UTF-16", "INP011" },
        { "utf-16", "UTF-16", null },
        { "utf-16BE", "UTF-16", null },
        { "utf-32", "UTF-8", null },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_bytes_win_over_the_declaration(string actual, string declared, string? code)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(actual) ?? Encoding.GetEncoding(actual);
        Reading plain = Reading.Of(encoding.GetBytes(Export(declared)));
        Reading marked = Reading.Of([.. encoding.GetPreamble(), .. encoding.GetBytes(Export(declared))]);
        Assert.Equal(Letters, plain.Item.Title);
        Assert.Equal(Letters, marked.Item.Title);
        if (code is null)
        {
            Assert.Empty(plain.Diagnostics.Items);
        }
        else
        {
            Assert.Contains(code, plain.Codes);
        }
    }

    [Theory]
    [InlineData("windows-1251", "Привет, «мир» — ёлка")]
    [InlineData("koi8-r", "Привет, мир")]
    [InlineData("shift_jis", "こんにちは世界")]
    [InlineData("gb2312", "你好，世界")]
    [InlineData("iso-8859-2", "Zażółć gęślą jaźń")]
    public void A_true_declaration_is_believed(string name, string text)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name)!;
        Reading reading = Reading.Of(encoding.GetBytes(Export(name, text)));
        Assert.Equal(text, reading.Item.Title);
        Assert.Empty(reading.Diagnostics.Items);
    }

    [Fact]
    public void One_bad_byte_is_repaired_and_said_with_its_line()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Export("UTF-8").Replace("<item>", "<item>\n", StringComparison.Ordinal));
        int at = bytes.AsSpan().LastIndexOf("na"u8);
        bytes = [.. bytes[..at], 0xE9, .. bytes[at..]];
        Reading reading = Reading.Of(bytes);
        Assert.Equal(Letters.Replace("naïve", "énaïve", StringComparison.Ordinal), reading.Item.Title);
        Diagnostic said = Assert.Single(reading.Diagnostics.Items);
        Assert.Equal(("INP011", Severity.Warning, 4L), (said.Code, said.Severity, said.Source.Line));
        Assert.StartsWith("1 byte is not valid UTF-8", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_false_declaration_far_from_the_first_accent_is_found()
    {
        string text = Export("ISO-8859-1").Replace("<item>", "<!--" + new string('x', 300_000) + "-->\n<item>", StringComparison.Ordinal).Replace($"<channel><title>{Letters}", "<channel><title>T", StringComparison.Ordinal);
        Assert.Equal(Letters, Reading.Of(text).Item.Title);
    }

    [Fact]
    public void Characters_across_buffers_survive()
    {
        string body = string.Concat(Enumerable.Repeat("aé世😀", 60_000));
        Reading reading = Reading.OfItem($"<content:encoded><![CDATA[{body}]]></content:encoded>");
        Assert.Equal(body, reading.Item.Body.Text);
        Assert.Empty(reading.Diagnostics.Items);
    }

    [Fact]
    public void Small_reads_give_the_same_text()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Export("UTF-8"));
        Reading reading = Reading.Of(new BlogConverter.Readers.InputSource("x", () => new Trickle(bytes)), BlogConverter.Readers.ReadDepth.Full);
        Assert.Equal(Letters, reading.Item.Title);
    }

    /// <summary>A stream that hands out one byte at a time, as a network might.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));
    }
}
