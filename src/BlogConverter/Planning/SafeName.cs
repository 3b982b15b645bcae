// Names that every file system takes.
using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BlogConverter.Planning;

/// <summary>Makes one segment of a path legal on Windows, macOS and Linux alike, so that a folder can be moved between them. Deterministic; a legal name stays as it is.</summary>
internal static class SafeName
{
    /// <summary>The longest name in UTF-8 bytes, extension and suffixes included.</summary>
    public const int MaximumBytes = 120;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"/\\|?*");

    // Of ASCII, what needs no second look.
    private static readonly SearchValues<char> Harmless = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Where(c => !Forbidden.Contains(c))]);

    private static readonly HashSet<string> Devices = new(
        ["con", "prn", "aux", "nul", "clock$", "conin$", "conout$", .. from kind in new[] { "com", "lpt" } from digit in "0123456789¹²³" select kind + digit],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>A slug without what would make it more than one segment.</summary>
    public static string OneSegment(string slug) => slug.AsSpan().IndexOfAny('/', '\\') < 0 ? slug : slug.Replace('/', '-').Replace('\\', '-');

    /// <summary>Makes every segment of a path safe.</summary>
    /// <param name="path">A relative path with <c>/</c> between its segments; empty segments, <c>.</c> and <c>..</c> vanish.</param>
    /// <param name="devicePrefix">What is put before a name that Windows keeps for a device.</param>
    public static string Path(string path, string devicePrefix = "_")
    {
        string[] segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('/', segments.Select((segment, i) => Segment(segment, devicePrefix, isFile: i == segments.Length - 1)).Where(segment => segment.Length > 0));
    }

    /// <summary>Adds a suffix to a file's name before its extension; a page that is the index of its folder gets it on the folder.</summary>
    public static string WithSuffix(string path, string suffix)
    {
        int slash = path.LastIndexOf('/');
        if (slash > 0 && path.AsSpan(slash + 1).StartsWith("index."))
        {
            int start = path.LastIndexOf('/', slash - 1) + 1;
            return string.Concat(path.AsSpan(0, start), Fit(path[start..slash], suffix), path.AsSpan(slash));
        }

        string name = path[(slash + 1)..];
        int dot = ExtensionOf(name);
        return string.Concat(path.AsSpan(0, slash + 1), Fit(name[..dot], suffix + name[dot..]));
    }

    private static string Segment(string segment, string devicePrefix, bool isFile)
    {
        int dot = isFile ? ExtensionOf(segment) : segment.Length;
        string stem = Legal(segment[..dot]);
        string extension = dot == segment.Length ? "" : "." + Legal(segment[(dot + 1)..]);
        if (stem.Length == 0)
        {
            return isFile ? "-" + extension : "";
        }

        // Windows looks at what stands before the first dot only.
        int first = stem.IndexOf('.', StringComparison.Ordinal);
        if (Devices.Contains(first < 0 ? stem : stem[..first]))
        {
            stem = devicePrefix + stem;
        }

        return Encoding.UTF8.GetByteCount(stem) + Encoding.UTF8.GetByteCount(extension) <= MaximumBytes
            ? stem + extension
            : Fit(stem, "-" + Fingerprint(stem) + extension);
    }

    private static string Legal(string segment)
    {
        if (!segment.AsSpan().ContainsAnyExcept(Harmless))
        {
            return segment.TrimStart('.', ' ').TrimEnd('.', ' ');
        }

        string name = Ascii.IsValid(segment) ? segment : segment.Normalize(NormalizationForm.FormC);
        var text = new StringBuilder(name.Length);
        bool pending = false;
        foreach (Rune rune in name.EnumerateRunes())
        {
            bool bad = (rune.IsBmp && Forbidden.Contains((char)rune.Value)) || rune == Rune.ReplacementChar
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            if (bad)
            {
                pending = text.Length > 0;
                continue;
            }

            // What is cut at an end leaves no trace; what is cut inside keeps two words apart.
            if (pending && text[^1] != '-' && rune.Value != '-')
            {
                text.Append('-');
            }

            pending = false;
            text.Append(rune.ToString());
        }

        // A leading dot would hide the file, and ".." would leave the folder.
        return text.ToString().TrimStart('.', ' ').TrimEnd('.', ' ');
    }

    private static int ExtensionOf(string name) => name.LastIndexOf('.') is var dot && dot >= 0 && name.Length - dot <= 9 ? dot : name.Length;

    /// <summary>Cuts a stem at a character so that it and its tail fit.</summary>
    private static string Fit(string stem, string tail)
    {
        int room = MaximumBytes - Encoding.UTF8.GetByteCount(tail);
        int length = 0;
        foreach (Rune rune in stem.EnumerateRunes())
        {
            room -= rune.Utf8SequenceLength;
            if (room < 0)
            {
                return stem[..length].TrimEnd('-', '.', ' ') + tail;
            }

            length += rune.Utf16SequenceLength;
        }

        return stem + tail;
    }

    // Two long names that begin alike must not depend on each other's presence.
    private static string Fingerprint(string stem) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stem)).AsSpan(0, 4));
}
