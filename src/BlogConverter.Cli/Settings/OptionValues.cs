// Reads the values of options.
using System.Globalization;

namespace BlogConverter.Cli.Settings;

/// <summary>Each method takes what the user wrote, or says what it should have been.</summary>
internal static class OptionValues
{
    public static string Text(IReadOnlyList<string> values) =>
        values is [{ Length: > 0 } value] ? value : throw new UsageException(values.Count > 1 ? "takes one value" : "needs a value");

    /// <summary>Values that may also be joined by commas.</summary>
    public static IReadOnlyList<string> List(IReadOnlyList<string> values) =>
        [.. values.SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    public static bool Switch(IReadOnlyList<string> values) => Text(values).ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        _ => throw new UsageException($"'{values[0]}' is neither true nor false"),
    };

    public static int Number(IReadOnlyList<string> values, int least) =>
        int.TryParse(Text(values), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least
            ? number
            : throw new UsageException($"'{values[0]}' is not a whole number of at least {least}");

    public static DateOnly Day(IReadOnlyList<string> values) =>
        DateOnly.TryParseExact(Text(values), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw new UsageException($"'{values[0]}' is not a day such as 2024-05-31");

    /// <summary>One of a few words.</summary>
    public static T OneOf<T>(IReadOnlyList<string> values, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        string text = Text(values);
        var words = new List<string>(choices.Length);
        foreach ((string word, T value) in choices)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }

            words.Add(word);
        }

        throw NotOneOf(text, words);
    }

    public static UsageException NotOneOf(string text, IReadOnlyList<string> words) =>
        new($"'{text}' is not one of {string.Join(", ", words)}{ClosestName.Hint(text, words)}") { Choices = words };
}
