// Where a text stands in another, and whether two mean the same.
namespace BlogConverter.Validation;

/// <summary>Searches that rules share.</summary>
internal static class TextPlaces
{
    /// <summary>Letters and digits in lower case: what ids and addresses that generators make of a text have in common.</summary>
    public static string Loose(this string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>A text as a message shows it, its beginning if it is long.</summary>
    public static string Shortened(this string text) => text.Length <= Shown ? text : text[..(Shown - 1)] + "…";

    /// <summary>A text as a message shows it, around a place if it is long.</summary>
    public static string ShortenedAround(this string text, int place)
    {
        int start = text.Length <= Shown ? 0 : Math.Clamp(place - (Shown / 2), 0, text.Length - Shown);
        return start == 0 ? text.Shortened() : "…" + text[start..].Shortened();
    }

    private const int Shown = 80;

    /// <summary>The places of a mark, one after the other, compared exactly; none overlaps another.</summary>
    public static IEnumerable<int> PlacesOf(this string text, string mark)
    {
        for (int at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + mark.Length, StringComparison.Ordinal))
        {
            yield return at;
        }
    }
}
