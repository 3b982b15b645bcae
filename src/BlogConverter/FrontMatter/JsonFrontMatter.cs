// Front matter as JSON.
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BlogConverter.FrontMatter;

/// <summary>Writes front matter as JSON in the three ways in which generators mark it. Dates are texts.</summary>
public static class JsonFrontMatter
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>The object alone, ending with a line feed.</summary>
    /// <exception cref="ArgumentNullException">The map is null.</exception>
    public static string Write(FrontMatterMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Text(map, Readable) + "\n";
    }

    internal static string WriteBetweenDashes(FrontMatterMap map) => "---json\n" + Write(map) + "---\n";

    /// <summary>Hexo puts the braces around it itself.</summary>
    internal static string WriteBetweenSemicolons(FrontMatterMap map)
    {
        string json = Write(map);
        return map.IsEmpty ? ";;;\n;;;\n" : ";;;\n" + json[2..^3] + "\n;;;\n";
    }

    /// <summary>A value in one line.</summary>
    internal static string Compact(FrontMatterValue value) => Text(value, Readable with { Indented = false });

    internal static void Write(FrontMatterValue value, Utf8JsonWriter writer)
    {
        switch (value)
        {
            case FrontMatterText text:
                writer.WriteStringValue(FrontMatterText.WellFormed(text.Text));
                break;
            case FrontMatterNumber number:
                writer.WriteNumberValue(number.Number);
                break;
            case FrontMatterReal real:
                writer.WriteRawValue(real.Spelling);
                break;
            case FrontMatterFlag flag:
                writer.WriteBooleanValue(flag.Flag);
                break;
            case FrontMatterDate date:
                writer.WriteStringValue(date.ToString());
                break;
            case FrontMatterList list:
                writer.WriteStartArray();
                foreach (FrontMatterValue item in list.Items)
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
                break;
            case FrontMatterMap map:
                writer.WriteStartObject();
                foreach ((string key, FrontMatterValue inner) in map)
                {
                    writer.WritePropertyName(FrontMatterText.WellFormed(key));
                    Write(inner, writer);
                }

                writer.WriteEndObject();
                break;
        }
    }

    private static string Text(FrontMatterValue value, JsonWriterOptions options)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            Write(value, writer);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
