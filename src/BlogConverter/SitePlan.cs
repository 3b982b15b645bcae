// What is settled between the two passes.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Links;
using BlogConverter.Media;
using BlogConverter.Media.Uploads;
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Planning;

namespace BlogConverter;

/// <summary>Which items go out, where their files are, where their pages live, and what references to them become. Immutable, shared by all workers.</summary>
internal sealed class SitePlan
{
    private readonly LinkReader _reader;
    private readonly IReadOnlyList<string> _generated;
    private readonly Lazy<ILookup<string, string>> _aliases;

    private SitePlan(IndexPass first, SiteShape shape, ConversionPlan items, OldAddresses old, PermalinkMap pages, NewPlaces places, MediaPlan media, PipelineSetup setup)
    {
        First = first;
        Shape = shape;
        Items = items;
        Old = old;
        Pages = pages;
        Links = new LinkResolver(first.Index, old, first.Census, pages, places, setup.Options.Links);
        Places = places;
        _reader = new LinkReader(Links, old.Sites, setup.Options);
        _generated = setup.Target.GeneratedAddresses;
        // Only where pages have addresses is it asked for, and it is as long as the site.
        _aliases = new(() => Redirects(new HashSet<int>(), static _ => null).Lines.Where(r => !r.HasQuery).ToLookup(r => r.To, r => r.From, StringComparer.Ordinal));
        Media = media;
    }

    /// <summary>What the first pass learnt.</summary>
    public IndexPass First { get; }

    /// <summary>The front page and the languages of the site.</summary>
    public SiteShape Shape { get; }

    public ConversionPlan Items { get; }

    public OldAddresses Old { get; }

    public PermalinkMap Pages { get; }

    /// <summary>What the new site answers beside its pages.</summary>
    public NewPlaces Places { get; }

    public LinkResolver Links { get; }

    /// <summary>Old paths below the new site's root, decoded, that a page of the generator's own can answer by leading to an item.</summary>
    public IReadOnlyList<string> AliasesOf(int item) => Pages.AddressOf(item) is not { } address ? [] :
    [
        .. _aliases.Value[PercentEncoding.Normalize(AddressText.Encode(Pages.Base[..^1] + address))]
            .Where(from => from.StartsWith(Pages.Base, StringComparison.Ordinal))
            .Select(from => Uri.UnescapeDataString(from[(Pages.Base.Length - 1)..])),
    ];

    public MediaPlan Media { get; }

    /// <summary>Where each old address leads that moved; complete once all pages were written and their media brought.</summary>
    /// <param name="failed">Places in the input of the pages that could not be written.</param>
    public SettledRedirects Redirects(IReadOnlySet<int> failed) => Redirects(failed, url => Media.Peek(url) is { IsThere: true } file ? Media.AddressOf(file) : null);

    private SettledRedirects Redirects(IReadOnlySet<int> failed, Func<string, string?> fileAt)
    {
        var moved = new MovedAddresses(First.Index, Old, First.Census, Pages, Places, failed, fileAt);
        var diagnostics = new DiagnosticBag();
        return new SettledRedirects(RedirectMap.Settle(moved.All(), Pages.Holds(_generated), diagnostics, Items.Count), moved.Gone, diagnostics.Items);
    }

    /// <param name="setup">The user's choices.</param>
    /// <param name="first">What the input holds.</param>
    /// <param name="uploads">The files that were given.</param>
    /// <param name="output">Where files go.</param>
    /// <param name="diagnostics">Told of what is found while all this is settled.</param>
    public static SitePlan Make(PipelineSetup setup, IndexPass first, UploadSet uploads, IOutputSink output, DiagnosticBag diagnostics)
    {
        ConversionOptions options = setup.Options;
        OutputTarget target = setup.Target;
        OldAddresses old = first.OldAddresses(options.Sites);
        SiteShape shape = SiteShape.Of(first.Census, first.Index, old, options, diagnostics);
        PathTemplate? template = options.Path is null ? null : PathTemplate.Parse(options.Path);
        ConversionPlan items = ConversionPlan.Make(shape, new ItemSelection(options, first.Index.Author), new PathHabit(target.PathOf)
        {
            OwnPathOf = template is null ? null : (item, place) => template.PathOf(item, AddressWishes.CategoryOf(old, place), shape.Languages.PlaceholderOf(place)),
            DevicePrefix = target.DevicePrefix,
            NamesLanguage = target.NamesLanguage,
            NamesTranslationsAlike = target.NamesTranslationsAlike,
        }, diagnostics);
        AddressHabit? habit = target.AddressOf is { } addressOf ? new AddressHabit(addressOf, target.GeneratedAddresses, target.IsAddressFixed) : null;
        PermalinkMap pages = PermalinkMap.Make(items, shape, old, habit, options, diagnostics);
        NewPlaces places = NewPlacesOf.Make(setup, first.Index, items, shape, old);
        return new SitePlan(first, shape, items, old, pages, places, MediaPass.Plan(setup, first.Index, uploads, output), setup);
    }

    /// <summary>The rewriter of one page's references. Where links are to stay, it takes care of media alone.</summary>
    /// <param name="item">The item of the page.</param>
    /// <param name="number">Its place in the input.</param>
    /// <param name="setup">The user's choices.</param>
    /// <param name="media">Answers for the media of the page.</param>
    public LinkRewriter RewriterFor(BlogItem item, int number, PipelineSetup setup, MediaUses media)
    {
        string address = Pages.AddressOf(number) is { } at ? Pages.Base[..^1] + at : Pages.PathOf(number) ?? "";
        return new LinkRewriter(_reader, setup.Options.Links == LinkMode.Keep ? null : setup.LinkRule, new PageContext(item, number, address) { Media = media })
        {
            ListsAll = setup.ListsAllLinks,
            Dead = setup.DeadLinks,
        };
    }
}
