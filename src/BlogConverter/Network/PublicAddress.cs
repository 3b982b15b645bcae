// Which addresses a stranger's link may make us connect to.
using System.Net;
using System.Net.Sockets;

namespace BlogConverter.Network;

/// <summary>The public internet, by IANA's registries of special-purpose addresses: an export's link must not reach a router, a cloud's metadata or a service of this machine.</summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(IPNetwork.Parse),
    ];

    // Everything that is handed out to the public lies in 2000::/3; these parts of it stand for something else.
    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork[] SpecialGlobal = [.. new[] { "2001::/23", "2001:db8::/32", "3fff::/20" }.Select(IPNetwork.Parse)];
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>True for an address of the public internet; an IPv4 address inside an IPv6 one is judged by itself.</summary>
    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return Is(address.MapToIPv4());
        }

        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return !Array.Exists(Special, network => network.Contains(address));
        }

        byte[] bytes = address.GetAddressBytes();
        return SixToFour.Contains(address) ? Is(new IPAddress(bytes.AsSpan(2, 4)))
            : Nat64.Contains(address) ? Is(new IPAddress(bytes.AsSpan(12, 4)))
            : Global.Contains(address) && !Array.Exists(SpecialGlobal, network => network.Contains(address));
    }
}
