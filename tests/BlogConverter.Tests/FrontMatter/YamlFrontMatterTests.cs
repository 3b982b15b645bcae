// Every text comes back as the same text.
using System.Text.Json;
using BlogConverter.FrontMatter;
using BlogConverter.Model;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace BlogConverter.Tests.FrontMatter;

public sealed class YamlFrontMatterTests
{
    private static readonly string[] Alphabet =
    [
        "a", "b", "e", "n", "o", "x", "Z", "0", "1", "7", "_", " ", " ", " ", "\n", "\t", "\r", ":", "#", "-", "---", "?", ",", ".", "'", "\"", "\\", "&", "*", "!", "|", ">", "%", "@", "`", "{", "}", "[", "]", "=", "<<", "~", "+",
        "é", "中", "ع", "😀", "👨\u200d👩", "\u00a0", "\u0085", "\u2028", "\u2029", "\ufeff", "\ufffe", "\ue000", "\ue001", "\0", "\u0007", "\u007f", "\u200b", "\ud800", "\udc00",
    ];

    [Fact]
    public void A_whole_map_looks_as_one_would_write_it()
    {
        var map = new FrontMatterMap
        {
            { "title", "Tom & Jerry: the 😀 film" },
            { "date", new LocalDate(new DateTime(2020, 1, 5, 8, 0, 0), TimeSpan.FromHours(9)) },
            { "lastmod", new LocalDate(new DateTime(2020, 1, 5, 8, 0, 0), null) },
            { "slug", "2020" },
            { "author", "Zoë O'Brien" },
            { "tags", FrontMatterValue.Of(["C#", "no", "emoji 😀", "it's: \"x\""]) },
            { "excerpt", "First line\nsecond line" },
            { "draft", true },
            { "id", 42 },
            { "terms", new FrontMatterMap { { "genre", FrontMatterValue.Of(["Jazz"]) } } },
            { "credits", new FrontMatterList([new FrontMatterMap { { "name", "A" }, { "role", "12:30" } }, new FrontMatterMap { { "name", "B" } }]) },
        };

        Assert.Equal(
            """
            ---
            title: "Tom & Jerry: the 😀 film"
            date: 2020-01-05T08:00:00+09:00
            lastmod: 2020-01-05T08:00:00
            slug: "2020"
            author: Zoë O'Brien
            tags:
              - C#
              - "no"
              - emoji 😀
              - 'it''s: "x"'
            excerpt: |-
              First line
              second line
            draft: true
            id: 42
            terms:
              genre:
                - Jazz
            credits:
              - name: A
                role: "12:30"
              - name: B
            ---

            """,
            YamlFrontMatter.Write(map));
    }

    [Theory]
    [InlineData(DateForm.Iso, "2020-01-05T08:00:00-03:30")]
    [InlineData(DateForm.Spaced, "2020-01-05 08:00:00 -0330")]
    [InlineData(DateForm.Day, "2020-01-05")]
    public void Dates_stand_without_quotes(DateForm form, string expected)
    {
        var date = new LocalDate(new DateTime(2020, 1, 5, 8, 0, 0), new TimeSpan(-3, -30, 0));
        Assert.Equal($"---\ndate: {expected}\n---\n", YamlFrontMatter.Write(new FrontMatterMap { { "date", new FrontMatterDate(date, form) } }));
    }

    [Fact]
    public void An_empty_map_is_two_fences() => Assert.Equal("---\n---\n", YamlFrontMatter.Write([]));

    [Fact]
    public void There_are_more_than_two_hundred_nasty_strings() => Assert.InRange(NastyStrings.All.Distinct(StringComparer.Ordinal).Count(), 201, int.MaxValue);

    [Fact]
    public void Every_nasty_string_reads_back_alone()
    {
        foreach (string text in NastyStrings.All)
        {
            AssertReadsBack(text);
        }
    }

    [Fact]
    public void Every_nasty_string_reads_back_among_the_others() => AssertReadBack(NastyStrings.All, YamlReading.Read(Document(NastyStrings.All)));

    [Fact]
    public void Letters_and_emoji_stay_readable()
    {
        foreach (string text in (string[])["中文: 标题", "😀: x", "x: 😀", "no 😀", "# 👨\u200d👩\u200d👧", "العربية: نص", "a\n😀", "a\t😀", "𠮷野家"])
        {
            string yaml = YamlFrontMatter.Write(new FrontMatterMap { { "title", text } });
            foreach (System.Text.Rune rune in text.EnumerateRunes().Where(r => r.Value > 0x7f))
            {
                Assert.Contains(rune.ToString(), yaml, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Invisible_line_breaks_and_marks_are_seen_as_escapes()
    {
        string yaml = YamlFrontMatter.Write(new FrontMatterMap { { "title", "a\u2028b\u2029c\u0085d\ufeffe" } });
        Assert.Equal("---\ntitle: \"a\\Lb\\Pc\\Nd\\uFEFFe\"\n---\n", yaml);
    }

    [Fact]
    public void A_long_text_is_not_folded()
    {
        string text = string.Join(' ', Enumerable.Repeat("it is: long", 100));
        Assert.Equal(4, YamlFrontMatter.Write(new FrontMatterMap { { "excerpt", text } }).Split('\n').Length);
    }

    [Fact]
    public void More_emoji_than_there_are_stand_ins_still_read_back()
    {
        string text = string.Concat(Enumerable.Range(0x20000, 7000).Select(char.ConvertFromUtf32));
        AssertReadsBack(text);
    }

    [Property(MaxTest = 3000)]
    public Property Any_text_reads_back() => Prop.ForAll(Texts(), AssertReadsBack);

    [ForeignYamlFact("python3", "import yaml")]
    public void Python_reads_the_same_texts_as_YAML_1_1() => AssertForeign("python3", "import yaml, json, sys; print(json.dumps(yaml.safe_load(open(sys.argv[1], encoding='utf-8'))))");

    [ForeignYamlFact("node", "require('yaml')")]
    public void Node_yaml_reads_the_same_texts_as_YAML_1_2() => AssertForeign("node", "console.log(JSON.stringify(require('yaml').parse(require('fs').readFileSync(process.argv[1], 'utf8'))))");

    [ForeignYamlFact("node", "require('yaml')")]
    public void Node_yaml_reads_the_same_texts_as_YAML_1_1() => AssertForeign("node", "console.log(JSON.stringify(require('yaml').parse(require('fs').readFileSync(process.argv[1], 'utf8'), {version: '1.1'})))");

    [ForeignYamlFact("node", "require('js-yaml')")]
    public void Js_yaml_reads_the_same_texts() => AssertForeign("node", "console.log(JSON.stringify(require('js-yaml').load(require('fs').readFileSync(process.argv[1], 'utf8'))))");

    private static Arbitrary<string> Texts() => Gen.Elements(Alphabet).ListOf().Select(parts => string.Concat(parts)).ToArbitrary();

    private static void AssertReadsBack(string text)
    {
        YamlMappingNode root = YamlReading.Read(YamlFrontMatter.Write(new FrontMatterMap
        {
            { "value", text },
            { "list", FrontMatterValue.Of([text, "x"]) },
            { "map", new FrontMatterMap { { text, text } } },
        }));
        string expected = YamlReading.WellFormed(text);
        Assert.Equal(expected, YamlReading.Text(root["value"]));
        Assert.Equal([expected, "x"], Assert.IsType<YamlSequenceNode>(root["list"]).Select(YamlReading.Text));
        KeyValuePair<YamlNode, YamlNode> entry = Assert.Single(Assert.IsType<YamlMappingNode>(root["map"]).Children);
        Assert.Equal((expected, expected), (YamlReading.Text(entry.Key), YamlReading.Text(entry.Value)));
    }

    private static string Document(IReadOnlyList<string> texts)
    {
        var map = new FrontMatterMap();
        for (int i = 0; i < texts.Count; i++)
        {
            map.Add($"k{i}", new FrontMatterMap { { "value", texts[i] }, { "list", FrontMatterValue.Of([texts[i]]) }, { "key", new FrontMatterMap { { texts[i], 1 } } } });
        }

        return YamlFrontMatter.Write(map);
    }

    private static void AssertReadBack(IReadOnlyList<string> texts, YamlMappingNode root)
    {
        for (int i = 0; i < texts.Count; i++)
        {
            Assert.Equal(YamlReading.WellFormed(texts[i]), YamlReading.Text(root[$"k{i}"]["value"]));
        }
    }

    private static void AssertForeign(string program, string script)
    {
        string[] random = [.. Texts().Generator.Sample(1500, 40)];
        string[] texts = [.. NastyStrings.All, .. random];
        JsonElement read = YamlReading.Load(program, script, YamlReading.Inside(Document(texts)));
        for (int i = 0; i < texts.Length; i++)
        {
            JsonElement entry = read.GetProperty($"k{i}");
            string expected = YamlReading.WellFormed(texts[i]);
            Assert.Equal(expected, entry.GetProperty("value").GetString());
            Assert.Equal(expected, entry.GetProperty("list")[0].GetString());
            if (expected.Length < 1000)
            {
                Assert.Equal(expected, Assert.Single(entry.GetProperty("key").EnumerateObject()).Name);
            }
        }
    }
}
