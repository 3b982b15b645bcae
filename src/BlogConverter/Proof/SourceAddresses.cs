// Whether the addresses of a body still stand in the DOM.
using System.Buffers;

namespace BlogConverter.Proof;

/// <summary>
/// An address may have moved with its host and folder, and an image to another size: it is kept where the same address, the address it was
/// moved to, or one with the same last part stands in an attribute or in the text.
/// </summary>
internal sealed class SourceAddresses(DomContent dom)
{
    private const int ShortestId = 5;

    /// <summary>How many values of attributes may stand between two addresses.</summary>
    private const int Sight = 12;

    private static readonly SearchValues<char> s_end = SearchValues.Create(" \t\r\n\f<>\"'[]\u00A0");

    private readonly List<string> _dropped = [];
    private HashSet<string>? _values;
    private HashSet<string>? _keys;
    private int _next;

    private HashSet<string> Values => _values ??= new HashSet<string>([.. dom.Values, .. _dropped], StringComparer.Ordinal);

    /// <summary>Adds an address that was dropped and said to be, before any is asked for.</summary>
    public void Add(string address) => _dropped.Add(address);

    public bool Holds(SourceAddress asked, Func<string, string?>? moved)
    {
        string address = asked.Address;
        if (IsNext(address) || Values.Contains(address))
        {
            return true;
        }

        // Most addresses stand as they were; only for the others is it worth while to take all apart.
        HashSet<string> keys = _keys ??= AllKeys();
        if (KeysOf(address).Any(keys.Contains) || (moved?.Invoke(address) is { } now && KeysOf(now).Any(keys.Contains)))
        {
            return true;
        }

        return asked.Kind switch
        {
            // A tag may cut an address in two.
            AddressKind.Text => dom.Text.Contains(address, StringComparison.Ordinal),
            AddressKind.Frame => PartsOf(address).Any(part => keys.Any(key => key.EndsWith(part, StringComparison.Ordinal))),
            _ => false,
        };
    }

    /// <summary>Addresses come in the order of the body: most are found where the one before was.</summary>
    private bool IsNext(string address)
    {
        for (int i = _next; i < Math.Min(_next + Sight, dom.Values.Count); i++)
        {
            if (string.Equals(dom.Values[i], address, StringComparison.Ordinal))
            {
                _next = i;
                return true;
            }
        }

        return false;
    }

    private HashSet<string> AllKeys()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (string value in Values)
        {
            keys.UnionWith(KeysOf(value));
        }

        string text = dom.Text;
        for (int at = text.IndexOf("://", StringComparison.Ordinal); at >= 0; at = text.IndexOf("://", at + 3, StringComparison.Ordinal))
        {
            int length = text.AsSpan(at).IndexOfAny(s_end);
            keys.UnionWith(KeysOf(text[at..(length < 0 ? text.Length : at + length)].TrimEnd('.', ',', ';', ':', '!', '?', ')')));
        }

        return keys;
    }

    /// <summary>Among the parts of a player's address is the id of what it plays.</summary>
    private static IEnumerable<string> PartsOf(string address) =>
        Addresses.Canonical(address).ToLowerInvariant().Split('/', '?', '&', '=', '#').Skip(3).Where(part => part.Length >= ShortestId);

    /// <summary>The address itself without scheme; the last part of its path, an image's without its size; a video's id.</summary>
    private static IEnumerable<string> KeysOf(string address)
    {
        string canonical = Addresses.Canonical(address);
        int scheme = canonical.IndexOf("//", StringComparison.Ordinal);
        string bare = (scheme < 0 ? canonical : canonical[(scheme + 2)..]).TrimEnd('/').ToLowerInvariant();
        yield return bare;
        int query = bare.IndexOfAny(['?', '#', '&']);
        string path = (query < 0 ? bare : bare[..query]).TrimEnd('/');
        int slash = path.LastIndexOf('/');
        if (slash >= 0 && path.Length > slash + 1)
        {
            yield return WithoutSize(path[(slash + 1)..]);
        }
        else if (slash < 0 && query < 0)
        {
            yield return WithoutSize(path);
        }

        int video = bare.IndexOf("v=", StringComparison.Ordinal);
        if (video > 0 && bare[video - 1] is '?' or '&')
        {
            int end = bare.IndexOfAny(['&', '#'], video);
            yield return bare[(video + 2)..(end < 0 ? bare.Length : end)];
        }
    }

    /// <summary>WordPress names sizes <c>-300x200</c> before the extension, and large originals <c>-scaled</c>; Google's picture hosts end with <c>=s320</c>.</summary>
    private static string WithoutSize(string name)
    {
        int dot = name.LastIndexOf('.');
        if (dot <= 0)
        {
            int equals = name.LastIndexOf('=');
            return equals > 0 && equals + 2 < name.Length && name[equals + 1] is 's' or 'w' or 'h' && char.IsAsciiDigit(name[equals + 2]) ? name[..equals] : name;
        }

        ReadOnlySpan<char> stem = name.AsSpan(0, dot);
        int dash = stem.LastIndexOf('-');
        if (dash > 0 && (stem[(dash + 1)..] is "scaled" or "rotated" || IsSize(stem[(dash + 1)..])))
        {
            stem = stem[..dash];
        }

        return string.Concat(stem, name.AsSpan(dot));
    }

    private static bool IsSize(ReadOnlySpan<char> text)
    {
        int by = text.IndexOf('x');
        return by > 0 && by + 1 < text.Length && !text[..by].ContainsAnyExceptInRange('0', '9') && !text[(by + 1)..].ContainsAnyExceptInRange('0', '9');
    }
}
