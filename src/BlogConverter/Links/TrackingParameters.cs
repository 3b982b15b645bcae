// What advertisers append to addresses.
namespace BlogConverter.Links;

/// <summary>Parameters that tell a server where a visitor came from, and change nothing of what is shown.</summary>
internal static class TrackingParameters
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "gclsrc", "dclid", "wbraid", "gbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh", "mc_cid", "mc_eid", "_hsenc", "_hsmi", "hsCtaTracking", "mkt_tok",
        "oly_enc_id", "oly_anon_id", "vero_id", "_openstat", "wickedid", "s_cid", "ref_src", "ref_url",
    };

    /// <summary>The address without them; the same text where there are none.</summary>
    public static string Without(string address)
    {
        int query = address.IndexOf('?', StringComparison.Ordinal);
        int fragment = address.IndexOf('#', StringComparison.Ordinal);
        if (query < 0 || (fragment >= 0 && fragment < query))
        {
            return address;
        }

        int end = fragment < 0 ? address.Length : fragment;
        string[] pairs = address[(query + 1)..end].Split('&');
        string[] kept = [.. pairs.Where(p => !IsTracking(p))];
        return kept.Length == pairs.Length ? address : string.Concat(address[..query], kept.Length == 0 ? "" : "?" + string.Join('&', kept), address[end..]);
    }

    private static bool IsTracking(string pair)
    {
        string name = pair.Split('=')[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Names.Contains(name);
    }
}
