// Takes the addresses out of a raw body that stand in its text and in its shortcodes.
using System.Buffers;

namespace BlogConverter.Proof;

internal sealed partial class SourceScanner
{
    private static readonly SearchValues<char> s_endOfAddress = SearchValues.Create(" \t\r\n\f<>\"'[]\u00A0");

    private void CollectAddresses(int at, int length)
    {
        ReadOnlySpan<char> tag = _text.AsSpan(at, length);
        for (int colon = tag.IndexOf("://", StringComparison.Ordinal); colon > 0;)
        {
            int scheme = SchemeStart(at, at + colon);
            int next = scheme < 0 ? at + colon + 3 : Math.Min(AddAddress(scheme), at + length);
            int more = _text.AsSpan(next, at + length - next).IndexOf("://", StringComparison.Ordinal);
            colon = more < 0 ? -1 : next - at + more;
        }
    }

    /// <summary>Where the scheme begins that a colon ends, or -1.</summary>
    private int SchemeStart(int from, int colon)
    {
        if (!_text.AsSpan(colon).StartsWith("://", StringComparison.Ordinal))
        {
            return -1;
        }

        int start = colon;
        while (start > from && char.IsAsciiLetter(_text[start - 1]))
        {
            start--;
        }

        return _text.AsSpan(start, colon - start) is "http" or "https" or "ftp" ? start : -1;
    }

    private int ReadAddress(int at)
    {
        AddText(at);
        Content.Visible.Part();
        return AddAddress(at);
    }

    /// <summary>Adds the address that begins here; where it ends.</summary>
    private int AddAddress(int start)
    {
        int length = _text.AsSpan(start).IndexOfAny(s_endOfAddress);
        int end = length < 0 ? _text.Length : start + length;
        string address = EntityText.Decode(_text[start..end]).TrimEnd('.', ',', ';', ':', '!', '?', ')');
        Content.Addresses.Add(new SourceAddress(address, start, AddressKind.Text));
        return end;
    }
}
