// The settings file as a JSON Schema, for editors.
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BlogConverter.Cli.Settings;

/// <summary>Made of the option table, so that editors complete and check what <see cref="SettingsFile"/> reads.</summary>
internal static class SettingsSchema
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the schema (JSON Schema 2020-12), ending with a line feed.</summary>
    public static void Write(Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", "blogconverter.yaml");
            json.WriteString("type", "object");
            json.WriteBoolean("additionalProperties", false);
            json.WriteStartObject("properties");
            foreach (SettingsOption option in SettingsTable.Options)
            {
                json.WriteStartObject(option.Name);
                json.WriteString("description", option.Help);
                WriteType(option, json);
                json.WriteEndObject();
            }

            WriteRules("shortcodes", "What a shortcode becomes: drop, unwrap, or HTML with {attribute} and {content}.", json);
            WriteRules("blocks", "What a block becomes: drop, unwrap, or HTML with {attribute} and {content}.", json);
            WriteRules("rules", "Settings of the validate command's rules.", json, isText: false);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    private static void WriteType(SettingsOption option, Utf8JsonWriter json)
    {
        if (option.IsList)
        {
            // One text of several values, or a list of them.
            json.WriteStartArray("type");
            json.WriteStringValue("string");
            json.WriteStringValue("array");
            json.WriteEndArray();
            json.WriteStartObject("items");
            json.WriteString("type", "string");
            json.WriteEndObject();
        }
        else if (option.IsSwitch)
        {
            json.WriteString("type", "boolean");
        }
        else if (option.Value is "N" or "MIB")
        {
            json.WriteString("type", "integer");
            json.WriteNumber("minimum", 1);
        }
        else
        {
            json.WriteString("type", "string");
            WriteChoices(option, json);
        }
    }

    /// <summary>The words that an option takes are the ones that it names when it gets another.</summary>
    private static void WriteChoices(SettingsOption option, Utf8JsonWriter json)
    {
        try
        {
            option.Apply(new ConvertSettings(), ["\u0001"]);
        }
        catch (UsageException exception) when (exception.Choices.Count > 0)
        {
            json.WriteStartArray("enum");
            foreach (string word in exception.Choices)
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
        }
        catch (UsageException)
        {
            // A date or the like: any text, as far as a schema is concerned.
        }
    }

    private static void WriteRules(string name, string description, Utf8JsonWriter json, bool isText = true)
    {
        json.WriteStartObject(name);
        json.WriteString("description", description);
        json.WriteString("type", "object");
        if (isText)
        {
            json.WriteStartObject("additionalProperties");
            json.WriteString("type", "string");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
