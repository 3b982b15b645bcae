// Posts that came twice: in an export, and as a file that somebody made by hand.
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>Finds the files that were made of items of an export, by id, by permalink and by slug. Of the two the file wins: it may have been worked on.</summary>
internal static class Twins
{
    /// <summary>Two days: more than zones and editors make of one date.</summary>
    private static readonly TimeSpan SameTime = TimeSpan.FromDays(2);

    /// <summary>The place of an export's item, and the place of the file that stands for it.</summary>
    public static IReadOnlyDictionary<int, int> Find(ItemCensus census)
    {
        var twins = new Dictionary<int, int>();
        if (!census.Entries.Any(e => e.Kind.IsFile) || !census.Entries.Any(e => e is { IsReadable: true, Kind.IsFile: false }))
        {
            return twins;
        }

        var byId = new Dictionary<(string, string), int>();
        var byAddress = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var bySlug = new Dictionary<(string, string), int>();
        for (int i = 0; i < census.Entries.Count; i++)
        {
            if (census.Entries[i] is { Kind.IsFile: true, Item: { } file })
            {
                _ = file.HasMadeUpId || byId.TryAdd((file.Type, file.Id), i);
                _ = PathOf(file.Link) is { } path && byAddress.TryAdd(path, i);
                bySlug.TryAdd((file.Type, file.Slug.Text.ToLowerInvariant()), i);
            }
        }

        var taken = new HashSet<int>();
        for (int i = 0; i < census.Entries.Count; i++)
        {
            if (census.Entries[i].Item is not { File.Length: 0 } item || item.Type is "attachment" or "nav_menu_item" or "revision")
            {
                continue;
            }

            int? twin = byId.TryGetValue((item.Type, item.Id), out int same) ? same
                : PathOf(item.Link) is { } path && byAddress.TryGetValue(path, out int there) ? there
                : bySlug.TryGetValue((item.Type, item.Slug.Text.ToLowerInvariant()), out int named) && AreOne(item, census.Entries[named].Item!) ? named
                : null;
            if (twin is { } place && taken.Add(place))
            {
                twins.Add(i, place);
            }
        }

        return twins;
    }

    /// <summary>A slug alone may come again in another year.</summary>
    private static bool AreOne(BlogItem item, BlogItem file) =>
        item.Title == file.Title || item.Published is not { } then || file.Published is not { } now || (then.Time - now.Time).Duration() <= SameTime;

    private static string? PathOf(string link)
    {
        SiteAddress address = SiteAddress.Parse(link);
        return address.IsOfTheWeb && address.Query.IsEmpty && !address.Path.Trim('/').IsEmpty ? address.Path.Trim('/').ToString() : null;
    }
}
