// Finds the name that was probably meant.
namespace BlogConverter;

/// <summary>Compares names by the number of letters to change, insert, remove or swap. Case does not matter.</summary>
public static class ClosestName
{
    /// <summary>Longer names are not compared: nobody mistypes a paragraph, and the time grows with the square.</summary>
    private const int LongestWord = 100;

    /// <summary>A hint such as <c>; did you mean --types?</c>, or an empty string when no name is near.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="names">What could have been meant.</param>
    /// <param name="prefix">Stands before the name in the hint.</param>
    public static string Hint(string word, IEnumerable<string> names, string prefix = "") => Find(word, names) is { } best ? $"; did you mean {prefix}{best}?" : "";

    /// <summary>The nearest name, or null when no name is near.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="names">What could have been meant.</param>
    public static string? Find(string word, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(names);
        (string? best, int distance) = (null, Math.Max(2, word.Length / 3) + 1);
        string small = word.ToLowerInvariant();
        foreach (string name in names)
        {
            if (name.Length > LongestWord || word.Length > LongestWord)
            {
                continue;
            }

            int d = name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && word.Length > 2 ? 1
                : Math.Abs(name.Length - word.Length) >= distance ? distance
                : Distance(small, name.ToLowerInvariant());
            if (d < distance)
            {
                (best, distance) = (name, d);
            }
        }

        return best;
    }

    private static int Distance(string left, string right)
    {
        int[,] d = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            d[i, 0] = i;
        }

        for (int j = 0; j <= right.Length; j++)
        {
            d[0, j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = left[i - 1] == right[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[left.Length, right.Length];
    }
}
