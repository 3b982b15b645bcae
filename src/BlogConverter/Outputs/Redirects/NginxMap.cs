// One map block of nginx.
using System.Text;
using BlogConverter.Index;

namespace BlogConverter.Outputs.Redirects;

/// <summary>
/// Gathers the addresses of a <c>map</c>, and makes its lines when they are asked for: all maps begin with figures about all their keys, and the lines of a large site are no
/// text to keep. nginx compares its plain keys without regard to the case of ASCII letters, and refuses to start when two of them are the same.
/// </summary>
/// <param name="variable">What is compared.</param>
/// <param name="addresses">All addresses.</param>
internal sealed class NginxMap(string variable, IReadOnlyList<OldAddress> addresses)
{
    private readonly List<int> _members = [];
    private readonly KeyTable _keys = new();

    /// <summary>How many plain keys there are.</summary>
    public int Count => _keys.Count;

    /// <summary>The longest plain key, in bytes.</summary>
    public int LongestKey { get; private set; }

    /// <summary>Adds an address in all its spellings; false where there is no way to say it.</summary>
    /// <param name="number">Its place among all addresses.</param>
    /// <param name="address">The address.</param>
    /// <param name="longest">The longest word that nginx reads.</param>
    public bool TryAdd(int number, OldAddress address, int longest)
    {
        bool isSaid = false;
        foreach ((string key, bool isPlain) in KeysOf(address, longest, _keys))
        {
            isSaid = true;
            LongestKey = isPlain ? Math.Max(LongestKey, Encoding.UTF8.GetByteCount(key)) : LongestKey;
        }

        if (isSaid)
        {
            _members.Add(number);
        }

        return isSaid;
    }

    /// <summary>The block.</summary>
    /// <param name="name">The variable that it sets.</param>
    /// <param name="otherwise">What it is set to where nothing is the same.</param>
    /// <param name="longest">As for <see cref="TryAdd"/>.</param>
    public IEnumerable<string> Lines(string name, string otherwise, int longest)
    {
        yield return $"\nmap \"{variable}\" {name} {{\n    default {otherwise};\n";
        var keys = new KeyTable(Count);
        foreach (int number in _members)
        {
            OldAddress address = addresses[number];
            foreach ((string key, _) in KeysOf(address, longest, keys))
            {
                yield return $"    \"{key}\" \"{address.To}\";\n";
            }
        }

        yield return "}\n";
    }

    /// <summary>The keys of an address that no address before it has; none where there is no way to say it.</summary>
    private static IEnumerable<(string Key, bool IsPlain)> KeysOf(OldAddress address, int longest, KeyTable taken)
    {
        if (address.To.Length > longest)
        {
            return [];
        }

        string query = address.HasQuery ? "?" + (address.Values is { } values ? string.Join('&', values.Select(v => $"{v.Name}={v.Value}")) : address.Query) : "";
        if (address.PathText is { } path && IsPlain(path))
        {
            return Spellings(path, query.Length > 0).Select(spelling => spelling + query)
                .Where(key => Encoding.UTF8.GetByteCount(key) <= longest && taken.TryAdd(AddressKey.OfExact(key.ToLowerInvariant()), 0)).Select(key => (key, true));
        }

        string pattern = Pattern(address, query);
        return Encoding.UTF8.GetByteCount(pattern) <= longest ? [(pattern, false)] : [];
    }

    private static IEnumerable<string> Spellings(string path, bool isQuery)
    {
        yield return path;
        string bare = path.TrimEnd('/');
        if (bare.Length > 0)
        {
            yield return path.EndsWith('/') ? bare : path + "/";
        }

        if (isQuery && path.EndsWith('/'))
        {
            yield return path + "index.php";
        }
    }

    private static string Pattern(OldAddress address, string query)
    {
        string path = LiteralPattern.Of(address.PathWithoutSlash) + (address.PathWithoutSlash.IsEmpty ? "/" : "/?");
        return query.Length == 0 ? $"~^{path}$" : $"~^{path}{(address.IsFolder ? "(?:index\\.php)?" : "")}(?i:{LiteralPattern.Of(Encoding.UTF8.GetBytes(query))})$";
    }

    /// <summary>True when the text can stand in quotes as it is, and when it has no capitals: as a plain key they would lead away from a page of the same name in small letters.</summary>
    private static bool IsPlain(string path)
    {
        foreach (Rune rune in path.EnumerateRunes())
        {
            if (rune.Value is >= 'A' and <= 'Z' || (!Rune.IsLetterOrDigit(rune) && rune.Value is not ('/' or '-' or '_' or '.' or '~' or '=' or '&' or ',' or ':' or '@')))
            {
                return false;
            }
        }

        return true;
    }
}
