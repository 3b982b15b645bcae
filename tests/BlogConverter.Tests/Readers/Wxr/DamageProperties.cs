// Damage anywhere in an export never costs more than it touched.
using System.Text;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Readers.Wxr;

public sealed class DamageProperties
{
    private const int Cuts = 200;

    [SharedFact]
    public void A_file_cut_off_anywhere_gives_every_item_before_the_cut()
    {
        byte[] whole = File.ReadAllBytes(SharedFolder.File("oracle/genuine.xml"));
        List<int> ends = Ends(whole, "</item>"u8);
        Random random = new(20261122);
        for (int i = 0; i < Cuts; i++)
        {
            int cut = random.Next(whole.Length - "</channel>\n</rss>\n".Length);
            Reading reading = Reading.Of(whole[..cut]);
            int complete = ends.Count(e => e <= cut);
            Assert.True(complete == reading.Items.Count, $"cut at {cut}: {reading.Items.Count} of {complete} items");
            Diagnostic end = Assert.Single(reading.Diagnostics.Items, d => d.Severity == Severity.Error);
            Assert.Equal(reading.Broken.Count == 1 ? "WXR022" : "WXR023", end.Code);
            Assert.Equal(1 + whole.AsSpan(0, cut).Count((byte)'\n'), end.Source.Line);
        }
    }

    [SharedFact]
    public void The_end_of_a_cut_off_file_names_the_item_and_where_it_begins()
    {
        string whole = File.ReadAllText(SharedFolder.File("oracle/genuine.xml"));
        int at = whole.IndexOf("<wp:post_id>137</wp:post_id>", StringComparison.Ordinal);
        Reading reading = Reading.Of(whole[..(at + 60)]);
        Assert.Equal("137", Assert.Single(reading.Broken).Id);
        Diagnostic end = Assert.Single(reading.Diagnostics.Items, d => d.Code == "WXR022");
        Assert.Equal("137", end.ItemId);
        Assert.Contains($"inside item {reading.Items.Count + 1} (id 137, which begins in line {reading.Broken[0].Source.Line})", end.Message, StringComparison.Ordinal);
    }

    [SharedTheory]
    [InlineData("oracle/genuine.xml", 100)]
    [InlineData("oracle/genuine-hostile.xml", 200)]
    public void Random_damage_never_throws_and_never_hangs(string file, int mutations)
    {
        byte[] whole = File.ReadAllBytes(SharedFolder.File(file));
        string[] scraps = ["<item>", "</item>", "<![CDATA[", "]]>", "&", "&nbsp;", "<", ">", "\"", "<!--", "-->", "</channel>", "\0", "<wp:postmeta>", "\uFFFF", "<a b=\"", "<?", "<!DOCTYPE", "&#1;"];
        Random random = new(4711);
        int items = Reading.Of(whole).Items.Count;
        for (int i = 0; i < mutations; i++)
        {
            List<byte> bytes = [.. whole];
            int strokes = 1 + random.Next(5);
            for (int stroke = 0; stroke < strokes; stroke++)
            {
                int at = random.Next(bytes.Count);
                switch (random.Next(3))
                {
                    case 0:
                        bytes[at] = (byte)random.Next(256);
                        break;
                    case 1:
                        bytes.RemoveRange(at, Math.Min(random.Next(200), bytes.Count - at));
                        break;
                    default:
                        bytes.InsertRange(at, Encoding.UTF8.GetBytes(scraps[random.Next(scraps.Length)]));
                        break;
                }
            }

            Reading reading = Reading.Of([.. bytes]);
            Assert.True(reading.Items.Count >= items - (3 * strokes), $"mutation {i}: {reading.Items.Count} of {items} items");
            if (i % 5 == 0)
            {
                // What the first pass counts is what the second one finds.
                Assert.Equal(Names(reading), Names(Reading.Of([.. bytes], BlogConverter.Readers.ReadDepth.Index)));
            }

            Assert.All(reading.Broken, b => Assert.Contains(reading.Diagnostics.Items, d => d.Severity == Severity.Error && d.ItemId == b.Id));
        }
    }

    [Theory]
    [InlineData("<![CDATA[")]
    [InlineData("<wp:a>")]
    [InlineData("<a><![CDATA[</a><b>")]
    [InlineData("<a b=\"")]
    [InlineData("<!--")]
    [InlineData("]]>x")]
    [InlineData("<![CDATA[]]>x")]
    [InlineData("</a")]
    [InlineData("&")]
    [InlineData("<item>")]
    [InlineData("<item>\n<title>")]
    [InlineData("<content:encoded><![CDATA[</content:encoded>")]
    public void Repeated_damage_takes_linear_time(string scrap)
    {
        string text = Reading.Head + "<item>\n<title>a</title>\n<content:encoded>" + string.Concat(Enumerable.Repeat(scrap, 200_000 / scrap.Length));
        DateTime start = DateTime.UtcNow;
        Reading reading = Reading.Of(text);
        Assert.Contains(reading.Records, r => r is BlogItem or BrokenItem);
        Assert.True(DateTime.UtcNow - start < TimeSpan.FromSeconds(10), "too slow");
    }

    [Fact]
    public void Many_broken_items_are_all_counted()
    {
        string items = string.Concat(Enumerable.Range(1, 500).Select(i => $"<item>\n<title>t</title>\n<wp:post_id>{i}</wp:post_id>\n<content:encoded><![CDATA[text {i}\n"));
        Reading reading = Reading.Of(Reading.Head + items + Reading.Tail);
        Assert.Equal(500, reading.Items.Count + reading.Broken.Count);
        Assert.Equal(500, reading.Broken.Select(b => b.Id).Distinct().Count());
    }

    private static IEnumerable<string> Names(Reading reading) => reading.Records.Select(r => r switch
    {
        BlogItem item => $"{item.Id} {item.Type} {item.Status} {item.Slug.Text}",
        BrokenItem broken => "broken " + broken.Id,
        _ => r.GetType().Name,
    });

    private static List<int> Ends(byte[] whole, ReadOnlySpan<byte> mark)
    {
        List<int> ends = [];
        for (int at = 0; whole.AsSpan(at).IndexOf(mark) is >= 0 and var found; at = ends[^1])
        {
            ends.Add(at + found + mark.Length);
        }

        return ends;
    }
}
