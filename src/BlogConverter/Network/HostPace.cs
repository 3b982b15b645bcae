// Makes requests to one host wait for each other.
using System.Collections.Concurrent;

namespace BlogConverter.Network;

/// <summary>A few requests at a time for each host, a delay between their starts, and a pause where the host asked for one. Hosts do not wait for each other.</summary>
internal sealed class HostPace(HttpLimits limits, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Host> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for a place; disposing of the answer gives it back.</summary>
    public async Task<IDisposable> EnterAsync(string name, CancellationToken cancellationToken)
    {
        Host host = Of(name);
        await host.Places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (host.Reserve(time.GetUtcNow(), limits.HostDelay) is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
            }

            return new Place(host.Places);
        }
        catch
        {
            host.Places.Release();
            throw;
        }
    }

    /// <summary>Nothing is asked of the host for a while.</summary>
    public void Pause(string name, TimeSpan wait) => Of(name).NotBefore(time.GetUtcNow() + wait);

    private Host Of(string name) => _hosts.GetOrAdd(name, _ => new Host(new SemaphoreSlim(limits.RequestsPerHost)));

    private sealed record Host(SemaphoreSlim Places)
    {
        private readonly Lock _lock = new();
        private DateTimeOffset _next;

        /// <summary>Takes the next start, and answers how long it is until then.</summary>
        public TimeSpan Reserve(DateTimeOffset now, TimeSpan delay)
        {
            lock (_lock)
            {
                DateTimeOffset start = _next > now ? _next : now;
                _next = start + delay;
                return start - now;
            }
        }

        public void NotBefore(DateTimeOffset moment)
        {
            lock (_lock)
            {
                _next = moment > _next ? moment : _next;
            }
        }
    }

    private sealed class Place(SemaphoreSlim places) : IDisposable
    {
        private SemaphoreSlim? _places = places;

        public void Dispose() => Interlocked.Exchange(ref _places, null)?.Release();
    }
}
