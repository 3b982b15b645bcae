// The description of a post that has none.
using AngleSharp.Html.Parser;
using BlogConverter.Content;
using Xunit;

namespace BlogConverter.Tests.Content;

public sealed class FirstSentenceTests
{
    [Theory]
    [InlineData("<p><b>Headings</b></p><p>This is the first sentence. And another.</p>", "This is the first sentence.")]
    [InlineData("<p>Short.</p>", "Short.")]
    [InlineData("<hr><p>  </p>", "")]
    [InlineData("<p>これは最初の文であり、二十文字よりも長いものです。次の文。</p>", "これは最初の文であり、二十文字よりも長いものです。")]
    public void The_first_sentence_stands_for_a_description(string html, string sentence) =>
        Assert.Equal(sentence, FirstSentence.Of(new HtmlParser().ParseDocument(html).Body!));

    [Fact]
    public void A_long_one_is_cut_between_words()
    {
        string cut = FirstSentence.Of(new HtmlParser().ParseDocument("<p>" + string.Concat(Enumerable.Repeat("word ", 60)) + "</p>").Body!);
        Assert.InRange(cut.Length, 100, 161);
        Assert.EndsWith("word…", cut, StringComparison.Ordinal);
    }
}
