// Does work on all cores and hands the results back in order.
namespace BlogConverter;

/// <summary>Runs one function over a sequence. Workers take the next element under a lock, so the sequence is read on one thread at a time; results come back in the order of the sequence, and only a bounded number waits.</summary>
internal static class OrderedWork
{
    /// <param name="source">The work, lazily read.</param>
    /// <param name="workerOf">Makes the function of one worker, so that a worker can keep a parser to itself.</param>
    /// <param name="jobs">The number of workers, at least 1; with 1 everything happens on the caller's thread.</param>
    /// <param name="accept">Gets the results in order, on one thread at a time.</param>
    /// <param name="cancellationToken">Ends the run between two elements.</param>
    public static void Run<TIn, TOut>(IEnumerable<TIn> source, Func<Func<TIn, TOut>> workerOf, int jobs, Action<TOut> accept, CancellationToken cancellationToken)
    {
        if (jobs <= 1)
        {
            Func<TIn, TOut> work = workerOf();
            foreach (TIn element in source)
            {
                cancellationToken.ThrowIfCancellationRequested();
                accept(work(element));
            }

            return;
        }

        using var state = new State<TIn, TOut>(source, jobs * 16, accept);
        var threads = new Thread[jobs];
        for (int i = 0; i < jobs; i++)
        {
            threads[i] = new Thread(() => state.Work(workerOf, cancellationToken), maxStackSize: 16 * 1024 * 1024) { IsBackground = true, Name = "conversion" };
            threads[i].Start();
        }

        foreach (Thread thread in threads)
        {
            thread.Join();
        }

        state.ThrowIfFailed();
        cancellationToken.ThrowIfCancellationRequested();
    }

    private sealed class State<TIn, TOut>(IEnumerable<TIn> source, int window, Action<TOut> accept) : IDisposable
    {
        private readonly IEnumerator<TIn> _source = source.GetEnumerator();
        private readonly Lock _taking = new();
        private readonly object _giving = new();
        private readonly Dictionary<long, TOut> _waiting = [];
        private long _taken;
        private long _given;
        private System.Runtime.ExceptionServices.ExceptionDispatchInfo? _failure;

        public void Work(Func<Func<TIn, TOut>> workerOf, CancellationToken cancellationToken)
        {
            try
            {
                Func<TIn, TOut> work = workerOf();
                while (!cancellationToken.IsCancellationRequested && TryTake(out TIn? element, out long number))
                {
                    Give(number, work(element!));
                }
            }
            catch (Exception exception)
            {
                // Carried to the caller's thread; the other workers stop at their next element.
                lock (_giving)
                {
                    _failure ??= System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(exception);
                    Monitor.PulseAll(_giving);
                }
            }
        }

        public void ThrowIfFailed() => _failure?.Throw();

        public void Dispose() => _source.Dispose();

        private bool TryTake(out TIn? element, out long number)
        {
            lock (_taking)
            {
                element = default;
                number = _taken;
                if (Volatile.Read(ref _failure) is not null || !_source.MoveNext())
                {
                    return false;
                }

                element = _source.Current;
                _taken++;
                return true;
            }
        }

        private void Give(long number, TOut result)
        {
            lock (_giving)
            {
                // The worker that holds the next result never waits, so this cannot stand still.
                while (number >= _given + window && _failure is null)
                {
                    Monitor.Wait(_giving);
                }

                _waiting.Add(number, result);
                bool moved = false;
                while (_waiting.Remove(_given, out TOut? next))
                {
                    accept(next);
                    _given++;
                    moved = true;
                }

                if (moved)
                {
                    Monitor.PulseAll(_giving);
                }
            }
        }
    }
}
