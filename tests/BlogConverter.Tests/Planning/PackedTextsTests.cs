// Packed texts and keys are what was put in.
using BlogConverter.Index;
using Xunit;

namespace BlogConverter.Tests.Planning;

public sealed class PackedTextsTests
{
    private static readonly string[] Texts = ["", "a", "über", "東京", "\ud800", "a\0b", new('x', 70_000), new('東', 70_000), "z"];

    [Fact]
    public void A_text_comes_back_as_it_was()
    {
        var packed = new PackedTexts();
        int[] places = [.. Texts.Select(t => packed.Add(t))];
        Assert.Equal(Texts, places.Select(packed.Get));
        char[] copy = new char[3];
        Assert.Equal(2, packed.CopyTo(places[3], copy));
        Assert.Equal("東京\0", new string(copy));
    }

    [Fact]
    public void Packed_texts_are_in_the_order_of_their_characters()
    {
        var packed = new PackedTexts();
        int[] places = [.. Texts.Select(t => packed.Add(t))];
        Array.Sort(places, packed.Compare);
        Assert.Equal(Texts.Order(StringComparer.Ordinal), places.Select(packed.Get));
    }

    [Fact]
    public void Joined_texts_come_back_as_they_were()
    {
        Assert.Equal(Texts, JoinedTexts.Split(JoinedTexts.Join(Texts)));
        Assert.Empty(JoinedTexts.Split(JoinedTexts.Join()));
    }

    [Fact]
    public void An_attachment_comes_back_as_it_was()
    {
        IndexedAttachment[] all =
        [
            new("9", "https://example.org/a.jpg") { ParentId = "7", MenuOrder = 1 },
            new("12", "https://example.org/b.jpg")
            {
                Title = "東京", AlternativeText = "Größe", Caption = "<b>c</b>", ParentId = "7", Link = "https://example.org/b/", MenuOrder = -1,
                File = "2019/05/b.jpg", Width = 1200, Height = 800, IsEmbedded = true, OddCopies = ["b1.jpg", ""],
            },
            new("13", "") { ParentId = "", File = "" },
        ];
        var table = new AttachmentTable();
        foreach (IndexedAttachment attachment in all)
        {
            table.Add(attachment);
            table.Add(new IndexedAttachment(attachment.Id, "https://example.org/later.jpg"));
        }

        table.Complete();
        Assert.Equivalent(all, table.All, strict: true);
        Assert.Equivalent(all[1], table.Find("12"), strict: true);
        Assert.Null(table.Find("1"));
        Assert.Equal(["12", "9"], table.Of("7").Select(a => a.Id));
        Assert.Equal(["13"], table.Of("").Select(a => a.Id));
        Assert.Empty(table.Of("8"));
    }

    [Fact]
    public void A_column_tells_an_empty_text_from_none()
    {
        var column = new PackedColumn(3) { [0] = "", [2] = "c" };
        Assert.Equal<string?[]>(["", null, "c"], [column[0], column[1], column[2]]);
        Assert.Equal([true, false, true], [column.Has(0), column.Has(1), column.Has(2)]);
    }

    [Fact]
    public void What_an_address_means_comes_back_as_it_was()
    {
        OldPlace[] places =
        [
            default,
            .. from kind in Enum.GetValues<OldKind>() from certainty in Enum.GetValues<OldCertainty>() from number in (int[])[-1, 0, 1, 1 << 25]
               select new OldPlace(kind, number) { Certainty = certainty },
        ];
        Assert.Equal(places, places.Select(p => OldPlace.Unpacked(p.Packed)));
    }

    [Fact]
    public void A_table_of_keys_holds_them_all_before_and_after_it_is_trimmed()
    {
        var table = new KeyTable();
        var expected = new Dictionary<ulong, int>();
        for (int i = 0; i < 5000; i++)
        {
            ulong key = AddressKey.OfName("#id", (i % 3000).ToString(System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(expected.TryAdd(key, i), table.TryAdd(key, i));
        }

        table[0] = expected[0] = 7;
        table[ulong.MaxValue] = expected[ulong.MaxValue] = -1;
        table[0] = expected[0] = 8;
        table.Trim();
        Assert.All(expected, e => Assert.True(table.TryGetValue(e.Key, out int value) && value == e.Value));
        Assert.False(table.Contains(12345));
        Assert.Equal(expected.Count, table.Count);
        Assert.Equal(expected.Values.Order(), table.Values.Order());
        Assert.True(table.TryAdd(12345, 1) && table.Contains(12345));
    }
}
