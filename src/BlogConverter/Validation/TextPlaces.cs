// Where a text stands in another.
namespace BlogConverter.Validation;

/// <summary>Searches that rules share.</summary>
internal static class TextPlaces
{
    /// <summary>The places of a mark, one after the other, compared exactly; none overlaps another.</summary>
    public static IEnumerable<int> PlacesOf(this string text, string mark)
    {
        for (int at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + mark.Length, StringComparison.Ordinal))
        {
            yield return at;
        }
    }
}
