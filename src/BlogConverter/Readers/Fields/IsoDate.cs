// Dates as ISO 8601 and databases write them, and as counts of seconds.
using System.Globalization;
using BlogConverter.Model;

namespace BlogConverter.Readers.Fields;

/// <summary>Reads what most programs of this century write. What is no date is null; an offset that is not written is not invented.</summary>
internal static class IsoDate
{
    private static readonly string[] Patterns =
    [
        "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-dd", "yyyy/MM/dd HH:mm:ss",
    ];

    /// <summary>A date such as <c>2020-01-05T08:00:00.000+09:00</c>, <c>2020-01-05 08:00:00 GMT</c> or <c>2020-01-05</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The offset where none is written; null for none.</param>
    public static LocalDate? Of(string text, TimeSpan? offset = null)
    {
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        TimeSpan? written = Zone(ref rest);
        int fraction = rest.IndexOf('.');
        if (fraction > 0)
        {
            rest = rest[..fraction];
        }

        return DateTime.TryParseExact(rest, Patterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time) && time.Year > 1
            ? new LocalDate(time, written ?? offset)
            : null;
    }

    /// <summary>Seconds, or milliseconds where there are too many for seconds, since 1970 in UTC.</summary>
    public static LocalDate? OfEpoch(long number)
    {
        const long MostSeconds = 100_000_000_000;
        long seconds = Math.Abs(number) >= MostSeconds ? number / 1000 : number;
        return seconds != 0 && Math.Abs(seconds) < MostSeconds ? new LocalDate(DateTime.SpecifyKind(DateTime.UnixEpoch.AddSeconds(seconds), DateTimeKind.Unspecified), TimeSpan.Zero) : null;
    }

    /// <summary>Takes the zone from the end; null when none is written.</summary>
    private static TimeSpan? Zone(ref ReadOnlySpan<char> text)
    {
        foreach (string name in (ReadOnlySpan<string>)["Z", "z", "GMT", "UTC"])
        {
            if (text.EndsWith(name, StringComparison.Ordinal))
            {
                text = text[..^name.Length].TrimEnd();
                return TimeSpan.Zero;
            }
        }

        // A sign behind the day is an offset's.
        int sign = text.Length > 10 ? text[10..].LastIndexOfAny('+', '-') + 10 : -1;
        if (sign <= 10)
        {
            return null;
        }

        ReadOnlySpan<char> digits = text[(sign + 1)..];
        bool isOffset = TimeSpan.TryParseExact(digits, [@"hh\:mm", "hhmm", "hh", @"hh\:mm\:ss"], CultureInfo.InvariantCulture, out TimeSpan offset) && offset.TotalHours <= 14;
        bool isWest = text[sign] == '-';
        text = text[..sign].TrimEnd();
        return !isOffset ? null : isWest ? -offset : offset;
    }
}
