// Finds the name that was probably meant.
namespace BlogConverter.Cli;

/// <summary>Compares names by the number of letters to change, insert, remove or swap.</summary>
internal static class ClosestName
{
    /// <summary>A hint such as <c>; did you mean --types?</c>, or an empty string when no name is near.</summary>
    public static string Hint(string word, IEnumerable<string> names, string prefix = "")
    {
        (string? best, int distance) = (null, Math.Max(2, word.Length / 3) + 1);
        foreach (string name in names)
        {
            int d = name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && word.Length > 2 ? 1 : Distance(word.ToLowerInvariant(), name);
            if (d < distance)
            {
                (best, distance) = (name, d);
            }
        }

        return best is null ? "" : $"; did you mean {prefix}{best}?";
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
