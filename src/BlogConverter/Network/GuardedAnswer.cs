// What came back for an address.
using System.Net;

namespace BlogConverter.Network;

/// <summary>Why there is no answer.</summary>
internal enum HttpTrouble
{
    /// <summary>There is one, whatever its status.</summary>
    None,

    /// <summary>The address is not one that may be connected to, or is no http address.</summary>
    Refused,

    /// <summary>The host's name is not known.</summary>
    UnknownHost,

    /// <summary>No connection came about, or it broke before the answer.</summary>
    Unreachable,

    /// <summary>The host's certificate is not good, or it speaks no TLS that we know.</summary>
    Insecure,

    /// <summary>It took too long.</summary>
    TimedOut,

    /// <summary>The redirects went round in a circle, or were too many.</summary>
    RedirectLoop,

    /// <summary>What came back is no HTTP.</summary>
    Unreadable,
}

/// <summary>How the copying of a body ended.</summary>
internal enum BodyEnd
{
    /// <summary>The whole body is there.</summary>
    Complete,

    /// <summary>It is longer than allowed; the rest was not read.</summary>
    TooLarge,

    /// <summary>It took longer than allowed; the rest was not read.</summary>
    TooSlow,

    /// <summary>The connection broke before the end.</summary>
    CutOff,
}

/// <summary>A step from one address to the next.</summary>
/// <param name="Status">The status that sent us on: 301, 302, 303, 307 or 308.</param>
/// <param name="To">Where to.</param>
internal readonly record struct RedirectHop(HttpStatusCode Status, Uri To);

/// <summary>An answer or the reason why there is none. It holds its host's place in the queue until it is disposed of.</summary>
internal sealed class GuardedAnswer(Uri address, HttpResponseMessage? response, HttpTrouble trouble, string detail, IDisposable? place) : IDisposable
{
    private const int BufferSize = 64 * 1024;

    /// <summary>The address that answered, after all redirects.</summary>
    public Uri Address { get; } = address;

    /// <summary>The answer, of which only the headers have been read; null when there is none.</summary>
    public HttpResponseMessage? Response { get; } = response;

    public HttpTrouble Trouble { get; } = trouble;

    /// <summary>What is known of the trouble, for people; empty when there is none.</summary>
    public string Detail { get; } = detail;

    /// <summary>The redirects that led here.</summary>
    public IReadOnlyList<RedirectHop> Hops { get; init; } = [];

    /// <summary>The status; null when there is no answer.</summary>
    public HttpStatusCode? Status => Response?.StatusCode;

    /// <summary>True for trouble that may be gone a moment later.</summary>
    public bool MayPass => Response is null
        ? Trouble is HttpTrouble.Unreachable or HttpTrouble.TimedOut
        : Status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    /// <summary>Where the answer sends us on; null when it does not.</summary>
    public Uri? Next => Status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
        && Response!.Headers.Location is { } location && Uri.TryCreate(Address, location, out Uri? next) ? WithFragment(next) : null;

    /// <summary>How long the host asks us to wait; null when it does not say.</summary>
    public TimeSpan? RetryAfter(DateTimeOffset now) => Response?.Headers.RetryAfter is { } asked
        ? asked.Delta ?? (asked.Date - now is { Ticks: > 0 } wait ? wait : TimeSpan.Zero)
        : null;

    /// <summary>Copies the body.</summary>
    /// <param name="target">Where to; what was copied stays there, whatever the end.</param>
    /// <param name="mostBytes">More than this is not copied.</param>
    /// <param name="longest">The time for all of it.</param>
    /// <param name="cancellationToken">Stops it; throws.</param>
    public async Task<BodyEnd> CopyToAsync(Stream target, long mostBytes, TimeSpan longest, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(longest);
        byte[] buffer = new byte[BufferSize];
        try
        {
            Stream body = await Response!.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
            for (long copied = 0; ;)
            {
                int read = await body.ReadAsync(buffer, deadline.Token).ConfigureAwait(false);
                if (read == 0)
                {
                    return BodyEnd.Complete;
                }

                copied += read;
                if (copied > mostBytes)
                {
                    return BodyEnd.TooLarge;
                }

                await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return BodyEnd.TooSlow;
        }
        catch (HttpIOException)
        {
            return BodyEnd.CutOff;
        }
    }

    public void Dispose()
    {
        Response?.Dispose();
        place?.Dispose();
    }

    /// <summary>The same answer, with the way to it.</summary>
    public GuardedAnswer After(IReadOnlyList<RedirectHop> hops) => hops.Count == 0 ? this : new(Address, Response, Trouble, Detail, place) { Hops = hops };

    // RFC 9110, 10.2.2: a place on the page goes along unless the new address names one.
    private Uri WithFragment(Uri next) => next.Fragment.Length == 0 && Address.Fragment.Length > 0 ? new UriBuilder(next) { Fragment = Address.Fragment }.Uri : next;
}
