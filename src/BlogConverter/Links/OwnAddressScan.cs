// Looks for the old site in what was written.
using System.Buffers;
using System.Text;
using BlogConverter.Index;

namespace BlogConverter.Links;

/// <summary>
/// Finds every mention of the blog's own hosts in a finished text, whatever it is: links, bare addresses, parts of other words. On hosts that only may be the blog's,
/// addresses count that lead to something in the input or name a file. Immutable, shared by all workers.
/// </summary>
internal sealed class OwnAddressScan
{
    private const int LongestAddress = 2000;
    private const int PartLength = 64 * 1024;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\"'<>()[]`|\\{}");

    private readonly OldAddresses _old;
    private readonly SearchValues<string>? _hosts;

    public OwnAddressScan(OldAddresses old)
    {
        _old = old;
        string[] hosts = [.. old.Sites.Own.Select(o => o.Host).Concat(old.Sites.Perhaps).Distinct(StringComparer.OrdinalIgnoreCase)];
        _hosts = hosts.Length == 0 ? null : SearchValues.Create(hosts, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The mentions in a file; none in one that is no text.</summary>
    public IReadOnlyList<OwnAddressLeft> In(string path, ReadOnlySpan<byte> content)
    {
        if (_hosts is null || content.Contains((byte)0))
        {
            return [];
        }

        List<OwnAddressLeft> found = [];
        int line = 1;
        while (!content.IsEmpty)
        {
            int length = WholeLines(content);
            char[] buffer = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(length));
            try
            {
                line += In(path, buffer.AsSpan(0, Encoding.UTF8.GetChars(content[..length], buffer)), line, found);
            }
            finally
            {
                ArrayPool<char>.Shared.Return(buffer);
            }

            content = content[length..];
        }

        return found;
    }

    /// <summary>As many lines as are looked at in one go, at least one: no address goes over the end of a line.</summary>
    private static int WholeLines(ReadOnlySpan<byte> content)
    {
        if (content.Length <= PartLength)
        {
            return content.Length;
        }

        int end = content[..PartLength].LastIndexOf((byte)'\n');
        end = end < 0 ? content.IndexOf((byte)'\n') : end;
        return end < 0 ? content.Length : end + 1;
    }

    /// <summary>Adds what is found in a part of the text that begins in a line; answers how many lines end in it.</summary>
    public int In(string path, ReadOnlySpan<char> text, int firstLine, List<OwnAddressLeft> found)
    {
        if (_hosts is null)
        {
            return 0;
        }

        int line = firstLine;
        int counted = 0;
        for (int at = 0; text[at..].IndexOfAny(_hosts) is >= 0 and var step;)
        {
            at += step;
            int before = text[Math.Max(0, at - LongestAddress)..at].LastIndexOfAny(Ends);
            int start = before < 0 ? Math.Max(0, at - LongestAddress) : Math.Max(0, at - LongestAddress) + before + 1;
            int length = text[at..].IndexOfAny(Ends);
            int end = length < 0 ? text.Length : at + length;
            line += text[counted..at].Count('\n');
            counted = at;
            ReadOnlySpan<char> address = text[start..Math.Min(end, start + LongestAddress)];
            if (IsOwn(address))
            {
                found.Add(new OwnAddressLeft(address.ToString(), path, line) { IsFeedId = IsId(text[..start]) });
            }

            at = Math.Max(end, at + 1);
        }

        return line - firstLine + text[counted..].Count('\n');
    }

    /// <summary>True behind the key of a feed's id.</summary>
    private static bool IsId(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> key = before[(before.LastIndexOf('\n') + 1)..].Trim(" \t\"'");
        return key.Length > 0 && key[^1] is ':' or '=' && key[..^1].Trim(" \"").Equals("guid", StringComparison.OrdinalIgnoreCase);
    }

    private bool IsOwn(ReadOnlySpan<char> address)
    {
        foreach ((string host, _) in _old.Sites.Own)
        {
            if (address.Contains(host, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        int scheme = address.IndexOf("//", StringComparison.Ordinal);
        SiteAddress parsed = SiteAddress.Parse(scheme < 0 ? string.Concat("//", address) : address[scheme..].TrimEnd(".,;:!?"));
        return _old.Find(parsed, out HostKind kind) is { Kind: not OldKind.None } || (kind != HostKind.Foreign && LinkResolver.IsFile(parsed.Path));
    }
}
