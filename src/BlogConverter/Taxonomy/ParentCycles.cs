// Cuts hierarchies that bite their own tails, or have no end.
namespace BlogConverter.Taxonomy;

/// <summary>A term that is its own ancestor has no path. As WordPress does, every member of such a circle goes to the top.</summary>
internal static class ParentCycles
{
    /// <summary>The most levels of a hierarchy; every term has its path in the report, so that depth costs the square of itself. Blogs have five.</summary>
    private const int MostLevels = 100;

    /// <summary>Takes the parents from all members of cycles, and from terms that stand more than 100 levels deep. Time is linear in the number of terms, whatever the depth.</summary>
    /// <param name="parents">The parent of each term, null at the top; changed in place.</param>
    /// <returns>The terms that lost their parents.</returns>
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

        CutDeep(parents, members);
        return members;
    }

    private static void CutDeep<T>(Dictionary<T, T?> parents, List<T> members)
        where T : class
    {
        var levels = new Dictionary<T, int>();
        var waiting = new Stack<T>();
        foreach (T start in parents.Keys.ToList())
        {
            for (T? term = start; term is not null && !levels.ContainsKey(term); term = parents.GetValueOrDefault(term))
            {
                waiting.Push(term);
            }

            while (waiting.TryPop(out T? next))
            {
                int level = parents.GetValueOrDefault(next) is { } above ? levels[above] + 1 : 0;
                if (level == MostLevels)
                {
                    parents[next] = null;
                    members.Add(next);
                    level = 0;
                }

                levels[next] = level;
            }
        }
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
