// What a path below the output folder may look like.
using System.Text;

namespace BlogConverter.Outputs;

/// <summary>The last wall before the disk: whatever made a path, it stays inside the output folder.</summary>
internal static class OutputPath
{
    /// <summary>The folder of the converter's own records.</summary>
    public const string Records = ".blogconverter";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Joins segments. A slash or backslash inside a segment becomes a hyphen, empty segments are left out.</summary>
    public static string Join(IEnumerable<string> segments) =>
        string.Join('/', segments.Where(s => s.Length > 0).Select(s => s.Replace('/', '-').Replace('\\', '-')));

    /// <summary>Refuses a path that is absolute, climbs, has a segment that some system would read as something else, or is no Unicode text (the encoder's own exception).</summary>
    /// <exception cref="ArgumentException">The path is not acceptable.</exception>
    public static void Check(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        _ = Strict.GetByteCount(path);
        ReadOnlySpan<char> span = path;
        foreach (Range range in span.Split('/'))
        {
            if (!IsSegment(span[range]))
            {
                throw new ArgumentException($"'{path}' is not a path below the output folder.", nameof(path));
            }
        }

        if (path.StartsWith(Records + "/", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"'{path}' lies in the folder of the converter's own records.", nameof(path));
        }
    }

    private static bool IsSegment(ReadOnlySpan<char> segment) =>
        segment.Length > 0 && segment is not ("." or "..") && !segment.ContainsAny("\\:\0");
}
