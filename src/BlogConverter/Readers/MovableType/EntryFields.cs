// The fields at the top of an entry, a comment or a ping.
using System.Globalization;
using BlogConverter.Model;
using BlogConverter.Readers.Decoding;
using BlogConverter.Readers.Fields;

namespace BlogConverter.Readers.MovableType;

/// <summary>Lines of the shape <c>KEY: value</c>; some keys stand more than once.</summary>
internal sealed class EntryFields
{
    private static readonly HashSet<string> Keys = new(StringComparer.Ordinal)
    {
        "AUTHOR", "AUTHOR EMAIL", "TITLE", "STATUS", "ALLOW COMMENTS", "CONVERT BREAKS", "ALLOW PINGS", "BASENAME", "CATEGORY", "PRIMARY CATEGORY", "UNIQUE URL", "DATE", "TAGS", "NO ENTRY",
        "EMAIL", "IP", "URL", "BLOG NAME", "IMAGE", "COMMENT COUNT", "PATH", "ID", "SECRET", "PASSWORD",
    };

    private static readonly string[] DatePatterns = ["M/d/yyyy h:m:s tt", "M/d/yyyy H:m:s", "M/d/yyyy h:m tt", "M/d/yyyy H:m", "M/d/yyyy"];

    private readonly List<KeyValuePair<string, string>> _fields = [];

    /// <summary>What stands behind the fields: the text of a comment.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The address of the entry; empty when missing.</summary>
    public string Link => this["UNIQUE URL"];

    /// <summary>When it was written, in the author's clock; null when unknown.</summary>
    public LocalDate? Date => DateTime.TryParseExact(this["DATE"], DatePatterns, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateTime time)
        ? new LocalDate(time, null)
        : Afternoon(this["DATE"]) ?? IsoDate.Of(this["DATE"]);

    /// <summary>The first value of a key; empty when it is missing.</summary>
    public string this[string key] => _fields.FirstOrDefault(f => f.Key == key).Value ?? "";

    /// <summary>Every value of a key.</summary>
    public IEnumerable<string> All(string key) => _fields.Where(f => f.Key == key && f.Value.Length > 0).Select(f => f.Value);

    /// <summary>True when a line is a field of an entry.</summary>
    public static bool IsKey(string line) => line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && Keys.Contains(line[..colon]);

    /// <summary>Reads fields up to the first line that is none.</summary>
    public static EntryFields Of(IReadOnlyList<TextLine> lines)
    {
        List<KeyValuePair<string, string>> fields = [];
        int at = 0;
        for (; at < lines.Count; at++)
        {
            string line = lines[at].Text;
            if (IsKey(line))
            {
                int colon = line.IndexOf(':', StringComparison.Ordinal);
                fields.Add(new(line[..colon], line[(colon + 1)..].Trim()));
            }
            else
            {
                int next = at;
                while (next < lines.Count && string.IsNullOrWhiteSpace(lines[next].Text))
                {
                    next++;
                }

                if (next == at || next == lines.Count || !IsKey(lines[next].Text))
                {
                    break;
                }

                at = next - 1;
            }
        }

        EntryFields read = new() { Text = string.Join('\n', lines.Skip(at).Select(l => l.Text)).Trim('\n') };
        read._fields.AddRange(fields);
        return read;
    }

    /// <summary>Some programs write hours beyond 12 and AM or PM.</summary>
    private static LocalDate? Afternoon(string date) => (date.EndsWith(" PM", StringComparison.OrdinalIgnoreCase) || date.EndsWith(" AM", StringComparison.OrdinalIgnoreCase))
        && DateTime.TryParseExact(date[..^3], DatePatterns, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateTime time) ? new LocalDate(time, null) : null;
}
