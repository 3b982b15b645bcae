// Old addresses as numbers.
using System.Text;

namespace BlogConverter.Index;

/// <summary>
/// FNV-1a of an address in place of the address: a large site has many, and none of them is asked for more than whether it is the same. Scheme, <c>www.</c>, default
/// ports, the case of letters and of percent-escapes, decoded or encoded characters, doubled and closing slashes and <c>index.php/</c> make no difference.
/// </summary>
internal static class AddressKey
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The key of a whole address; the fragment and, unless asked for, the query do not count.</summary>
    public static ulong Of(SiteAddress address, bool withQuery = false)
    {
        ulong key = OfPath(OfHost(address.Host), address.Path);
        return withQuery && !address.Query.IsEmpty ? OfText(key, address.Query) : key;
    }

    /// <summary>The key of a host, to go on from.</summary>
    public static ulong OfHost(ReadOnlySpan<char> host) => OfText(Start, host);

    /// <summary>The key of a name in a table of its own.</summary>
    public static ulong OfName(ReadOnlySpan<char> table, ReadOnlySpan<char> name) => OfPath(OfText(Start, table), name);

    /// <summary>The key of a place in a page; capitals make a difference there.</summary>
    public static ulong OfAnchor(int page, ReadOnlySpan<char> name) => OfExact((Start ^ (uint)page) * Prime, name);

    /// <summary>The key of a text of which every character counts.</summary>
    public static ulong OfExact(ReadOnlySpan<char> text) => OfExact(Start, text);

    /// <summary>Goes on with a text of which every character counts.</summary>
    public static ulong OfExact(ulong key, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            key = (key ^ c) * Prime;
        }

        return key;
    }

    /// <summary>Goes on with a text, letters in lower case.</summary>
    public static ulong OfText(ulong key, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            key = (key ^ char.ToLowerInvariant(c)) * Prime;
        }

        return key;
    }

    /// <summary>Goes on with a path. Two paths one after the other give the key of the joined path.</summary>
    public static ulong OfPath(ulong key, ReadOnlySpan<char> path)
    {
        foreach (Range range in path.Split('/'))
        {
            ReadOnlySpan<char> segment = path[range];
            if (!segment.IsEmpty && !segment.Equals("index.php", StringComparison.OrdinalIgnoreCase))
            {
                key = OfSegment((key ^ '/') * Prime, segment);
            }
        }

        return key;
    }

    private static ulong OfSegment(ulong key, ReadOnlySpan<char> segment)
    {
        Span<byte> bytes = stackalloc byte[4];
        while (!segment.IsEmpty)
        {
            int taken = 1;
            int length = 1;
            if (segment[0] == '%' && segment.Length > 2 && char.IsAsciiHexDigit(segment[1]) && char.IsAsciiHexDigit(segment[2]))
            {
                bytes[0] = (byte)((HexValue(segment[1]) * 16) + HexValue(segment[2]));
                taken = 3;
            }
            else if (char.IsAscii(segment[0]))
            {
                bytes[0] = (byte)segment[0];
            }
            else
            {
                Rune.DecodeFromUtf16(segment, out Rune rune, out taken);
                length = rune.EncodeToUtf8(bytes);
            }

            foreach (byte b in bytes[..length])
            {
                key = (key ^ (b is >= (byte)'A' and <= (byte)'Z' ? (byte)(b | 0x20) : b)) * Prime;
            }

            segment = segment[taken..];
        }

        return key;
    }

    private static int HexValue(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
