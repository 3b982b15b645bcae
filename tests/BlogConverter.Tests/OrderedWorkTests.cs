// Work on all cores, results in order.
using Xunit;

namespace BlogConverter.Tests;

public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Results_come_in_the_order_of_the_work(int jobs)
    {
        var results = new List<int>();
        OrderedWork.Run<int, int>(Enumerable.Range(0, 5000), () => Uneven, jobs, results.Add, CancellationToken.None);
        Assert.Equal(Enumerable.Range(0, 5000), results);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_failure_reaches_the_caller(int jobs)
    {
        var failure = Assert.Throws<InvalidOperationException>(() => OrderedWork.Run<int, int>(
            Enumerable.Range(0, 1000), () => n => n == 500 ? throw new InvalidOperationException("here") : n, jobs, _ => { }, CancellationToken.None));
        Assert.Equal("here", failure.Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Cancelling_stops_between_two_elements(int jobs)
    {
        using var cancel = new CancellationTokenSource();
        var results = new List<int>();
        Assert.Throws<OperationCanceledException>(() => OrderedWork.Run<int, int>(
            Enumerable.Range(0, int.MaxValue), () => n => n, jobs, n =>
            {
                results.Add(n);
                if (n == 100)
                {
                    cancel.Cancel();
                }
            }, cancel.Token));
        Assert.Equal(Enumerable.Range(0, results.Count), results);
        Assert.InRange(results.Count, 101, 1000);
    }

    private static int Uneven(int n)
    {
        Thread.SpinWait(n % 97 == 0 ? 20_000 : 10);
        return n;
    }
}
