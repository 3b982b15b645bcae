// What a static site generator wants to be given.
using BlogConverter.FrontMatter;
using BlogConverter.Index;
using BlogConverter.Markdown;
using BlogConverter.Model;

namespace BlogConverter.Outputs;

/// <summary>A target: where its files go, what their front matter says and which Markdown it reads. Immutable; <c>with</c> makes a variant.</summary>
/// <param name="Name">The name by which the console knows it.</param>
public sealed record OutputTarget(string Name)
{
    /// <summary>The path that an item would like to have below the output folder, extension included, separated by <c>/</c>. It is neither made legal nor unique here; a slash in a slug has become a hyphen.</summary>
    public required Func<Placement, string> PathOf { get; init; }

    /// <summary>The address that a file gets by the generator's own habit, from the root of the site, percent-encoded, as in <c>/posts/hello/</c>; arguments are the item and the file's path. Null for a target whose pages are files and have no address. Default: null.</summary>
    public Func<Placement, string, string>? AddressOf { get; init; }

    /// <summary>Addresses of pages that the generator makes by itself, so that no page of ours may live there. Default: the front page.</summary>
    public IReadOnlyList<string> GeneratedAddresses { get; init; } = ["/"];

    /// <summary>True for a file whose address its front matter cannot choose; the argument is its path. Default: none.</summary>
    public Predicate<string> IsAddressFixed { get; init; } = static _ => false;

    /// <summary>Where the list of posts can be when a page stands at the root of the site: the first address that no page has. Empty, the default: the generator makes such a list at the root only, or none at all.</summary>
    public IReadOnlyList<string> PostsAddresses { get; init; } = [];

    /// <summary>True when the page that stands for the list of posts becomes that list by its front matter. Default: false.</summary>
    public bool ListsPostsOnPage { get; init; }

    /// <summary>True when the generator reads a file's language from its name (<c>hello.de.md</c>), and puts it in front of the address. Default: false, the language is a folder.</summary>
    public bool NamesLanguage { get; init; }

    /// <summary>True when a translation has to be called like its original, or the generator takes them for two pages. Default: false.</summary>
    public bool NamesTranslationsAlike { get; init; }

    /// <summary>The address of a term's archive by the generator's habit. An answer of null: there is no such page, or nobody can tell where. Default: no archives.</summary>
    public Func<MappedTerm, string?> TermAddressOf { get; init; } = static _ => null;

    /// <summary>True when only posts make archives of their terms, and pages do not. Default: false.</summary>
    public bool ArchivesPostsOnly { get; init; }

    /// <summary>True when a post has one category, the first, and the others join its tags. Default: false.</summary>
    public bool HasOneCategory { get; init; }

    /// <summary>The address of the feed of the front page or of an archive, whose address is the argument; an answer of null: there is none. Default: no feeds.</summary>
    public Func<string, string?> FeedAddressOf { get; init; } = static _ => null;

    /// <summary>The formats of front matter that the generator reads, the usual one first. Default: YAML.</summary>
    public IReadOnlyList<FrontMatterWriter> Formats { get; init; } = [FrontMatterWriter.Yaml];

    /// <summary>The front matter in order.</summary>
    public required IReadOnlyList<FrontMatterField> Fields { get; init; }

    /// <summary>What goes behind the fields where a site has it: an SEO plugin's facts, the language. Default: the usual keys.</summary>
    public IReadOnlyList<FrontMatterField> Extras { get; init; } = KnownFields.Extras;

    /// <summary>True when one of the fields holds the post meta, because the generator refuses keys that it does not know. Default: false.</summary>
    public bool HasOwnPlaceForMeta { get; init; }

    /// <summary>Keys that mean something to the generator, so that no taxonomy of the user's may take them. Default: none.</summary>
    public IReadOnlyList<string> ReservedKeys { get; init; } = [];

    /// <summary>The dialect of Markdown, with the target's own renderers and guards. Default: GFM, and the content stage's own elements in their portable form.</summary>
    public MarkdownOptions Markdown { get; init; } = new() { Renderers = [PortableRenderers.Render] };

    /// <summary>The dialect without the target's own idioms, for <c>--portable</c>, where nothing but a language stands behind code fences. Null: the dialect has no other.</summary>
    public MarkdownOptions? PortableMarkdown { get; init; }

    /// <summary>A sentence for whoever builds the site next: what the generator's own settings would do to the files. Null: nothing needs to be said.</summary>
    public string? Advice { get; init; }

    /// <summary>The folder for copied media files, relative to the output folder; empty for the output folder itself. Where pages have addresses, its files are served from the root of the site, so that old addresses of uploads go on working. Default: <c>media</c>.</summary>
    public string MediaFolder { get; init; } = "media";

    /// <summary>The folder whose files the generator copies to the root of the site as they are, relative to the output folder. Empty, the default: the output folder itself.</summary>
    public string StaticFolder { get; init; } = "";

    /// <summary>Names of the redirect formats that are written when nobody chooses. Default: those that a site can hold without harm on every host, nginx's map, and the table.</summary>
    public IReadOnlyList<string> Redirects { get; init; } = ["netlify", "apache", "nginx", "csv"];

    /// <summary>What is put before a name that Windows keeps for a device (<c>con</c>, <c>nul</c> …): generators that pass over names with an underscore want another. Default: an underscore.</summary>
    public string DevicePrefix { get; init; } = "_";

    /// <summary>The extension of the files, with the dot. Default: <c>.md</c>.</summary>
    public string Extension { get; init; } = ".md";

    /// <summary>True when the generator does not publish a post without a date, so that one without gets a made-up date in its path. Default: false.</summary>
    public bool NeedsDate { get; init; }

    /// <summary>True when the front matter wants a description whether the author wrote one or not, so that the body's first sentence is looked for. Default: false.</summary>
    public bool NeedsDescription { get; init; }

    /// <summary>Where data files go: authors, terms, menus, comments. Default: YAML in <c>data</c>.</summary>
    public SiteData Data { get; init; } = new("data", IsJson: false);

    /// <summary>Other files of the whole site: a configuration to copy from, pages of terms. Default: none.</summary>
    public Func<SiteFacts, IEnumerable<OutputFile>>? SiteFiles { get; init; }

    /// <summary>Folders by kind, for readers and programs that are no generator: <c>posts/</c>, <c>pages/</c>, <c>drafts/</c>.</summary>
    public static OutputTarget Plain { get; } = PlainTarget.Create();

    /// <summary>Hugo.</summary>
    public static OutputTarget Hugo { get; } = HugoTarget.Create();

    /// <summary>Jekyll.</summary>
    public static OutputTarget Jekyll { get; } = JekyllTarget.Create();

    /// <summary>Hexo.</summary>
    public static OutputTarget Hexo { get; } = HexoTarget.Create();

    /// <summary>Eleventy.</summary>
    public static OutputTarget Eleventy { get; } = EleventyTarget.Create();

    /// <summary>Astro, with content collections.</summary>
    public static OutputTarget Astro { get; } = AstroTarget.Create();

    /// <summary>Docusaurus: its blog, and pages.</summary>
    public static OutputTarget Docusaurus { get; } = DocusaurusTarget.Create();

    /// <summary>Pelican.</summary>
    public static OutputTarget Pelican { get; } = PelicanTarget.Create();

    /// <summary>Zola.</summary>
    public static OutputTarget Zola { get; } = ZolaTarget.Create();

    /// <summary>A vault of Obsidian.</summary>
    public static OutputTarget Obsidian { get; } = ObsidianTarget.Create();

    /// <summary>All targets that come with the library, the default first.</summary>
    public static IReadOnlyList<OutputTarget> Known { get; } = [Plain, Hugo, Jekyll, Hexo, Eleventy, Astro, Docusaurus, Pelican, Zola, Obsidian];

    /// <summary>The target of a name, compared without regard to case, or null.</summary>
    public static OutputTarget? Find(string name) => Known.FirstOrDefault(t => t.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The front matter of an item; empty values are left out.</summary>
    /// <param name="item">The item's facts.</param>
    /// <param name="selection">The user's choice of fields; null for the target's own.</param>
    public FrontMatterMap FrontMatterOf(ItemFields item, FieldSelection? selection = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        var map = new FrontMatterMap();
        foreach (FrontMatterField field in selection is null ? OwnChoice().Concat(Extras) : Selected(selection))
        {
            FrontMatterValue? value = field.Value(item);
            if (field.IsSpread && value is FrontMatterMap spread)
            {
                Spread(spread, map, item, field.Name == KnownFields.Extra && item.Item.Generator == Name, field.Name == KnownFields.Extra ? "old_" : "wp_");
            }
            else
            {
                map.TryAdd(field.Key, value);
            }
        }

        if (!HasOwnPlaceForMeta)
        {
            Spread(item.Meta, map, item, false, "wp_");
        }

        return map;
    }

    /// <summary>The row of a field's name, the target's own first; null when there is none.</summary>
    internal FrontMatterField? Field(string name) => Fields.Concat(Extras).FirstOrDefault(f => f.Name == name) ?? KnownFields.Find(name);

    /// <summary>The target's rows, and behind its terms what the source had of its own.</summary>
    private IEnumerable<FrontMatterField> OwnChoice()
    {
        bool hasExtra = Fields.Any(f => f.Name == KnownFields.Extra);
        foreach (FrontMatterField field in Fields)
        {
            yield return field;
            if (!hasExtra && field.Name == "terms")
            {
                hasExtra = true;
                yield return KnownFields.Row(KnownFields.Extra);
            }
        }

        if (!hasExtra)
        {
            yield return KnownFields.Row(KnownFields.Extra);
        }
    }

    private IEnumerable<FrontMatterField> Selected(FieldSelection selection)
    {
        foreach (SelectedField choice in selection.Fields)
        {
            FrontMatterField field = Field(choice.Name) ?? throw new ArgumentException($"{Name} has no field '{choice.Name}'.", nameof(selection));
            yield return choice.Key is null ? field : field with { Key = choice.Key, IsSpread = false };
        }

        foreach (FrontMatterField field in Fields.Where(f => f.IsRequired && !selection.Fields.Any(s => s.Name == f.Name)))
        {
            yield return field;
        }
    }

    /// <summary>A key that means something to the generator gets a prefix, unless the file was written for that generator and means just that.</summary>
    private void Spread(FrontMatterMap entries, FrontMatterMap map, ItemFields item, bool isAtHome, string prefix)
    {
        foreach ((string key, FrontMatterValue value) in entries)
        {
            FrontMatterField? row = Fields.FirstOrDefault(f => f.Key == key && !f.IsSpread);
            if (row is { Name: "comments" or "guid" })
            {
                // The source's own word, which the row says where it matters.
                map.TryAdd(key, row.Value(item) is null ? value : null);
                continue;
            }

            bool isTaken = (!isAtHome && ReservedKeys.Contains(key, StringComparer.OrdinalIgnoreCase)) || map.ContainsKey(key) || row is not null;
            map.TryAdd(isTaken ? prefix + key : key, value);
        }
    }
}
