// Maps for nginx.
using System.Globalization;
using System.Numerics;
using BlogConverter.Diagnostics;

namespace BlogConverter.Outputs.Redirects;

/// <summary>A chain of <c>map</c> blocks that ends in <c>$old_address</c>; see nginx.org, "ngx_http_map_module". Paths are compared with <c>$uri</c>, which nginx has decoded, and queries with <c>$arg_…</c>, which it has not.</summary>
internal static class NginxRedirects
{
    // nginx reads no word of its configuration that is longer than its buffer of 4096 bytes.
    private const int LongestWord = 4000;

    public static RedirectFormat Create() => new("nginx", "nginx.conf", RedirectPlace.Aside, Write);

    private static IEnumerable<string> Write(IReadOnlyList<OldAddress> addresses, DiagnosticBag diagnostics)
    {
        List<NginxMap> maps = [new NginxMap("$uri", addresses)];
        var byQuery = new SortedDictionary<string, NginxMap>(StringComparer.Ordinal);
        int number = 0;
        foreach (OldAddress address in addresses)
        {
            NginxMap map = maps[0];
            if (address.HasQuery)
            {
                string variable = address.Values is { } values
                    ? "$uri?" + string.Join('&', values.Select(v => $"{v.Name}=$arg_{v.Name.ToLowerInvariant()}"))
                    : "$uri?$args";
                map = byQuery.TryGetValue(variable, out NginxMap? known) ? known : byQuery[variable] = new NginxMap(variable, addresses);
            }

            if (!map.TryAdd(number++, address, LongestWord))
            {
                diagnostics.Add(Messages.RedirectNotSayable("nginx", address.Redirect.From, "it is too long, or differs from another one in capitals only", address.Redirect.ItemId));
            }
        }

        maps.AddRange(byQuery.Values);
        return Text(maps);
    }

    private static IEnumerable<string> Text(List<NginxMap> maps)
    {
        int longest = maps.Max(m => m.LongestKey);
        int most = maps.Max(m => m.Count);
        yield return """
            # Old addresses and where they lead now.
            # In the block http { … }:    include this file.
            # In the block server { … }:  if ($old_address) { return 301 $old_address; }
            # If your configuration sets one of the next two already, keep the larger value and remove the other line.

            """.ReplaceLineEndings("\n");
        yield return string.Create(CultureInfo.InvariantCulture, $"map_hash_bucket_size {Math.Max(64, BitOperations.RoundUpToPowerOf2((uint)longest + 32))};\n");
        yield return string.Create(CultureInfo.InvariantCulture, $"map_hash_max_size {Math.Max(2048, BitOperations.RoundUpToPowerOf2((uint)most * 2))};\n");
        for (int i = 0; i < maps.Count; i++)
        {
            string name = i == maps.Count - 1 ? "$old_address" : $"$old_address_{i}";
            foreach (string lines in maps[i].Lines(name, i == 0 ? "\"\"" : $"$old_address_{i - 1}", LongestWord))
            {
                yield return lines;
            }
        }
    }
}
