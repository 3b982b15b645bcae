// Keeps the heap as small as what is alive.
namespace BlogConverter;

/// <summary>
/// The runtime collects what lived long only when the heap has grown by as much again, and what grows with a large site grows in steps that leave their old places behind: at the
/// end of 50,000 posts a fifth of the memory was nothing. A collection of everything takes 6 to 26 ms there, every few seconds. A large heap is mostly somebody else's, who uses the
/// library, and its collection is not ours to ask for.
/// </summary>
internal static class HeapRoom
{
    private const int ManyItems = 5000;
    private const int ItemsBetween = 8000;
    private const long MostBytes = 1L << 30;

    /// <summary>Gives back what nobody holds any more; nothing to do for a small site, or beside a heap of more than 1 GiB.</summary>
    /// <param name="items">How many items the site has.</param>
    public static void Clear(int items)
    {
        if (items > ManyItems && GC.GetTotalMemory(forceFullCollection: false) < MostBytes)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    /// <summary>The same, now and then in the course of the items.</summary>
    /// <param name="done">How many items are done, one more each time.</param>
    public static void ClearAt(int done)
    {
        if (done % ItemsBetween == 0)
        {
            Clear(done);
        }
    }
}
