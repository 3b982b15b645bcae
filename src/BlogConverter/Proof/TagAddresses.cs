// The addresses in a tag.
using System.Buffers;

namespace BlogConverter.Proof;

/// <summary>Reads <c>href</c> and <c>src</c> out of the text of a tag.</summary>
internal static class TagAddresses
{
    private static readonly SearchValues<char> s_endOfName = SearchValues.Create(" \t\n\r\f=/>");

    private static readonly SearchValues<string> s_smileys = SearchValues.Create(["/emoji/", "/smilies/", "/smileys/"], StringComparison.Ordinal);

    private static readonly SearchValues<char> s_endOfValue = SearchValues.Create(" \t\n\r\f>");

    /// <summary>Adds what the tag leads to or shows.</summary>
    /// <param name="tag">From its bracket to its bracket.</param>
    /// <param name="name">The element's name.</param>
    /// <param name="position">Where the tag stands.</param>
    /// <param name="addresses">The list that is added to.</param>
    public static void Collect(ReadOnlySpan<char> tag, ReadOnlySpan<char> name, int position, List<SourceAddress> addresses)
    {
        string? wanted = name switch
        {
            "a" => "href",
            "img" or "iframe" or "embed" or "video" or "audio" or "source" => "src",
            _ => null,
        };
        if (wanted is null || Value(tag[name.Length..], wanted) is not { } address || !Addresses.IsDemanded(address) || address.StartsWith('#') || IsSmiley(address))
        {
            return;
        }

        addresses.Add(new SourceAddress(address.Trim(), position, name is "a" ? AddressKind.Link : name is "img" ? AddressKind.Image : AddressKind.Frame));
    }

    /// <summary>Emoji and smileys come as images, and go as characters.</summary>
    private static bool IsSmiley(string address) => address.AsSpan().ContainsAny(s_smileys);

    private static string? Value(ReadOnlySpan<char> tag, string attribute)
    {
        int at = 1;
        while (at < tag.Length)
        {
            int start = at + Skip(tag[at..], slashes: true);
            int length = tag[start..].IndexOfAny(s_endOfName);
            if (length < 0)
            {
                return null;
            }

            ReadOnlySpan<char> name = tag.Slice(start, length);
            at = start + Math.Max(length, 1);
            int equals = at + Skip(tag[at..], slashes: false);
            if (length == 0 || equals >= tag.Length || tag[equals] != '=')
            {
                continue;
            }

            at = equals + 1 + Skip(tag[(equals + 1)..], slashes: false);
            ReadOnlySpan<char> value = ValueAt(tag, ref at);
            if (name.Equals(attribute, StringComparison.OrdinalIgnoreCase))
            {
                return EntityText.Decode(value.ToString());
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> ValueAt(ReadOnlySpan<char> tag, ref int at)
    {
        int start = at;
        if (at < tag.Length && tag[at] is '"' or '\'')
        {
            int close = tag[(at + 1)..].IndexOf(tag[at]);
            at = close < 0 ? tag.Length : at + close + 2;
            return close < 0 ? tag[(start + 1)..] : tag.Slice(start + 1, close);
        }

        int length = tag[at..].IndexOfAny(s_endOfValue);
        at = length < 0 ? tag.Length : at + length;
        return tag[start..at];
    }

    /// <summary>How much white space a text begins with; too little for a search to pay.</summary>
    private static int Skip(ReadOnlySpan<char> text, bool slashes)
    {
        int skipped = 0;
        while (skipped < text.Length && (text[skipped] is ' ' or '\t' or '\n' or '\r' or '\f' || (slashes && text[skipped] == '/')))
        {
            skipped++;
        }

        return skipped;
    }
}
