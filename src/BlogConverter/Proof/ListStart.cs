// The number that a list begins with.
using System.Globalization;
using AngleSharp.Dom;

namespace BlogConverter.Proof;

/// <summary>HTML's <c>start</c>, or else the first item's <c>value</c>: an integer with anything behind it; 1 where there is none.</summary>
internal static class ListStart
{
    public static string Of(IElement list) => Parse(list.GetAttribute("start") ?? list.FirstElementChild?.GetAttribute("value") ?? "1");

    public static string Parse(string start)
    {
        ReadOnlySpan<char> digits = start.AsSpan().TrimStart();
        bool negative = digits is ['-', ..];
        if (digits is ['-' or '+', ..])
        {
            digits = digits[1..];
        }

        int length = digits.IndexOfAnyExceptInRange('0', '9');
        digits = length < 0 ? digits : digits[..length];
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? (negative ? -number : number).ToString(CultureInfo.InvariantCulture)
            : "1";
    }
}
