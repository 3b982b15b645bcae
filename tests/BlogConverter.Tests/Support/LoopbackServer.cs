// An HTTP server on loopback that does as each test says, well or ill.
using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BlogConverter.Tests.Support;

/// <summary>A request as it came: <c>Target</c> is path and query, encoded; header names are compared without case.</summary>
internal sealed record LoopbackRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>How often this target was asked for, this time included.</summary>
    public int Time { get; init; }
}

/// <summary>
/// Serves until disposed, one connection for each request. The answer is written to the bare connection, so that a test can break every rule:
/// <c>Answer</c> writes a good one.
/// </summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentBag<Task> _connections = [];
    private readonly ConcurrentDictionary<string, int> _times = new(StringComparer.Ordinal);
    private readonly Func<LoopbackRequest, Stream, CancellationToken, Task> _serve;
    private readonly Task _loop;

    public LoopbackServer(Func<LoopbackRequest, Stream, CancellationToken, Task> serve)
    {
        _serve = serve;
        _listener.Start();
        _loop = AcceptAsync();
    }

    /// <summary>With a slash at the end.</summary>
    public Uri Root => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>Every request so far, as <c>GET /path</c>.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    public static async Task Answer(Stream connection, int status, string body = "", params IEnumerable<string> headers) =>
        await Answer(connection, status, Encoding.UTF8.GetBytes(body), headers);

    public static async Task Answer(Stream connection, int status, byte[] body, params IEnumerable<string> headers)
    {
        string head = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} Status\r\nContent-Length: {body.Length}\r\nConnection: close\r\n");
        await Write(connection, head + string.Concat(headers.Select(h => h + "\r\n")) + "\r\n");
        await connection.WriteAsync(body);
    }

    /// <summary>Writes text as it is.</summary>
    public static async Task Write(Stream connection, string text) => await connection.WriteAsync(Encoding.UTF8.GetBytes(text));

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _loop;
        await Task.WhenAll(_connections);
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        await Task.Yield();
        using (client)
        {
            try
            {
                NetworkStream connection = client.GetStream();
                if (await ReadAsync(connection) is { } request)
                {
                    Requests.Enqueue($"{request.Method} {request.Target}");
                    await _serve(request with { Time = _times.AddOrUpdate(request.Method + request.Target, 1, (_, n) => n + 1) }, connection, _end.Token);
                }
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or SocketException)
            {
                // The client went away, or the test is over.
            }
        }
    }

    private async Task<LoopbackRequest?> ReadAsync(NetworkStream connection)
    {
        var head = new StringBuilder();
        byte[] one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            // 22 begins a TLS handshake, which is not spoken here.
            if (await connection.ReadAsync(one, _end.Token) == 0 || one[0] == 22)
            {
                return null;
            }

            head.Append((char)one[0]);
        }

        string[] lines = head.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        string[] first = lines[0].Split(' ');
        return new LoopbackRequest(first[0], first[1], lines.Skip(1).Select(l => l.Split(": ", 2)).ToDictionary(p => p[0], p => p[^1], StringComparer.OrdinalIgnoreCase));
    }
}
