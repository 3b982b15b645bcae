// A date as the author's clock showed it.
using System.Globalization;

namespace BlogConverter.Model;

/// <summary>A moment in local time with an <b>optional</b> offset from UTC. Where a source does not tell the offset, none is invented: no machine's zone and no <c>Z</c>.</summary>
/// <param name="Time">The local date and time, to the second; its <see cref="DateTime.Kind"/> is unspecified.</param>
/// <param name="Offset">Local time minus UTC, to the minute; null when unknown.</param>
public readonly record struct LocalDate(DateTime Time, TimeSpan? Offset)
{
    /// <summary>ISO 8601: <c>2020-01-05T08:00:00+09:00</c>, or without the offset when it is unknown.</summary>
    public override string ToString()
    {
        string time = Time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        return Offset is { } offset ? time + OffsetText(offset, ":") : time;
    }

    /// <summary>The offset as <c>+09:00</c>, or with another separator between hours and minutes.</summary>
    internal static string OffsetText(TimeSpan offset, string separator) =>
        (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh", CultureInfo.InvariantCulture) + separator + offset.ToString("mm", CultureInfo.InvariantCulture);
}
