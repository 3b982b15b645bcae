// Dates as front matter and ISO 8601 spell them.
using System.Globalization;
using BlogConverter.Model;

namespace BlogConverter.FrontMatter;

/// <summary>Reads <c>2011-09-02</c>, <c>2011-09-02 12:49:49</c>, <c>2011-09-02T12:49:49.000Z</c>, <c>2011-09-02 12:49 -0700</c> and the like. A zone that is not written is not invented.</summary>
internal static class DateSpelling
{
    private const int WidestOffset = 14;

    /// <summary>The date, and the form that comes nearest to its spelling; null when the text is something else.</summary>
    public static FrontMatterDate? Read(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.Trim();
        if (rest.Length < 8 || !char.IsAsciiDigit(rest[0])
            || Number(ref rest, 4, 4) is not { } year || !Take(ref rest, '-', '/') || Number(ref rest, 1, 2) is not { } month || !Take(ref rest, '-', '/') || Number(ref rest, 1, 2) is not { } day
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var date = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
        if (rest.IsEmpty)
        {
            return new FrontMatterDate(new LocalDate(date, null), DateForm.Day);
        }

        DateForm form = rest[0] is 'T' or 't' ? DateForm.Iso : DateForm.Spaced;
        if (rest[0] is not ('T' or 't' or ' ' or '\t'))
        {
            return null;
        }

        rest = rest[1..].TrimStart();
        return Clock(ref rest) is { } time && Zone(rest.Trim(), out TimeSpan? offset) ? new FrontMatterDate(new LocalDate(date + time, offset), form) : null;
    }

    /// <summary>A zone as <c>Z</c>, <c>+0900</c>, <c>+09:00</c>, <c>-7</c>, <c>UTC</c>, or nothing.</summary>
    public static bool Zone(ReadOnlySpan<char> text, out TimeSpan? offset)
    {
        offset = null;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text is "Z" or "z" or "UTC" or "GMT" or "UT" or "+0" or "-0")
        {
            offset = TimeSpan.Zero;
            return true;
        }

        // Ruby writes "+0000 UTC" now and then, and Nikola "UTC+01:00".
        ReadOnlySpan<char> rest = text.EndsWith(" UTC") ? text[..^4] : text.StartsWith("UTC") ? text[3..] : text;
        if (rest.Length < 2 || rest[0] is not ('+' or '-'))
        {
            return false;
        }

        bool isBehind = rest[0] == '-';
        rest = rest[1..];
        int? hours = Number(ref rest, 1, 2);
        _ = Take(ref rest, ':', ':');
        int minutes = Number(ref rest, 2, 2) ?? 0;
        if (hours is not { } hour || hour > WidestOffset || minutes > 59 || !rest.IsEmpty)
        {
            return false;
        }

        TimeSpan distance = new(hour, minutes, 0);
        offset = isBehind ? -distance : distance;
        return true;
    }

    /// <summary>A time of day, seconds and their fraction optional; takes it from the front.</summary>
    public static TimeSpan? Clock(ref ReadOnlySpan<char> text)
    {
        if (Number(ref text, 1, 2) is not { } hour || !Take(ref text, ':', ':') || Number(ref text, 2, 2) is not { } minute || hour > 24 || minute > 59)
        {
            return null;
        }

        int second = Take(ref text, ':', ':') ? Number(ref text, 2, 2) ?? 60 : 0;
        if (second > 59 || (hour == 24 && minute + second > 0))
        {
            return null;
        }

        if (Take(ref text, '.', ','))
        {
            text = text.TrimStart("0123456789");
        }

        return new TimeSpan(hour, minute, second);
    }

    private static bool Take(ref ReadOnlySpan<char> text, char mark, char otherMark)
    {
        bool isThere = text.Length > 0 && (text[0] == mark || text[0] == otherMark);
        text = isThere ? text[1..] : text;
        return isThere;
    }

    private static int? Number(ref ReadOnlySpan<char> text, int shortest, int longest)
    {
        int length = 0;
        while (length < text.Length && length < longest && char.IsAsciiDigit(text[length]))
        {
            length++;
        }

        if (length < shortest)
        {
            return null;
        }

        int number = int.Parse(text[..length], NumberStyles.None, CultureInfo.InvariantCulture);
        text = text[length..];
        return number;
    }
}
