// The languages of a site, and the language of each item.
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>
/// What plugins for several languages left in an export: an item's own word (Polylang's and WPML's), <c>?lang=de</c> in its address, or <c>/de/</c> at the head of its path
/// where neither a parent nor a category explains it. Immutable, shared by all workers.
/// </summary>
internal sealed class SiteLanguages
{
    private const string Unsaid = "en";

    private readonly string[] _languages;
    private readonly ItemCensus _census;
    private readonly Dictionary<string, List<int>> _groups = new(StringComparer.Ordinal);

    private SiteLanguages(ItemCensus census, string[] languages, string[] groups, string site)
    {
        _census = census;
        _languages = languages;
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < languages.Length; i++)
        {
            if (census.Entries[i] is { IsReadable: true, IsDuplicate: false } entry && ContentTypes.IsContent(entry.Type))
            {
                uses[languages[i]] = uses.GetValueOrDefault(languages[i]) + 1;
                Group(groups[i], i);
            }
        }

        bool areAllTold = !uses.Remove("");
        string primary = LanguageCode.Primary(site);
        Main = uses.ContainsKey(site) ? site
            : uses.ContainsKey(primary) || !areAllTold ? primary
            : uses.Keys.Where(l => LanguageCode.Primary(l) == primary).Order(StringComparer.Ordinal).FirstOrDefault()
            ?? uses.OrderByDescending(u => u.Value).ThenBy(u => u.Key, StringComparer.Ordinal).Select(u => u.Key).FirstOrDefault("");
        All = uses.Count == 0 ? [] : [Main, .. uses.Keys.Where(l => l != Main).Order(StringComparer.Ordinal)];
    }

    /// <summary>The language of the site itself; empty when no item has a language.</summary>
    public string Main { get; }

    /// <summary>The languages of its items, the main one first; empty when no item has one.</summary>
    public IReadOnlyList<string> All { get; }

    private bool AreSeveral => All.Count > 1;

    /// <param name="census">The items.</param>
    /// <param name="site">The site.</param>
    /// <param name="old">What old addresses mean.</param>
    public static SiteLanguages Of(ItemCensus census, Site site, OldAddresses old)
    {
        var paths = new LanguageInPath(census, old);
        var languages = new string[census.Entries.Count];
        var groups = new string[languages.Length];
        for (int i = 0; i < languages.Length; i++)
        {
            BlogItem? item = census.ItemOf(i);
            languages[i] = item is null ? "" : item.Language.Length > 0 ? item.Language : paths.Of(item);
            groups[i] = item?.TranslationGroup ?? "";
        }

        return new SiteLanguages(census, languages, groups, LanguageCode.Of(site.Language) is { Length: > 0 } code ? code : Unsaid);
    }

    /// <summary>An item's language: in a site of several the main one if it does not tell; empty when nothing tells.</summary>
    public string Of(int item) => _languages[item].Length == 0 && AreSeveral ? Main : _languages[item];

    /// <summary>What a template puts in the place of an item's language: its own, or else the site's.</summary>
    public string PlaceholderOf(int item) => Of(item) is { Length: > 0 } language ? language : Main;

    /// <summary>An item's language if it is another than the main one of the site; else empty.</summary>
    public string OtherOf(int item) => _languages[item] is { Length: > 0 } language && language != Main ? language : "";

    /// <summary>The name that an item shares with its translations; empty when it has none.</summary>
    public string GroupOf(int item) => TranslationsOf(item).Count > 1 ? _census.Entries[item].Item!.TranslationGroup : "";

    /// <summary>The items that say the same in the languages of the site, the item itself among them, in the order of the input; empty when there is no other.</summary>
    public IReadOnlyList<int> TranslationsOf(int item) =>
        AreSeveral && _census.Entries[item].Item is { TranslationGroup: { Length: > 0 } group } && _groups.TryGetValue(group, out List<int>? all) && all.Count > 1 && all.Contains(item) ? all : [];

    /// <summary>A language counts once in a group: its first item.</summary>
    private void Group(string name, int number)
    {
        if (name.Length > 0)
        {
            List<int> all = _groups.TryGetValue(name, out List<int>? known) ? known : _groups[name] = [];
            if (!all.Exists(i => _languages[i] == _languages[number]))
            {
                all.Add(number);
            }
        }
    }
}
