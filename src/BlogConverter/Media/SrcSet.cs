// The candidates of a responsive image.
using System.Globalization;

namespace BlogConverter.Media;

/// <summary>An address of a <c>srcset</c> and how much it shows: a width in pixels, or a density times 1000.</summary>
/// <param name="Url">The address.</param>
/// <param name="Descriptor">As written: <c>300w</c>, <c>2x</c>, or empty.</param>
internal readonly record struct ImageCandidate(string Url, string Descriptor)
{
    /// <summary>Comparable among the candidates of one image.</summary>
    public double Weight => Descriptor.Length > 1 && Descriptor[^1] is 'w' or 'x' && double.TryParse(Descriptor.AsSpan(0, Descriptor.Length - 1), NumberStyles.Float, CultureInfo.InvariantCulture, out double weight) && double.IsFinite(weight) ? weight : 1;
}

/// <summary>Reads <c>srcset</c> as browsers do (HTML, "Parsing a srcset attribute"): an address runs to the next white space, and commas inside it are its own.</summary>
internal static class SrcSet
{
    private const string Space = " \t\r\n\f";

    public static IReadOnlyList<ImageCandidate> Parse(string text)
    {
        var candidates = new List<ImageCandidate>();
        ReadOnlySpan<char> rest = text;
        while ((rest = rest.TrimStart(Space + ",")).Length > 0)
        {
            int end = rest.IndexOfAny(Space);
            ReadOnlySpan<char> url = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[end..];
            ReadOnlySpan<char> descriptor = default;
            if (!url.EndsWith(','))
            {
                int comma = rest.IndexOf(',');
                descriptor = (comma < 0 ? rest : rest[..comma]).Trim(Space);
                rest = comma < 0 ? default : rest[(comma + 1)..];
            }

            candidates.Add(new ImageCandidate(url.TrimEnd(',').ToString(), descriptor.ToString()));
        }

        return candidates;
    }

    /// <summary>The candidate that shows most, the first among equals; null when there is none.</summary>
    public static string? Best(string text) => Parse(text) is { Count: > 0 } candidates ? candidates.MaxBy(c => c.Weight).Url : null;

    /// <summary>The attribute's text.</summary>
    public static string Format(IEnumerable<ImageCandidate> candidates) => string.Join(", ", candidates.Select(c => c.Descriptor.Length > 0 ? c.Url + " " + c.Descriptor : c.Url));
}
