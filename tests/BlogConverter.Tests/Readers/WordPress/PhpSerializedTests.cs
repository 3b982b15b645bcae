// PHP's serialized values are read in whatever state.
using BlogConverter.Readers.WordPress;
using Xunit;

namespace BlogConverter.Tests.Readers.WordPress;

public sealed class PhpSerializedTests
{
    [Theory]
    [InlineData("a:1:{s:1:\"a\";s:5:\"x \"y\"\";}", "x \"y\"")]
    [InlineData("a:1:{s:1:\"a\";s:4:\"ünï\";}", "ünï")]
    [InlineData("a:1:{s:1:\"a\";s:5:\"ünï\";}", "ünï")]
    [InlineData("a:1:{s:1:\"a\";s:4:\"a\nb\";}", "a\nb")]
    [InlineData("a:1:{s:1:\"a\";s:27:\"http://new.example.com/\";}", "http://new.example.com/")]
    [InlineData("a:1:{s:1:\"a\";i:5;}", "5")]
    [InlineData("a:1:{s:1:\"a\";d:0.5;}", "0.5")]
    [InlineData("a:1:{s:1:\"a\";b:1;}", "1")]
    [InlineData("O:8:\"stdClass\":1:{s:1:\"a\";s:1:\"b\";}", "b")]
    [InlineData("a:1:{s:1:\"a\";s:4:\"😀\";}", "😀")]
    public void Lengths_may_be_wrong(string text, string expected) =>
        Assert.Equal(expected, PhpSerialized.Parse(text)?["a"]?.Text);

    [Theory]
    [InlineData("")]
    [InlineData("no")]
    [InlineData("a:1:{")]
    [InlineData("a:1:{s:1:\"a\"")]
    [InlineData("s:999999999999:\"a\";")]
    [InlineData("a:2:{i:0;i:1;")]
    public void What_is_none_is_null(string text) => Assert.Null(PhpSerialized.Parse(text));

    [Fact]
    public void Nesting_is_bounded() =>
        Assert.Null(PhpSerialized.Parse(string.Concat(Enumerable.Repeat("a:1:{i:0;", 100_000))));
}
