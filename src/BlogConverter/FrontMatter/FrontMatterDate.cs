// A date and how a generator wants it written.
using System.Globalization;
using BlogConverter.Model;

namespace BlogConverter.FrontMatter;

/// <summary>A date; formats write it without quotes, as a date of their own where they have one.</summary>
/// <param name="date">Local time, and the offset if it is known.</param>
/// <param name="form">How it is spelled.</param>
public sealed class FrontMatterDate(LocalDate date, DateForm form) : FrontMatterValue
{
    /// <summary>Local time, and the offset if it is known.</summary>
    public LocalDate Date { get; } = date;

    /// <summary>How it is spelled.</summary>
    public DateForm Form { get; } = form;

    /// <summary>The date as it is written.</summary>
    public override string ToString() => Form switch
    {
        DateForm.Iso => Date.ToString(),
        DateForm.Spaced => Date.Time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)
            + (Date.Offset is { } offset ? " " + LocalDate.OffsetText(offset, "") : ""),
        DateForm.SpacedLocal => Date.Time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateForm.IsoLocal => Date.Time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        DateForm.Day => Date.Time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"There is no date form {Form}."),
    };
}

/// <summary>The spelling of a date. An unknown offset is left out in all of them.</summary>
public enum DateForm
{
    /// <summary><c>2020-01-05T08:00:00+09:00</c>.</summary>
    Iso,

    /// <summary><c>2020-01-05 08:00:00 +0900</c>, as Jekyll documents it.</summary>
    Spaced,

    /// <summary><c>2020-01-05</c>.</summary>
    Day,

    /// <summary><c>2020-01-05 08:00:00</c>, the offset left out: Hexo takes every time for one of the building machine's own zone.</summary>
    SpacedLocal,

    /// <summary><c>2020-01-05T08:00:00</c>, the offset left out: Obsidian knows none.</summary>
    IsoLocal,
}
