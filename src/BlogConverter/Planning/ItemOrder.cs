// The order of item ids.
namespace BlogConverter.Planning;

/// <summary>Numbers by value, before names by their characters.</summary>
internal sealed class ItemOrder : IComparer<string>
{
    public static ItemOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        bool isNumberX = IsNumber(x);
        bool isNumberY = IsNumber(y);
        if (isNumberX != isNumberY)
        {
            return isNumberX ? -1 : 1;
        }

        int byLength = isNumberX ? x!.Length.CompareTo(y!.Length) : 0;
        return byLength != 0 ? byLength : string.CompareOrdinal(x, y);
    }

    // WordPress writes ids without leading zeros, so the longer number is the larger.
    private static bool IsNumber(string? id)
    {
        // Ids are short, and a sort asks for them very often.
        foreach (char c in id ?? "")
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return !string.IsNullOrEmpty(id);
    }
}
