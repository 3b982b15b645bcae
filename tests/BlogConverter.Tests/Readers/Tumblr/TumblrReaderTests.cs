// Tumblr's answers and pages, sound and damaged.
using BlogConverter.Readers;
using BlogConverter.Readers.Tumblr;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Readers.Tumblr;

public sealed class TumblrReaderTests
{
    [Theory]
    [InlineData("tumblr-2.in.json")]
    [InlineData("tumblr-1.in.js")]
    public void Damage_never_throws_and_is_told(string file) =>
        Mutations.AreSurvived(new TumblrReader(), File.ReadAllBytes(Path.Combine(SourceTree.Golden("Readers"), file)), "\"", "\\", "{", "}", "[", "],", "\"posts\":[", "\\ud83d", "null", ",", ":", "\0", ";", "(");

    [Fact]
    public void Damage_to_a_page_never_throws_and_is_told() => Mutations.AreSurvived(
        new TumblrPageReader(), File.ReadAllBytes(Path.Combine(SourceTree.Golden("Readers"), "tumblr-account.in/posts/html/180000000001.html")), "<div>", "</div>", "<", "\"", "<h1>", "\0");

    [Fact]
    public void A_file_with_one_post_is_read()
    {
        byte[] post = """{"blog_name":"harbour","id":5,"post_url":"https://harbour.tumblr.com/post/5","reblog_key":"k","type":"text","title":"One","body":"<p>x</p>","tags":["a"]}"""u8.ToArray();

        Assert.Equal("One", Reading.Of(new InputSource("5.json", () => new MemoryStream(post)), ReadDepth.Full, new TumblrReader()).Item.Title);
    }
}
