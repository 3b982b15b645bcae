// The names that WordPress gives to copies of an upload.
namespace BlogConverter.Media;

/// <summary>
/// Copies are named after the upload: <c>moo-300x200.jpg</c> (a size), <c>moo-scaled.jpg</c> (at most 2560 pixels), <c>moo-rotated.jpg</c> (turned upright),
/// <c>moo-e1298587837551.jpg</c> (edited, with the time in milliseconds), <c>moo@2x.jpg</c> (for dense screens). A file may be called so without being a copy: the rules only propose.
/// </summary>
internal static class VariantNames
{
    /// <summary>The names that the original may have, the nearest first; empty for a name without any such ending.</summary>
    public static IEnumerable<string> OriginalsOf(string name)
    {
        int dot = name.LastIndexOf('.');
        if (dot <= 0)
        {
            yield break;
        }

        string extension = name[dot..];
        for (string stem = name[..dot]; WithoutEnding(stem) is { } shorter; stem = shorter)
        {
            yield return shorter + extension;
        }
    }

    /// <summary>The size that a name tells, such as 300 and 200; null when it tells none.</summary>
    public static (int Width, int Height)? SizeOf(string name)
    {
        int dot = name.LastIndexOf('.');
        ReadOnlySpan<char> stem = dot < 0 ? name : name.AsSpan(0, dot);
        int hyphen = stem.LastIndexOf('-');
        return hyphen > 0 && SizeAt(stem[(hyphen + 1)..], out int width, out int height) ? (width, height) : null;
    }

    private static string? WithoutEnding(string stem)
    {
        if (stem.EndsWith("@2x", StringComparison.OrdinalIgnoreCase))
        {
            return stem.Length > 3 ? stem[..^3] : null;
        }

        int hyphen = stem.LastIndexOf('-');
        if (hyphen <= 0)
        {
            return null;
        }

        ReadOnlySpan<char> ending = stem.AsSpan(hyphen + 1);
        return ending is "scaled" or "rotated" || IsEdit(ending) || SizeAt(ending, out _, out _) ? stem[..hyphen] : null;
    }

    /// <summary>An <c>e</c> and the time of the edit; ten digits are seconds, thirteen milliseconds.</summary>
    private static bool IsEdit(ReadOnlySpan<char> ending) => ending is ['e', .. var digits] && digits.Length is >= 10 and <= 14 && !digits.ContainsAnyExceptInRange('0', '9');

    private static bool SizeAt(ReadOnlySpan<char> text, out int width, out int height)
    {
        height = 0;
        int x = text.IndexOf('x');
        return Number(x < 0 ? default : text[..x], out width) && Number(text[(x + 1)..], out height);
    }

    private static bool Number(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        return digits.Length is >= 1 and <= 5 && !digits.ContainsAnyExceptInRange('0', '9') && int.TryParse(digits, out number) && number > 0;
    }
}
