// The order in which MySQL sorts names.
using System.Globalization;
using System.Text;

namespace BlogConverter.Readers.Sql;

/// <summary>
/// Sorts as the collations that WordPress uses (<c>utf8mb4_unicode_520_ci</c> and its kin) do, without asking the machine's own tables: accents and case do not count;
/// spaces come before punctuation, punctuation before symbols, symbols before digits, digits before letters.
/// </summary>
internal sealed class NameOrder : IComparer<string>
{
    /// <summary>ASCII in the order of the Unicode collation algorithm's default table.</summary>
    private const string Ascii = "\t\n\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789";

    private const int Letters = 1 << 16;

    public static NameOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        List<int> first = KeyOf(x ?? "");
        List<int> second = KeyOf(y ?? "");
        for (int i = 0; i < Math.Min(first.Count, second.Count); i++)
        {
            if (first[i] != second[i])
            {
                return first[i].CompareTo(second[i]);
            }
        }

        return first.Count.CompareTo(second.Count);
    }

    private static List<int> KeyOf(string name)
    {
        List<int> key = new(name.Length);
        foreach (Rune rune in name.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Control or UnicodeCategory.Format)
            {
                continue;
            }

            int known = rune.IsAscii ? Ascii.IndexOf((char)rune.Value, StringComparison.Ordinal) : -1;
            key.Add(known >= 0 ? known
                : rune.Value is 'ß' ? 's' + Letters
                : Rune.IsLetter(rune) ? Rune.ToLowerInvariant(rune).Value + Letters
                : Rune.IsDigit(rune) ? Ascii.IndexOf('0', StringComparison.Ordinal) + (int)Rune.GetNumericValue(rune)
                : category is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation ? Ascii.IndexOf('%', StringComparison.Ordinal)
                : Ascii.IndexOf('$', StringComparison.Ordinal));
            if (rune.Value is 'ß')
            {
                key.Add('s' + Letters);
            }
        }

        return key;
    }
}
