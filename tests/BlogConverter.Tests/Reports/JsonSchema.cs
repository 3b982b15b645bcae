// As much of JSON Schema as the report's schema uses.
using System.Text.Json;
using System.Text.RegularExpressions;

namespace BlogConverter.Tests.Reports;

/// <summary>Checks a value against a schema. A keyword that it does not know is an error, so that nothing in the schema goes unchecked.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    /// <summary>What is wrong with the value; empty when nothing is.</summary>
    public IReadOnlyList<string> Errors(JsonElement value)
    {
        var errors = new List<string>();
        Check(value, root, "$", errors);
        return errors;
    }

    private void Check(JsonElement value, JsonElement schema, string at, List<string> errors)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            if (!Holds(value, schema, keyword, at, errors))
            {
                errors.Add($"{at}: {keyword.Name} {keyword.Value} is violated by {value}");
            }
        }
    }

    private bool Holds(JsonElement value, JsonElement schema, JsonProperty keyword, string at, List<string> errors)
    {
        switch (keyword.Name)
        {
            case "$schema" or "title" or "description" or "$defs":
                return true;
            case "$ref":
                Check(value, root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), at, errors);
                return true;
            case "type":
                return keyword.Value.GetString() == TypeOf(value);
            case "const":
                return JsonElement.DeepEquals(value, keyword.Value);
            case "enum":
                return keyword.Value.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value));
            case "minimum":
                return value.GetInt64() >= keyword.Value.GetInt64();
            case "maxItems":
                return value.GetArrayLength() <= keyword.Value.GetInt32();
            case "pattern":
                return Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!);
            case "required":
                return keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _));
            case "anyOf":
                return keyword.Value.EnumerateArray().Any(s => IsValid(value, s, at));
            case "items":
                int index = 0;
                foreach (JsonElement item in value.EnumerateArray())
                {
                    Check(item, keyword.Value, $"{at}[{index++}]", errors);
                }

                return true;
            case "properties":
                foreach (JsonProperty property in value.EnumerateObject().Where(p => keyword.Value.TryGetProperty(p.Name, out _)))
                {
                    Check(property.Value, keyword.Value.GetProperty(property.Name), $"{at}.{property.Name}", errors);
                }

                return true;
            case "propertyNames":
                return value.EnumerateObject().All(p => IsValid(JsonSerializer.SerializeToElement(p.Name), keyword.Value, at));
            case "additionalProperties":
                return value.EnumerateObject()
                    .Where(p => !schema.TryGetProperty("properties", out JsonElement known) || !known.TryGetProperty(p.Name, out _))
                    .All(p => keyword.Value.ValueKind != JsonValueKind.False && IsValid(p.Value, keyword.Value, at));
            default:
                throw new NotSupportedException(keyword.Name);
        }
    }

    private bool IsValid(JsonElement value, JsonElement schema, string at)
    {
        var errors = new List<string>();
        Check(value, schema, at, errors);
        return errors.Count == 0;
    }

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number when value.TryGetInt64(out _) => "integer",
        JsonValueKind.Number => "number",
        _ => "null",
    };
}
