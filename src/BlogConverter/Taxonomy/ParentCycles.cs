// Cuts hierarchies that bite their own tails.
namespace BlogConverter.Taxonomy;

/// <summary>A term that is its own ancestor has no path. As WordPress does, every member of such a circle goes to the top.</summary>
internal static class ParentCycles
{
    /// <summary>Takes the parents from all members of cycles. Time is linear in the number of terms, whatever the depth.</summary>
    /// <param name="parents">The parent of each term, null at the top; changed in place.</param>
    /// <returns>The members.</returns>
    public static List<T> Cut<T>(Dictionary<T, T?> parents)
        where T : class
    {
        var members = new List<T>();
        var walkOf = new Dictionary<T, int>();
        int walk = 0;
        foreach (T start in parents.Keys.ToList())
        {
            walk++;
            T? term = start;
            while (term is not null && walkOf.TryAdd(term, walk))
            {
                term = parents.GetValueOrDefault(term);
            }

            if (term is not null && walkOf[term] == walk)
            {
                CutAt(term, parents, members);
            }
        }

        return members;
    }

    private static void CutAt<T>(T term, Dictionary<T, T?> parents, List<T> members)
        where T : class
    {
        T? next = term;
        while (next is not null && parents.GetValueOrDefault(next) is { } parent)
        {
            members.Add(next);
            parents[next] = null;
            next = parent;
        }
    }
}
