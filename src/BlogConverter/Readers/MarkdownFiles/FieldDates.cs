// Dates as people write them.
using System.Globalization;
using BlogConverter.FrontMatter;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;

namespace BlogConverter.Readers.MarkdownFiles;

/// <summary>ISO 8601 and its relatives, dates of mails and feeds, and <c>September 2, 2011 at 12:49 pm</c>. What could be two dates, such as <c>02/09/2011</c>, is none.</summary>
internal static class FieldDates
{
    public static LocalDate? Of(FrontMatterValue value)
    {
        if (value is FrontMatterDate date)
        {
            return date.Date;
        }

        string text = FieldBag.TextOf(value) ?? "";
        return DateSpelling.Read(text)?.Date ?? MonthFirst(text) ?? DateText.Of("", "", text);
    }

    private static LocalDate? MonthFirst(string text)
    {
        string[] words = text.Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3 || !char.IsAsciiLetter(words[0][0]))
        {
            return null;
        }

        // A day of the week may stand in front.
        int at = words.Length > 3 && char.IsAsciiLetter(words[1][0]) ? 1 : 0;
        if (!DateTime.TryParseExact($"{words[at]} {words[at + 1].TrimEnd('s', 't', 'h', 'n', 'd', 'r')} {words[at + 2]}", ["MMMM d yyyy", "MMM d yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day))
        {
            return null;
        }

        string[] rest = [.. words[(at + 3)..].Where(w => w is not ("at" or "-"))];
        if (rest.Length == 0)
        {
            return new LocalDate(day, null);
        }

        ReadOnlySpan<char> clock = rest[0];
        if (DateSpelling.Clock(ref clock) is not { } time)
        {
            return null;
        }

        string half = (clock.Length > 0 ? clock.ToString() : rest.Length > 1 ? rest[1] : "").ToLowerInvariant();
        time = half.StartsWith('p') && time.Hours < 12 ? time + TimeSpan.FromHours(12) : half.StartsWith('a') && time.Hours == 12 ? time - TimeSpan.FromHours(12) : time;
        _ = DateSpelling.Zone(rest[^1], out TimeSpan? offset);
        return new LocalDate(day + time, offset);
    }
}
