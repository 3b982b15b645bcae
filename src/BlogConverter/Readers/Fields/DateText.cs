// Dates as WordPress and RSS write them.
using System.Globalization;
using BlogConverter.Model;

namespace BlogConverter.Readers.Fields;

/// <summary>Reads dates by hand: zero dates and dates before the year 1 are no dates, and no machine's zone plays a part.</summary>
internal static class DateText
{
    /// <summary>The widest offsets of the world's zones, in hours; beyond them the two times do not belong together.</summary>
    private const int WidestOffset = 14;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>A post's date: its local time, with what separates it from its own GMT as the offset.</summary>
    /// <param name="local">Local time, as <c>2019-05-03 08:02:02</c>.</param>
    /// <param name="gmt">The same in GMT; <c>0000-00-00 00:00:00</c> in drafts.</param>
    /// <param name="rss">The item's <c>pubDate</c>, which is GMT whatever the site's zone: used only where the others are silent.</param>
    public static LocalDate? Of(string local, string gmt, string rss)
    {
        DateTime? utc = Database(gmt);
        if (Database(local) is not { } time)
        {
            return utc is { } moment ? new LocalDate(moment, TimeSpan.Zero) : Rss(rss);
        }

        if (utc is null)
        {
            return new LocalDate(time, null);
        }

        TimeSpan offset = TimeSpan.FromMinutes(Math.Round((time - utc.Value).TotalMinutes));
        return new LocalDate(time, offset.Duration() <= TimeSpan.FromHours(WidestOffset) ? offset : null);
    }

    /// <summary>A time of a database; null for a zero date and for what is none.</summary>
    private static DateTime? Database(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        return Number(ref rest, '-') is { } year && Number(ref rest, '-') is { } month && Number(ref rest, ' ', 'T') is { } day
            ? Time(year, month, day, rest)
            : null;
    }

    /// <summary>A time of RSS (RFC 822): <c>Fri, 03 May 2019 06:02:02 +0000</c>.</summary>
    private static LocalDate? Rss(string text)
    {
        string[] parts = text.Split([' ', '\t', '\n', '\r', ','], StringSplitOptions.RemoveEmptyEntries);
        int at = parts.Length > 0 && char.IsAsciiLetter(parts[0][0]) ? 1 : 0;
        if (parts.Length < at + 3
            || !int.TryParse(parts[at], NumberStyles.None, CultureInfo.InvariantCulture, out int day)
            || !int.TryParse(parts[at + 2], NumberStyles.None, CultureInfo.InvariantCulture, out int year))
        {
            return null;
        }

        string name = parts[at + 1].ToLowerInvariant();
        int month = Array.FindIndex(Months, m => name.StartsWith(m, StringComparison.Ordinal)) + 1;
        string time = parts.Length > at + 3 ? parts[at + 3] : "";
        return Time(year < 100 ? year + (year < 50 ? 2000 : 1900) : year, month, day, time) is { } moment
            ? new LocalDate(moment, Zone(parts.Length > at + 4 ? parts[at + 4] : ""))
            : null;
    }

    private static TimeSpan? Zone(string zone)
    {
        if (zone is "GMT" or "UT" or "UTC" or "Z")
        {
            return TimeSpan.Zero;
        }

        bool isNumeric = zone.Length == 5 && zone[0] is '+' or '-' && int.TryParse(zone.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out _);
        if (!isNumeric)
        {
            return null;
        }

        int number = int.Parse(zone.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);
        TimeSpan offset = new(number / 100, number % 100, 0);
        return offset.TotalHours > WidestOffset ? null : zone[0] == '-' ? -offset : offset;
    }

    private static DateTime? Time(int year, int month, int day, ReadOnlySpan<char> clock)
    {
        int hour = Number(ref clock, ':') ?? 0;
        int minute = Number(ref clock, ':') ?? 0;
        int second = Number(ref clock, '.', 'Z', '+') ?? 0;
        bool isDate = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return isDate && hour <= 23 && minute <= 59 && second <= 60
            ? new DateTime(year, month, day, hour, minute, Math.Min(second, 59), DateTimeKind.Unspecified)
            : null;
    }

    /// <summary>Takes a number and the separator behind it from the front.</summary>
    private static int? Number(ref ReadOnlySpan<char> text, params ReadOnlySpan<char> separators)
    {
        int end = text.IndexOfAny(separators);
        ReadOnlySpan<char> digits = end < 0 ? text : text[..end];
        text = end < 0 ? default : text[(end + 1)..].TrimStart();
        return digits.Length <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }
}
