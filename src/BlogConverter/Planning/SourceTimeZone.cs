// The zone of dates that do not tell their own.
using System.Globalization;
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>Supplies the offset that the user named (<c>--timezone</c>) to dates of which the source does not tell it. The machine's own zone plays no part.</summary>
internal sealed class SourceTimeZone
{
    private readonly TimeZoneInfo? _zone;
    private readonly TimeSpan? _offset;

    /// <param name="name">An IANA zone such as <c>Europe/Berlin</c>, an offset such as <c>+02:00</c>, <c>UTC</c> or <c>Z</c>; null for none.</param>
    /// <exception cref="ArgumentException">The name is none of these.</exception>
    public SourceTimeZone(string? name)
    {
        if (name is null)
        {
            return;
        }

        if (name is "Z" or "UTC")
        {
            _offset = TimeSpan.Zero;
        }
        else if (name.Length == 6 && name[0] is '+' or '-' && TimeSpan.TryParseExact(name.AsSpan(1), @"hh\:mm", CultureInfo.InvariantCulture, out TimeSpan offset) && offset.TotalHours <= 14)
        {
            _offset = name[0] == '-' ? -offset : offset;
        }
        else if (!TimeZoneInfo.TryFindSystemTimeZoneById(name, out _zone))
        {
            throw new ArgumentException($"'{name}' is no time zone: write a name such as Europe/Berlin or an offset such as +02:00.", nameof(name));
        }
    }

    /// <summary>The date with an offset, if one is known by now. Of the two readings of an hour that a clock showed twice, standard time is taken.</summary>
    public LocalDate? Apply(LocalDate? date)
    {
        if (date is not { Offset: null } local)
        {
            return date;
        }

        return (_offset ?? _zone?.GetUtcOffset(local.Time)) is { } offset ? local with { Offset = offset } : local;
    }

    /// <summary>An item with the offset in each of its dates.</summary>
    public BlogItem Apply(BlogItem item) => _offset is null && _zone is null ? item : item with
    {
        Published = Apply(item.Published),
        Modified = Apply(item.Modified),
        Comments = [.. item.Comments.Select(c => c with { Date = Apply(c.Date) })],
    };
}
