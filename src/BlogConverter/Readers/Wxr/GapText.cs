// What stands between items and behind the last one.
using System.Buffers;
using System.Text;

namespace BlogConverter.Readers.Wxr;

/// <summary>Tells terms and authors between items from junk.</summary>
internal static class GapText
{
    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n/><:");

    private static readonly string[] Ends = ["</channel", "</rss"];

    /// <summary>A stretch without its comments and without the ends of channel and root.</summary>
    public static string Of(string stretch)
    {
        StringBuilder rest = new(stretch.Length);
        int start = 0;
        for (int at = stretch.IndexOf('<', StringComparison.Ordinal); at >= 0; at = stretch.IndexOf('<', Math.Max(at + 1, start)))
        {
            int end = EndOf(stretch, at);
            if (end > 0)
            {
                rest.Append(stretch, start, at - start);
                start = end;
            }

            if (start >= stretch.Length)
            {
                break;
            }
        }

        return rest.Append(stretch, Math.Min(start, stretch.Length), Math.Max(0, stretch.Length - start)).ToString();
    }

    /// <summary>True when an element of WordPress's vocabulary stands in it.</summary>
    public static bool HasExportElement(string gap, WxrNamespaces namespaces)
    {
        for (int at = gap.IndexOf('<', StringComparison.Ordinal); at >= 0; at = gap.IndexOf('<', at + 1))
        {
            ReadOnlySpan<char> name = gap.AsSpan(at + 1);
            int end = name.IndexOfAny(EndOfName);
            if (end > 0 && name[end] == ':' && namespaces.OfPrefix(name[..end].ToString()) == Vocabulary.Export)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Behind the comment or end tag that begins here; -1 when it is neither.</summary>
    private static int EndOf(string text, int at)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at);
        bool isComment = rest.StartsWith("<!--");
        if (!isComment && !Array.Exists(Ends, e => text.AsSpan(at).StartsWith(e)))
        {
            return -1;
        }

        string close = isComment ? "-->" : ">";
        int end = rest.IndexOf(close);
        return end < 0 ? -1 : at + end + close.Length;
    }
}
