// Reads front matter in TOML.
using System.Globalization;
using BlogConverter.Model;
using Tomlyn;
using Tomlyn.Parsing;

namespace BlogConverter.FrontMatter;

/// <summary>Builds values from Tomlyn's events, which nest tables wherever the file puts them.</summary>
internal static class TomlFrontMatterReader
{
    private const int DeepestNesting = 64;

    /// <exception cref="FrontMatterDefect">It cannot be read.</exception>
    public static FrontMatterMap Read(string toml, FrontMatterFindings findings)
    {
        if (toml.Contains('\uFFFD', StringComparison.Ordinal))
        {
            // The parser takes this character for half of one; another one that the text does not hold passes it in its place.
            char standIn = Enumerable.Range('\uE000', 6400).Select(c => (char)c).First(c => !toml.Contains(c, StringComparison.Ordinal));
            return (FrontMatterMap)Restored(Read(toml.Replace('\uFFFD', standIn), findings), standIn);
        }

        try
        {
            var parser = TomlParser.Create(toml, new TomlSerializerOptions { MaxDepth = DeepestNesting });
            while (parser.MoveNext())
            {
                if (parser.Current.Kind == TomlParseEventKind.StartTable)
                {
                    return Table(parser, findings);
                }
            }

            return [];
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            throw new FrontMatterDefect(1, "It is not valid TOML");
        }
        catch (TomlException defect)
        {
            throw new FrontMatterDefect((int)(defect.Line ?? 1), defect.Message.Split('\n')[0].TrimEnd('.', ' '));
        }
    }

    private static FrontMatterValue Restored(FrontMatterValue value, char standIn)
    {
        switch (value)
        {
            case FrontMatterText text:
                return text.Text.Replace(standIn, '\uFFFD');
            case FrontMatterList list:
                return new FrontMatterList([.. list.Items.Select(i => Restored(i, standIn))]);
            case FrontMatterMap map:
                var restored = new FrontMatterMap();
                foreach ((string key, FrontMatterValue item) in map)
                {
                    restored.Add(key.Replace(standIn, '\uFFFD'), Restored(item, standIn));
                }

                return restored;
            default:
                return value;
        }
    }

    private static FrontMatterMap Table(TomlParser parser, FrontMatterFindings findings)
    {
        var map = new FrontMatterMap();
        while (parser.MoveNext() && parser.Current.Kind == TomlParseEventKind.PropertyName)
        {
            string key = parser.GetPropertyName();
            int line = parser.Current.Line;
            parser.MoveNext();
            findings.Add(map, key, Value(parser, findings), line, joinsMaps: true);
        }

        return map;
    }

    private static FrontMatterList Array(TomlParser parser, FrontMatterFindings findings)
    {
        var items = new List<FrontMatterValue>();
        while (parser.MoveNext() && parser.Current.Kind != TomlParseEventKind.EndArray)
        {
            items.Add(Value(parser, findings));
        }

        return new FrontMatterList(items);
    }

    private static FrontMatterValue Value(TomlParser parser, FrontMatterFindings findings) => parser.Current.Kind switch
    {
        TomlParseEventKind.StartTable => Table(parser, findings),
        TomlParseEventKind.StartArray => Array(parser, findings),
        TomlParseEventKind.String => parser.GetString(),
        TomlParseEventKind.Integer => parser.Current.GetInt64(),
        TomlParseEventKind.Float => Real(parser.Current.GetDouble()),
        TomlParseEventKind.Boolean => parser.Current.GetBoolean(),
        TomlParseEventKind.DateTime => Date(parser.Current.GetTomlDateTime()),
        _ => "",
    };

    private static FrontMatterValue Real(double number)
    {
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        text = text.Contains('.', StringComparison.Ordinal) || !char.IsAsciiDigit(text[^1]) ? text : text.Contains('E', StringComparison.Ordinal) ? text.Replace("E", ".0E", StringComparison.Ordinal) : text + ".0";
        return FrontMatterReal.IsReal(text) ? new FrontMatterReal(text) : text;
    }

    private static FrontMatterValue Date(TomlDateTime date)
    {
        DateTime time = DateTime.SpecifyKind(date.DateTime.DateTime, DateTimeKind.Unspecified);
        time = new DateTime(time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Unspecified);
        return date.Kind switch
        {
            TomlDateTimeKind.LocalTime => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
            TomlDateTimeKind.LocalDate => new FrontMatterDate(new LocalDate(time, null), DateForm.Day),
            TomlDateTimeKind.LocalDateTime => new FrontMatterDate(new LocalDate(time, null), DateForm.Iso),
            _ => new FrontMatterDate(new LocalDate(time, date.DateTime.Offset), DateForm.Iso),
        };
    }
}
