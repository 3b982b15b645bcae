// The longest rising row.
namespace BlogConverter.Proof;

/// <summary>Patience sorting: of a row of numbers, the longest part that rises, in n log n.</summary>
internal static class RisingRow
{
    /// <summary>The indexes of the part, ascending.</summary>
    public static List<int> Of(int count, Func<int, int> valueOf)
    {
        var tails = new List<int>();
        int[] before = new int[count];
        for (int i = 0; i < count; i++)
        {
            int low = 0, high = tails.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                (low, high) = valueOf(tails[middle]) < valueOf(i) ? (middle + 1, high) : (low, middle);
            }

            before[i] = low == 0 ? -1 : tails[low - 1];
            if (low == tails.Count)
            {
                tails.Add(i);
            }
            else
            {
                tails[low] = i;
            }
        }

        var row = new List<int>();
        for (int i = tails.Count == 0 ? -1 : tails[^1]; i >= 0; i = before[i])
        {
            row.Add(i);
        }

        row.Reverse();
        return row;
    }
}
