// A field of a CSV table.
namespace BlogConverter.Model;

/// <summary>RFC 4180: a field that holds a comma, a quote or a line end stands in quotes.</summary>
internal static class CsvField
{
    public static string Of(string? value) => value is null ? "" : value.AsSpan().IndexOfAny("\",\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
