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
    private readonly NewPlaces _places;
    private readonly LinkReader _reader;
    private readonly IReadOnlyList<string> _generated;
    private readonly ILookup<string, string> _aliases;

    private SitePlan(IndexPass first, ConversionPlan items, OldAddresses old, PermalinkMap pages, NewPlaces places, MediaPlan media, ConversionOptions options, IReadOnlyList<string> generated)
    {
        First = first;
        Items = items;
        Old = old;
        Pages = pages;
        Links = new LinkResolver(first.Index, old, first.Census, pages, places, options.Links);
        _places = places;
        _reader = new LinkReader(Links, old.Sites, options);
        _generated = generated;
        Diagnostics = [.. items.Diagnostics, .. pages.Diagnostics];
        _aliases = Redirects(new HashSet<int>(), static _ => null).Lines.Where(r => !r.HasQuery).ToLookup(r => r.To, r => r.From, StringComparer.Ordinal);
        Media = media;
    }

    /// <summary>What the first pass learnt.</summary>
    public IndexPass First { get; }

    public ConversionPlan Items { get; }

    public OldAddresses Old { get; }

    public PermalinkMap Pages { get; }

    public LinkResolver Links { get; }

    /// <summary>What was found while all this was settled.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Old paths below the new site's root, decoded, that a page of the generator's own can answer by leading to an item.</summary>
    public IReadOnlyList<string> AliasesOf(int item) => Pages.AddressOf(item) is not { } address ? [] :
    [
        .. _aliases[PercentEncoding.Normalize(AddressText.Encode(Pages.Base[..^1] + address))]
            .Where(from => from.StartsWith(Pages.Base, StringComparison.Ordinal))
            .Select(from => Uri.UnescapeDataString(from[(Pages.Base.Length - 1)..])),
    ];

    public MediaPlan Media { get; }

    /// <summary>Where each old address leads that moved; complete once all pages were written and their media brought.</summary>
    /// <param name="failed">Places in the input of the pages that could not be written.</param>
    public SettledRedirects Redirects(IReadOnlySet<int> failed) => Redirects(failed, url => Media.Peek(url) is { IsThere: true } file ? Media.AddressOf(file) : null);

    private SettledRedirects Redirects(IReadOnlySet<int> failed, Func<string, string?> fileAt)
    {
        var moved = new MovedAddresses(First.Index, Old, First.Census, Pages, _places, failed, fileAt);
        var diagnostics = new DiagnosticBag();
        return new SettledRedirects(RedirectMap.Settle(moved.All(), Pages.Holds(_generated), diagnostics), moved.Gone, diagnostics.Items);
    }

    /// <param name="setup">The user's choices.</param>
    /// <param name="first">What the input holds.</param>
    /// <param name="uploads">The files that were given.</param>
    /// <param name="output">Where files go.</param>
    public static SitePlan Make(PipelineSetup setup, IndexPass first, UploadSet uploads, IOutputSink output)
    {
        ConversionOptions options = setup.Options;
        OldAddresses old = first.OldAddresses(options.Sites);
        PathTemplate? template = options.Path is null ? null : PathTemplate.Parse(options.Path);
        ConversionPlan items = ConversionPlan.Make(
            first.Census,
            new ItemSelection(options, first.Index.Author),
            setup.Target.PathOf,
            template is null ? null : (item, place) => template.PathOf(item, AddressWishes.CategoryOf(old, place)),
            setup.Target.DevicePrefix);
        AddressHabit? habit = setup.Target.AddressOf is { } addressOf ? new AddressHabit(addressOf, setup.Target.GeneratedAddresses) : null;
        PermalinkMap pages = PermalinkMap.Make(items, first.Census, old, habit, options);
        return new SitePlan(first, items, old, pages, PlacesOf(setup, first, items, old), MediaPass.Plan(setup, first.Index, uploads, output), options, setup.Target.GeneratedAddresses);
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

    private static NewPlaces PlacesOf(PipelineSetup setup, IndexPass first, ConversionPlan items, OldAddresses old)
    {
        SiteIndex index = first.Index;
        // A generator makes the archive of a term only when a page shows it, which "Uncategorized" beside others, or a term over the limit, does not.
        var shown = new HashSet<MappedTerm>();
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].Path is not null)
            {
                var terms = new List<TermReference>();
                foreach (int term in old.TermsOf(i))
                {
                    terms.Add(old.Terms[term]);
                }

                shown.UnionWith(index.Mapped.Of(first.Census.Entries[i].Item! with { Terms = terms }).Terms);
            }
        }

        return new NewPlaces
        {
            IsFilesOnly = setup.Target.AddressOf is null,

            // A term that was split has no archive of its own any more.
            TermAt = (taxonomy, slug) => index.MappedTerm(taxonomy, slug) is [var term] && shown.Contains(term) ? setup.Target.TermAddressOf(term.Taxonomy, term.Label) : null,
            FeedOf = setup.Target.FeedAddressOf,
        };
    }
}
