// JSON is cut into its items, whatever state it is in.
using System.Text;
using BlogConverter.Diagnostics;
using BlogConverter.Readers;
using BlogConverter.Readers.Decoding;
using BlogConverter.Readers.Json;
using Xunit;

namespace BlogConverter.Tests.Readers.Json;

public sealed class JsonCutterTests
{
    private const string Sound = """{"a":{"posts":[{"id":1,"t":"x, {\"id\""},{"id":2,"t":"}]"},{"id":3,"t":"\\"}],"b":[1]},"posts":7}""";

    [Fact]
    public void Wanted_elements_come_one_by_one()
    {
        JsonCutter cutter = Cutter(Sound, out IReadOnlyList<JsonCut> cuts, "a.posts.[]");

        Assert.Equal(["""{"id":1,"t":"x, {\"id\""}""", """{"id":2,"t":"}]"}""", """{"id":3,"t":"\\"}"""], cuts.Select(c => c.Text));
        Assert.All(cuts, c => Assert.Equal(JsonEnding.Whole, c.Ending));
        Assert.True(cutter.SawEnd);
        Assert.Empty(cutter.Damage);
    }

    [Fact]
    public void Several_paths_are_told_apart()
    {
        Cutter(Sound, out IReadOnlyList<JsonCut> cuts, "a.posts.[]", "a.*.[]", "posts", "[]");

        Assert.Equal(["a.posts.[]", "a.posts.[]", "a.posts.[]", "a.*.[]", "posts"], cuts.Select(c => c.Path));
    }

    [Theory]
    [InlineData("""{"posts":[{"id":1,"t":"a},{"id":2,"t":"b"},{"id":3,"t":"c"}]}""", 1, 3)]
    [InlineData("""{"posts":[{"id":1,"t":"a"},{"id":2,"t":},{"id":3,"t":"c"}]}""", 2, 3)]
    [InlineData("""{"posts":[{"id":1,"t":"a"},{"id":2 "t":"b"},{"id":3,"t":"c"}]}""", 2, 3)]
    [InlineData("""{"posts":[{"id":1,"t":"a"},{"id":2,"t":["b"},{"id":3,"t":"c"}]}""", 2, 3)]
    public void Damage_costs_the_element_that_holds_it(string json, int damaged, int count)
    {
        Cutter(json, out IReadOnlyList<JsonCut> cuts, "posts.[]");

        Assert.Equal(count, cuts.Count);
        Assert.Equal([damaged], cuts.Select((c, i) => (c, i)).Where(c => c.c.Ending != JsonEnding.Whole).Select(c => c.i + 1));
    }

    [Fact]
    public void Damage_before_a_wanted_array_does_not_hide_it()
    {
        JsonCutter cutter = Cutter("""{"x":[{"y":oops!}],"posts":[{"id":1},{"id":2}]}""", out IReadOnlyList<JsonCut> cuts, "posts.[]");

        Assert.Equal(2, cuts.Count);
        Assert.Equal([1L], cutter.Damage);
        Assert.True(cutter.SawEnd);
    }

    [Fact]
    public void A_text_that_breaks_off_says_so()
    {
        for (int length = 1; length < Sound.Length; length++)
        {
            JsonCutter cutter = Cutter(Sound[..length], out IReadOnlyList<JsonCut> cuts, "a.posts.[]");
            Assert.False(cutter.SawEnd);
            Assert.All(cuts.SkipLast(1), c => Assert.Equal(JsonEnding.Whole, c.Ending));
        }
    }

    [Theory]
    [InlineData("{\"id\":\"")]
    [InlineData("{\"id\":1,\"")]
    [InlineData("\\\"")]
    [InlineData("[")]
    [InlineData("{\"posts\":[")]
    [InlineData("{\"id\":\"\\")]
    public void Repeated_damage_takes_linear_time(string scrap)
    {
        string json = """{"posts":[{"id":1,"t":1},{"id":2,"t":""" + string.Concat(Enumerable.Repeat(scrap, 300_000 / scrap.Length));
        DateTime start = DateTime.UtcNow;
        Cutter(json, out IReadOnlyList<JsonCut> cuts, "posts.[]");

        Assert.NotEmpty(cuts);
        Assert.True(DateTime.UtcNow - start < TimeSpan.FromSeconds(10), "too slow");
    }

    private static JsonCutter Cutter(string json, out IReadOnlyList<JsonCut> cuts, params string[] paths)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        using DecodedText text = DecodedText.Open(new InputSource("x.json", () => new MemoryStream(bytes)), new DiagnosticBag());
        JsonCutter cutter = new(new CharWindow(text), paths);
        cuts = [.. cutter.Cuts()];
        return cutter;
    }
}
