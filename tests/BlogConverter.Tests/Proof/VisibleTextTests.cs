// Words are compared and counted in bulk; the outcome is that of one word after the other.
using BlogConverter.Proof;
using Xunit;

namespace BlogConverter.Tests.Proof;

public sealed class VisibleTextTests
{
    private static readonly string[] s_pieces =
    [
        "word", "Word", "a", "é", "e\u0301", "so\u00ADft", "soft", "\u200B", "\uFEFF", " ", "\n", "\u00A0", "-", "“", "’", "…", "8", ")", ":", ";", "-)", "$", "latex", "中", "文字",
        "\U0001F600", "\U0001F601", "\U00020000", "\U00020001", "\uD83D", "\uDE00", "A sentence that is long enough for a block of it. ", "0123456789abcdefABCDEFxyz",
    ];

    [Fact]
    public void Two_texts_say_the_same_words_where_their_lists_of_words_are_equal()
    {
        var random = new Random(7);
        int equal = 0;
        for (int i = 0; i < 40_000; i++)
        {
            string left = Text(random), right = random.Next(3) == 0 ? Text(random) : Changed(left, random);
            bool expected = Keys(left).SequenceEqual(Keys(right));
            equal += expected ? 1 : 0;
            Assert.True(SameWords.Hold(left, right) == expected, $"{left}|{right}");
        }

        Assert.InRange(equal, 1_000, 39_000);
    }

    [Fact]
    public void Words_are_counted_as_their_list_is_long()
    {
        var random = new Random(8);
        for (int i = 0; i < 20_000; i++)
        {
            string text = Text(random);
            Assert.True(WordCount.Of(text) == Keys(text).Count, text);
        }
    }

    [Fact]
    public void Where_no_smiley_may_stand_there_is_none()
    {
        var random = new Random(9);
        int without = 0;
        for (int i = 0; i < 20_000; i++)
        {
            string text = Text(random);
            using SourceContent content = SourceScanner.Scan(text, hasShortcodes: true);
            if (!Smileys.MayStandIn(content.Visible.Span))
            {
                without++;
                Assert.True(content.Words.Count == content.Visible.WordsOfSource().Count, text);
            }
        }

        Assert.InRange(without, 1_000, 19_000);
    }

    [Theory]
    [InlineData("It is 8) done", true)]
    [InlineData("Well :-D", true)]
    [InlineData("Well :oops: done", true)]
    [InlineData("the sum $latex x$", true)]
    [InlineData("Note: at 10:30, for 8 of 18) people; really", false)]
    public void A_smiley_may_stand_only_where_one_could(string text, bool may) => Assert.Equal(may, Smileys.MayStandIn(text));

    [Fact]
    public void A_word_of_a_source_knows_its_place_across_tags_and_references()
    {
        const string Body = "<p>caf&eacute;s, in<b>si</b>de</p>end";
        using SourceContent content = SourceScanner.Scan(Body, hasShortcodes: true);
        Assert.Equal(["caf&eacute;s", "in<b>si</b>de", "end"], content.Words.Select(word => Body[word.Start..word.End]));
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));

    private static string Changed(string text, Random random)
    {
        int at = random.Next(text.Length + 1);
        return random.Next(2) == 0 ? text.Insert(at, s_pieces[random.Next(s_pieces.Length)]) : text.Remove(at, Math.Min(random.Next(3), text.Length - at));
    }

    private static List<ulong> Keys(string text)
    {
        var words = new WordList();
        words.Add(text, 0);
        words.End();
        return words.Words.ConvertAll(word => word.Key);
    }
}
