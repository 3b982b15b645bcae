// Front matter as the parsers of other languages read it.
using System.Text.Json;
using BlogConverter.FrontMatter;
using Xunit;

namespace BlogConverter.Tests.FrontMatter;

/// <summary>Every nasty text as a title and as a tag, in every format. A format or a parser more is a row more.</summary>
public sealed class ForeignReaderTests
{
    // Python-Markdown's rule for metadata, which Pelican reads by; Pelican splits lists at semicolons if there is one, else at commas.
    private const string LinesInPython = """
        import re
        read = {}
        for line in text.split('\n'):
            m = re.match(r'^[ ]{0,3}(?P<key>[A-Za-z0-9_-]+):\s*(?P<value>.*)', line)
            if m:
                key, value = m.group('key').lower(), m.group('value').strip()
                read[key] = [v.strip() for v in value.split(';' if ';' in value else ',') if v.strip()] if key[0] == 'l' else value
        result = read
        """;

    [Theory]
    [ForeignReader("yaml", "ruby", "require 'yaml'", "result = YAML.safe_load(text)")]
    [ForeignReader("yaml", "python3", "import yaml", "import yaml; result = yaml.safe_load(text)")]
    [ForeignReader("yaml", "node", "require('yaml')", "result = require('yaml').parse(text)")]
    [ForeignReader("yaml", "node", "require('js-yaml')", "result = require('js-yaml').load(text)")]
    [ForeignReader("toml", "python3", "import tomllib", "import tomllib; result = tomllib.loads(text)")]
    [ForeignReader("json", "python3", "import json", "result = json.loads(text)")]
    [ForeignReader("json", "node", "JSON", "result = JSON.parse(text)")]
    [ForeignReader("json", "ruby", "require 'json'", "result = JSON.parse(text)")]
    [ForeignReader("semicolons", "node", "JSON", "result = JSON.parse('{' + text + '}')")]
    [ForeignReader("dashes", "node", "JSON", "result = JSON.parse(text)")]
    [ForeignReader("lines", "python3", "import re", LinesInPython)]
    public void Every_text_is_read_as_it_was_meant(string format, ForeignProgram program)
    {
        IReadOnlyList<string> texts = NastyStrings.All;
        JsonElement read = program.Read(Inside(format, texts));

        for (int i = 0; i < texts.Count; i++)
        {
            string expected = Expected(format, texts[i]);
            Assert.Equal(expected, read.TryGetProperty($"t{i}", out JsonElement title) ? title.GetString() : "");
            Assert.Equal(ExpectedTags(format, expected), read.TryGetProperty($"l{i}", out JsonElement tags) ? tags.EnumerateArray().Select(t => t.GetString()) : []);
        }
    }

    [Fact]
    public void Every_format_has_a_parser_that_is_not_ours()
    {
        IEnumerable<string> formats = typeof(FrontMatterWriter).GetProperties().Where(p => p.PropertyType == typeof(FrontMatterWriter)).Select(p => p.Name);

        Assert.Equal(["Json", "JsonBetweenDashes", "JsonBetweenSemicolons", "Lines", "Toml", "Yaml"], formats.Order(StringComparer.Ordinal));
    }

    /// <summary>What stands between the marks of a format.</summary>
    private static string Inside(string format, IReadOnlyList<string> texts)
    {
        var map = new FrontMatterMap();
        for (int i = 0; i < texts.Count; i++)
        {
            map.Add($"t{i}", texts[i]);
            map.Add($"l{i}", FrontMatterValue.Of([texts[i], "x"]));
        }

        return format switch
        {
            "yaml" => Between(FrontMatterWriter.Yaml.Write(map), "---\n", "---\n"),
            "toml" => Between(FrontMatterWriter.Toml.Write(map), "+++\n", "+++\n"),
            "json" => FrontMatterWriter.Json.Write(map),
            "semicolons" => Between(FrontMatterWriter.JsonBetweenSemicolons.Write(map), ";;;\n", ";;;\n"),
            "dashes" => Between(FrontMatterWriter.JsonBetweenDashes.Write(map), "---json\n", "---\n"),
            _ => FrontMatterWriter.Lines.Write(map),
        };
    }

    private static string Between(string text, string begin, string end)
    {
        Assert.StartsWith(begin, text, StringComparison.Ordinal);
        Assert.EndsWith(end, text, StringComparison.Ordinal);
        string inside = text[begin.Length..^end.Length];
        Assert.DoesNotContain(inside.Split('\n'), line => line.TrimEnd() == end.TrimEnd());
        return inside;
    }

    /// <summary>Lines have no quotes and no escapes: white space is one space there.</summary>
    private static string Expected(string format, string text) => format == "lines"
        ? string.Join(' ', YamlReading.WellFormed(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : YamlReading.WellFormed(text);

    /// <summary>In a list of lines a semicolon separates, so a comma stands for one inside a name.</summary>
    private static IEnumerable<string> ExpectedTags(string format, string text) => format == "lines"
        ? new[] { text.Replace(';', ','), "x" }.Where(t => t.Length > 0)
        : [text, "x"];
}
