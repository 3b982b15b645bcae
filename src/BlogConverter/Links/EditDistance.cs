// How many letters two texts differ in.
namespace BlogConverter.Links;

/// <summary>The distance of Levenshtein.</summary>
internal static class EditDistance
{
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<int> row = new int[other.Length + 1];
        for (int j = 0; j <= other.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
