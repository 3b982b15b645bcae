// One XML reader for many pieces must not carry anything from one into the next.
using System.Xml;
using BlogConverter.Readers.Xml;
using Xunit;

namespace BlogConverter.Tests.Readers.Xml;

public sealed class PieceChainTests
{
    private static readonly XmlReaderSettings Fragment = new() { ConformanceLevel = ConformanceLevel.Fragment, IgnoreWhitespace = true };

    [Theory]
    [InlineData("<item><a>1</a></item>")]
    [InlineData("<item/>")]
    [InlineData("<item>\n<a x='1' /> <!-- --> </item>\n")]
    [InlineData("<item xmlns:x='urn:x'><x:a><![CDATA[</item>]]></x:a></item>")]
    public void Sound_pieces_are_read_one_behind_the_other(string piece)
    {
        using PieceChain chain = Chain();
        for (int i = 0; i < 5; i++)
        {
            Assert.Equal("item", chain.Read(new StringReader(piece), NameAndSkip));
            Assert.True(chain.GoesOn);
        }
    }

    [Theory]
    [InlineData("<item>")]
    [InlineData("<item></other>")]
    [InlineData("<item>&nbsp;</item>")]
    [InlineData("<item><!-- </item>")]
    [InlineData("<item><![CDATA[</item>")]
    [InlineData("<item a='</item>")]
    public void A_damaged_piece_is_refused_and_ends_the_chain(string piece)
    {
        using PieceChain chain = Chain();
        chain.Read(new StringReader("<item/>"), NameAndSkip);
        Assert.Throws<XmlException>(() => chain.Read(new StringReader(piece), NameAndSkip));
        Assert.False(chain.GoesOn);
    }

    [Theory]
    [InlineData("<item/>text")]
    [InlineData("<item/><item/>")]
    public void What_stands_behind_an_item_is_not_carried_over(string piece)
    {
        using PieceChain chain = Chain();
        Assert.Equal("item", chain.Read(new StringReader(piece), NameAndSkip));
        Assert.False(chain.GoesOn);
    }

    [Fact]
    public void A_reader_that_took_large_buffers_is_given_up()
    {
        using PieceChain chain = Chain();
        chain.Read(new StringReader($"<item>{new string('x', 200_000)}</item>"), NameAndSkip);
        Assert.False(chain.GoesOn);
    }

    [Fact]
    public void Lines_and_bodies_are_those_of_each_item()
    {
        string body = "<content:encoded>\n<![CDATA[body]]></content:encoded>";
        string[] items = [.. Enumerable.Range(0, 40).Select(i => $"<item><title>{i}</title>{new string('\n', i % 3)}{body}<wp:post_id>{i}</wp:post_id></item>\n")];
        Reading reading = Reading.Of(Reading.Head + string.Concat(items) + Reading.Tail);
        Assert.Equal(items.Select((_, i) => (long)(i % 3) + 1), reading.Items.Select(i => i.Body.Line - i.Source.Line));
    }

    private static PieceChain Chain() => new(text => XmlReader.Create(text, Fragment));

    private static string NameAndSkip(XmlReader reader)
    {
        string name = reader.Name;
        reader.Skip();
        return name;
    }
}
