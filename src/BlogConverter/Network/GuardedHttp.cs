// The only way from here to the network.
using System.Security.Authentication;
using Polly;
using Polly.Retry;

namespace BlogConverter.Network;

/// <summary>
/// Asks for addresses that strangers wrote: private addresses are refused at every connection, redirects are followed by hand, hosts are asked at a
/// polite pace, and what may pass is tried again. Trouble is an answer, never an exception; only cancelling throws. Safe for concurrent calls.
/// </summary>
internal sealed class GuardedHttp : IDisposable
{
    private static readonly string Agent = $"BlogConverter/{typeof(GuardedHttp).Assembly.GetName().Version?.ToString(3)} (link and media check of a blog's owner)";

    private readonly HttpLimits _limits;
    private readonly TimeProvider _time;
    private readonly HttpClient _client;
    private readonly HostPace _pace;
    private readonly ResiliencePipeline<GuardedAnswer> _retries;

    public GuardedHttp(HttpLimits limits, TimeProvider? time = null)
    {
        _limits = limits;
        _time = time ?? TimeProvider.System;
        _client = new HttpClient(GuardedConnections.Handler(limits)) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", Agent);
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "*/*");
        _pace = new HostPace(limits, _time);
        _retries = Retries();
    }

    /// <summary>Asks for an address and follows its redirects. The caller disposes of the answer.</summary>
    /// <param name="method">GET or HEAD.</param>
    /// <param name="address">Absolute.</param>
    /// <param name="prepare">Adds headers to each request, such as a range; may be null.</param>
    /// <param name="cancellationToken">Stops it; throws.</param>
    public async Task<GuardedAnswer> SendAsync(HttpMethod method, Uri address, Action<HttpRequestMessage>? prepare = null, CancellationToken cancellationToken = default)
    {
        var hops = new List<RedirectHop>();
        var seen = new HashSet<Uri> { address };
        while (true)
        {
            GuardedAnswer answer = await AskAsync(method, address, prepare, cancellationToken).ConfigureAwait(false);
            if (answer.Next is not { } next)
            {
                return answer.After(hops);
            }

            hops.Add(new RedirectHop(answer.Status!.Value, next));
            answer.Dispose();
            if (hops.Count > _limits.Redirects || !seen.Add(next))
            {
                return Failed(next, HttpTrouble.RedirectLoop, $"{hops.Count} redirects, and no end").After(hops);
            }

            address = next;
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<GuardedAnswer> AskAsync(HttpMethod method, Uri address, Action<HttpRequestMessage>? prepare, CancellationToken cancellationToken)
    {
        if (address.Scheme is not ("http" or "https") || address.Host.Length == 0)
        {
            return Failed(address, HttpTrouble.Refused, $"{address.Scheme}: is not asked for");
        }

        return await _retries.ExecuteAsync(async token => await AskOnceAsync(method, address, prepare, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
    }

    private async Task<GuardedAnswer> AskOnceAsync(HttpMethod method, Uri address, Action<HttpRequestMessage>? prepare, CancellationToken cancellationToken)
    {
        IDisposable place = await _pace.EnterAsync(address.Authority, cancellationToken).ConfigureAwait(false);
        bool isHeld = false;
        try
        {
            using var request = new HttpRequestMessage(method, address);
            prepare?.Invoke(request);
            using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            deadline.CancelAfter(_limits.AnswerTimeout);
            HttpResponseMessage response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
            isHeld = true;
            var answer = new GuardedAnswer(address, response, HttpTrouble.None, "", place);
            if (answer.RetryAfter(_time.GetUtcNow()) is { } wait && wait <= _limits.LongestRetryAfter)
            {
                _pace.Pause(address.Authority, wait);
            }

            return answer;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed(address, HttpTrouble.TimedOut, "no answer in time");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidOperationException or UriFormatException)
        {
            return Failed(address, TroubleOf(e), (e.InnerException ?? e).Message);
        }
        finally
        {
            if (!isHeld)
            {
                place.Dispose();
            }
        }
    }

    private static GuardedAnswer Failed(Uri address, HttpTrouble trouble, string detail) => new(address, null, trouble, detail, null);

    private static HttpTrouble TroubleOf(Exception exception) => exception switch
    {
        HttpRequestException { InnerException: AddressRefusedException } => HttpTrouble.Refused,
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } or HttpRequestException { InnerException: System.Net.Sockets.SocketException { SocketErrorCode: System.Net.Sockets.SocketError.HostNotFound or System.Net.Sockets.SocketError.NoData } } => HttpTrouble.UnknownHost,
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } or HttpRequestException { InnerException: AuthenticationException } => HttpTrouble.Insecure,
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded } => HttpTrouble.Unreadable,
        HttpRequestException or IOException => HttpTrouble.Unreachable,
        _ => HttpTrouble.Refused,
    };

    private ResiliencePipeline<GuardedAnswer> Retries()
    {
        var builder = new ResiliencePipelineBuilder<GuardedAnswer> { TimeProvider = _time };
        return _limits.Attempts < 2 ? builder.Build() : builder.AddRetry(new RetryStrategyOptions<GuardedAnswer>
        {
            MaxRetryAttempts = _limits.Attempts - 1,
            BackoffType = DelayBackoffType.Exponential,
            Delay = _limits.RetryDelay,
            ShouldHandle = outcome => ValueTask.FromResult(outcome.Outcome.Result is { MayPass: true } answer && !(answer.RetryAfter(_time.GetUtcNow()) > _limits.LongestRetryAfter)),
            DelayGenerator = outcome => ValueTask.FromResult(outcome.Outcome.Result?.RetryAfter(_time.GetUtcNow())),
        }).Build();
    }
}
