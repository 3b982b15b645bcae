// Substack's table and its texts.
using System.Text;
using BlogConverter.Diagnostics;
using BlogConverter.Readers;
using BlogConverter.Readers.Decoding;
using BlogConverter.Readers.Substack;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Readers.Substack;

public sealed class SubstackReaderTests
{
    private static readonly string Folder = Path.Combine(SourceTree.Golden("Readers"), "substack.in");

    [Fact]
    public void Damage_never_throws_and_is_told() =>
        Mutations.AreSurvived(new SubstackReader(), File.ReadAllBytes(Path.Combine(Folder, "posts.csv")), "\"", ",", "\n", "\r", "\"\"", "\0", "true");

    [Fact]
    public async Task Subscribers_never_leave()
    {
        using Converted converted = await Converted.Run(Folder, new() { Types = ["all"], Include = ["drafts", "private"] });
        string everything = converted.ReportText + string.Concat(converted.Files().Values.Select(Encoding.UTF8.GetString));

        Assert.DoesNotContain("visitor.example", everything, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "a|b;1|2")]
    [InlineData("a,\"b,\"\"c\"\n\"1\n2\",3", "a|b,\"c;1\n2|3")]
    [InlineData("a,,\r\n\r\n,\"\",x\"y", "a||;||x\"y")]
    [InlineData("a,\"never closed\nb", "a|never closed\nb")]
    public void Rows_are_read_as_RFC_4180_says(string text, string expected)
    {
        using DecodedText decoded = DecodedText.Open(new InputSource("x.csv", () => new MemoryStream(Encoding.UTF8.GetBytes(text))), new DiagnosticBag());

        Assert.Equal(expected, string.Join(';', CsvRows.Of(decoded).Select(r => string.Join('|', r.Fields))));
    }
}
