// Where every written page lives.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>
/// The address of each item that goes out, settled before the first one is converted. By default a page keeps the path that the world knows; what a static site cannot
/// hold, or another page has, gets the address of the generator's habit. Immutable, shared by all workers.
/// </summary>
internal sealed class PermalinkMap
{
    private const string Root = "/";

    private readonly PackedColumn _addresses;
    private readonly bool[] _isExplicit;
    private readonly ConversionPlan _plan;

    private PermalinkMap(ConversionPlan plan, string siteBase, PackedColumn addresses, bool[] isExplicit)
    {
        _plan = plan;
        Base = siteBase;
        _addresses = addresses;
        _isExplicit = isExplicit;
    }

    /// <summary>Where the new site begins, with slashes around: <c>/</c> or <c>/blog/</c>.</summary>
    public string Base { get; }

    /// <summary>The page's address below <see cref="Base"/>, decoded, as in <c>/2011/09/hello/</c>; null when the item does not go out or the target knows files only.</summary>
    public string? AddressOf(int item) => _addresses[_plan.Instead(item)];

    /// <summary>The address that the page's front matter has to name; null when the generator comes to it by itself.</summary>
    public string? ExplicitAddressOf(int item) => _isExplicit[item] ? _addresses[item] : null;

    /// <summary>The page's file below the output folder; null when the item does not go out.</summary>
    public string? PathOf(int item) => item < _plan.Count ? _plan[_plan.Instead(item)].Path : null;

    /// <summary>True when the item has a file.</summary>
    public bool HasPath(int item) => item < _plan.Count && _plan.GoesOut(_plan.Instead(item));

    /// <summary>Tells whether the new site has a page of its own at a path (encoded, from the root of the host).</summary>
    /// <param name="others">Pages below the base that are no items.</param>
    public Predicate<string> Holds(IEnumerable<string> others)
    {
        var all = new KeyTable(_addresses.Count);
        foreach (string page in Enumerable.Range(0, _addresses.Count).Select(i => _addresses[i]).OfType<string>().Concat(others))
        {
            all.TryAdd(AddressKey.OfExact(PercentEncoding.Normalize(AddressText.Encode(Base[..^1] + page))), 0);
        }

        return path => all.Contains(AddressKey.OfExact(path));
    }

    /// <param name="plan">Which items go out, and where their files are.</param>
    /// <param name="shape">The items, and what the site makes of them.</param>
    /// <param name="old">Their old addresses.</param>
    /// <param name="habit">The target's habit; null for one that knows files only.</param>
    /// <param name="options">The user's choice.</param>
    /// <param name="diagnostics">Told of addresses that could not stay.</param>
    public static PermalinkMap Make(ConversionPlan plan, SiteShape shape, OldAddresses old, AddressHabit? habit, ConversionOptions options, DiagnosticBag diagnostics)
    {
        string siteBase = "/" + (options.Base.Trim('/') is { Length: > 0 } path ? path + "/" : "");
        var addresses = new PackedColumn(plan.Count);
        var isExplicit = new bool[plan.Count];
        if (habit is null)
        {
            return new PermalinkMap(plan, siteBase, addresses, isExplicit);
        }

        var wishes = new AddressWishes(options.Urls, old, shape.Languages);
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        bool hasFront = shape.Pages.Front is { } front && plan.GoesOut(front);
        foreach (string reserved in habit.Reserved.Where(r => r != Root || !hasFront))
        {
            taken.Add(Key(reserved), "");
        }

        foreach (int i in Enumerable.Range(0, plan.Count).Where(plan.GoesOut).OrderBy(i => shape.Pages.RoleOf(i) == PageRole.Ordinary).ThenBy(shape.Census.IdOf, ItemOrder.Instance))
        {
            BlogItem item = shape.Census.Entries[i].Item!;
            Placement placement = shape.PlacementOf(i, item);
            ItemPlan decision = plan[i];
            string usual = Uri.UnescapeDataString(habit.AddressOf(placement, decision.Path!));
            string wish = placement.IsDraft || habit.IsFixed(decision.Path!) ? usual
                : placement.Role == PageRole.Front ? AddressWishes.InLanguage(Root, placement.Language)
                : wishes.Of(item, i, decision) ?? AddressWishes.InLanguage(usual, placement.Language);
            string address = Take(wish, usual, taken, item, diagnostics);
            addresses[i] = address;
            isExplicit[i] = !placement.IsDraft && (address != usual || !IsSure(usual));
        }

        return new PermalinkMap(plan, siteBase, addresses, isExplicit);
    }

    private static string Take(string wish, string usual, Dictionary<string, string> taken, BlogItem item, DiagnosticBag diagnostics)
    {
        if (taken.TryAdd(Key(wish), item.Id))
        {
            return wish;
        }

        string owner = taken[Key(wish)];
        string address = usual;
        for (int number = 2; !taken.TryAdd(Key(address), item.Id); number++)
        {
            address = SafeName.WithSuffix(usual.TrimEnd('/'), "-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture)) + (usual.EndsWith('/') ? "/" : "");
        }

        diagnostics.Add(Messages.AddressTaken(wish, owner, address, item.Source, item.Id));
        return address;
    }

    private static bool IsSure(string address) => address == Root || address.Trim('/').Split('/').All(AddressText.IsSure);

    private static string Key(string address) => address.TrimEnd('/');
}

/// <summary>A generator's habit of making addresses.</summary>
/// <param name="AddressOf">The address of an item's file, with a slash in front, percent-encoded.</param>
/// <param name="Reserved">Addresses of pages that the generator makes by itself.</param>
/// <param name="IsFixed">True for a file whose address its front matter cannot choose.</param>
internal sealed record AddressHabit(Func<Placement, string, string> AddressOf, IReadOnlyList<string> Reserved, Predicate<string> IsFixed);
