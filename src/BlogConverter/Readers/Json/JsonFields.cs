// Asks a JSON object for its properties without caring how they were written.
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BlogConverter.Readers.Json;

/// <summary>Programs write the same value as a number, a text or a truth value, or leave it out; every question has an answer.</summary>
internal static class JsonFields
{
    /// <summary>Nesting that no export needs and that would exhaust a stack.</summary>
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 };

    /// <summary>Parses a text; null when it is no JSON.</summary>
    public static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(JsonText.WithoutHalves(text), Lenient);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A property's plain value in an object that breaks off somewhere; empty when it does not come before the break.</summary>
    public static string TextIn(string text, string name)
    {
        try
        {
            Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(JsonText.WithoutHalves(text)), isFinalBlock: false, default);
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals(name) && reader.Read())
                {
                    return reader.TokenType switch
                    {
                        JsonTokenType.String => reader.GetString()!,
                        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
                        _ => "",
                    };
                }
            }
        }
        catch (JsonException)
        {
            // What comes before the damage has been looked at.
        }

        return "";
    }

    /// <summary>The value of a property as text, empty when it is missing, null or no single value.</summary>
    public static string Text(this JsonElement element, string name) => element.Property(name).Text();

    /// <summary>A value as text; empty when it is null or no single value.</summary>
    public static string Text(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "",
    };

    /// <summary>The first of several properties that has a text.</summary>
    public static string FirstText(this JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (element.Text(name) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return "";
    }

    /// <summary>True for <c>true</c>, and for 1 and its like.</summary>
    public static bool IsTrue(this JsonElement element, string name) => element.Text(name) is "true" or "True" or "1";

    /// <summary>A whole number; null when it is none.</summary>
    public static long? Number(this JsonElement element, string name) =>
        decimal.TryParse(element.Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && Math.Abs(number) < long.MaxValue ? (long)number : null;

    /// <summary>The elements of an array; none when it is missing or something else.</summary>
    public static IReadOnlyList<JsonElement> Items(this JsonElement element, string name) => element.Property(name).Items();

    /// <summary>The elements of a value that is an array; else none.</summary>
    public static IReadOnlyList<JsonElement> Items(this JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [];

    /// <summary>A property; one of undefined kind when it is missing.</summary>
    public static JsonElement Property(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) ? value : default;
}
