// One map block of nginx.
using System.Globalization;
using System.Text;

namespace BlogConverter.Outputs.Redirects;

/// <summary>Gathers the lines of a <c>map</c>. nginx compares its plain keys without regard to the case of ASCII letters, and refuses to start when two of them are the same.</summary>
/// <param name="variable">What is compared.</param>
internal sealed class NginxMap(string variable)
{
    private readonly StringBuilder _lines = new();
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>How many plain keys there are.</summary>
    public int Count => _keys.Count;

    /// <summary>The longest plain key, in bytes.</summary>
    public int LongestKey { get; private set; }

    /// <summary>Adds an address in all its spellings; false where there is no way to say it.</summary>
    public bool TryAdd(OldAddress address, int longest)
    {
        if (address.To.Length > longest)
        {
            return false;
        }

        string query = address.HasQuery ? "?" + (address.Values is { } values ? string.Join('&', values.Select(v => $"{v.Name}={v.Value}")) : address.Query) : "";
        return address.PathText is { } path && IsPlain(path) ? TryAddKeys(path, address, query, longest) : TryAddPattern(address, query, longest);
    }

    public void AppendTo(StringBuilder text, string name, string otherwise) =>
        text.Append(CultureInfo.InvariantCulture, $"\nmap \"{variable}\" {name} {{\n    default {otherwise};\n").Append(_lines).Append("}\n");

    private bool TryAddKeys(string path, OldAddress address, string query, int longest)
    {
        bool isNew = false;
        foreach (string spelling in Spellings(path, query.Length > 0))
        {
            string key = spelling + query;
            int length = Encoding.UTF8.GetByteCount(key);
            if (length <= longest && _keys.Add(key.ToLowerInvariant()))
            {
                isNew = true;
                LongestKey = Math.Max(LongestKey, length);
                Line(key, address.To);
            }
        }

        return isNew;
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

    private bool TryAddPattern(OldAddress address, string query, int longest)
    {
        string path = LiteralPattern.Of(address.PathWithoutSlash) + (address.PathWithoutSlash.IsEmpty ? "/" : "/?");
        string pattern = query.Length == 0 ? $"~^{path}$" : $"~^{path}{(address.IsFolder ? "(?:index\\.php)?" : "")}(?i:{LiteralPattern.Of(Encoding.UTF8.GetBytes(query))})$";
        if (Encoding.UTF8.GetByteCount(pattern) > longest)
        {
            return false;
        }

        Line(pattern, address.To);
        return true;
    }

    private void Line(string key, string to) => _lines.Append(CultureInfo.InvariantCulture, $"    \"{key}\" \"{to}\";\n");

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
