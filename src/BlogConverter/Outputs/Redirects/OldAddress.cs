// A line of the redirect map, taken apart for the writers.
using System.Buffers;
using System.Text;
using BlogConverter.Index;

namespace BlogConverter.Outputs.Redirects;

/// <summary>An old address with the parts that servers compare: the path, which most of them decode first, and the query, which none does. There may be very many, so a part is made when it is asked for.</summary>
internal sealed class OldAddress
{
    private static readonly SearchValues<char> InNames = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

    private OldAddress(Redirect redirect, string path, string query)
    {
        Redirect = redirect;
        Path = path;
        Query = query;
    }

    public Redirect Redirect { get; }

    /// <summary>The path, encoded, from the root of the host.</summary>
    public string Path { get; }

    /// <summary>The query without its question mark, encoded; empty when there is none.</summary>
    public string Query { get; }

    /// <summary>Where it leads, encoded: nothing in it is a control character, a space, a quote, a dollar sign, a brace or outside of ASCII.</summary>
    public string To => Redirect.To;

    /// <summary>The decoded path as servers see it, where slashes in a row are one.</summary>
    public byte[] PathBytes => WithoutDoubleSlashes(PercentEncoding.Bytes(Path));

    /// <summary>The decoded path without a slash at the end; empty for the root.</summary>
    public ReadOnlySpan<byte> PathWithoutSlash => PathBytes.AsSpan().TrimEnd((byte)'/');

    /// <summary>Names and values of the query, in order; null when it is none of pairs: a name twice or without a value, or one that is no word.</summary>
    public IReadOnlyList<(string Name, string Value)>? Values => ValuesOf(Query);

    public bool HasQuery => Query.Length > 0;

    /// <summary>True for paths at which a server looks for an index file: those that end with a slash.</summary>
    public bool IsFolder => Path.EndsWith('/');

    /// <summary>The decoded path as text; null when it is no UTF-8.</summary>
    public string? PathText => PercentEncoding.Text(Path) is null ? null : Encoding.UTF8.GetString(PathBytes);

    /// <summary>Both spellings of the path, encoded: with and without a slash at the end.</summary>
    public IEnumerable<string> Spellings => Path == "/" ? [Path] : IsFolder ? [Path, Path.TrimEnd('/')] : [Path, Path + "/"];

    public static OldAddress Of(Redirect redirect)
    {
        string from = PercentEncoding.Normalize(redirect.From);
        string to = Encoded(redirect.To);
        int mark = from.IndexOf('?', StringComparison.Ordinal);
        string path = mark < 0 ? from : from[..mark];
        return new OldAddress(from == redirect.From && to == redirect.To ? redirect : redirect with { From = from, To = to }, path.Length == 0 ? "/" : mark < 0 && from == redirect.From ? redirect.From : path, mark < 0 ? "" : from[(mark + 1)..]);
    }

    private static string Encoded(string to)
    {
        int sharp = to.IndexOf('#', StringComparison.Ordinal);
        return sharp < 0 ? PercentEncoding.Normalize(to) : $"{PercentEncoding.Normalize(to[..sharp])}#{PercentEncoding.Normalize(to[(sharp + 1)..])}";
    }

    private static List<(string Name, string Value)>? ValuesOf(string query)
    {
        var values = new List<(string Name, string Value)>();
        foreach (string pair in query.Split('&'))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || equals == pair.Length - 1 || pair.AsSpan(0, equals).ContainsAnyExcept(InNames) || values.Exists(v => v.Name.Equals(pair[..equals], StringComparison.OrdinalIgnoreCase)))
            {
                return null;
            }

            values.Add((pair[..equals], pair[(equals + 1)..]));
        }

        return values;
    }

    private static byte[] WithoutDoubleSlashes(byte[] path) => path.AsSpan().IndexOf("//"u8) < 0 ? path : [.. path.Where((b, i) => b != '/' || i == 0 || path[i - 1] != '/')];
}
