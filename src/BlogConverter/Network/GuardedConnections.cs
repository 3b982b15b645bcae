// Opens connections, but only to where one may go.
using System.Net;
using System.Net.Sockets;

namespace BlogConverter.Network;

/// <summary>Resolves a name itself and connects to what it looked at: a second look-up by somebody else could say something different.</summary>
internal static class GuardedConnections
{
    public static SocketsHttpHandler Handler(HttpLimits limits) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false, // A proxy would connect in our place, without looking.
        ConnectTimeout = limits.ConnectTimeout,
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20),
        MaxResponseHeadersLength = 64,
        ResponseHeaderEncodingSelector = (_, _) => System.Text.Encoding.UTF8,
        ConnectCallback = (context, cancellationToken) => ConnectAsync(context.DnsEndPoint, limits, cancellationToken),
    };

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint place, HttpLimits limits, CancellationToken cancellationToken)
    {
        IPAddress[] found = await limits.Resolve(place.Host, cancellationToken).ConfigureAwait(false);
        bool isTrusted = limits.Trusted.Contains($"{place.Host}:{place.Port}");
        IPAddress[] allowed = isTrusted ? found : [.. found.Where(a => limits.MayConnect(a))];
        if (allowed.Length == 0)
        {
            throw found.Length == 0 ? new SocketException((int)SocketError.HostNotFound) : new AddressRefusedException(place.Host, found[0]);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, place.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>A host's name leads to an address that is not to be connected to.</summary>
internal sealed class AddressRefusedException(string host, IPAddress address) : IOException($"{host} is {address}, which is not an address of the public internet");
