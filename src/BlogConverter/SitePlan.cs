// What is settled between the two passes.
using BlogConverter.Index;
using BlogConverter.Links;
using BlogConverter.Model;
using BlogConverter.Planning;

namespace BlogConverter;

/// <summary>Which items go out, where their files are, where their pages live, and what references to them become. Immutable, shared by all workers.</summary>
internal sealed class SitePlan
{
    private SitePlan(IndexPass first, ConversionPlan items, OldAddresses old, PermalinkMap pages, LinkResolver links)
    {
        First = first;
        Items = items;
        Old = old;
        Pages = pages;
        Links = links;
    }

    /// <summary>What the first pass learnt.</summary>
    public IndexPass First { get; }

    public ConversionPlan Items { get; }

    public OldAddresses Old { get; }

    public PermalinkMap Pages { get; }

    public LinkResolver Links { get; }

    public static SitePlan Make(PipelineSetup setup, IndexPass first)
    {
        ConversionOptions options = setup.Options;
        ConversionPlan items = ConversionPlan.Make(first.Census, new ItemSelection(options, first.Index.Author), setup.Target.PathOf);
        OldAddresses old = first.OldAddresses(options.Sites);
        AddressHabit? habit = setup.Target.AddressOf is { } addressOf ? new AddressHabit(addressOf, setup.Target.GeneratedAddresses) : null;
        PermalinkMap pages = PermalinkMap.Make(items, first.Census, old, habit, options);
        return new SitePlan(first, items, old, pages, new LinkResolver(first.Index, old, first.Census, pages, PlacesOf(setup, first.Index, items, old), options.Links));
    }

    /// <summary>The rewriter of one page's references; null when they are to stay.</summary>
    public LinkRewriter? RewriterFor(BlogItem item, int number, PipelineSetup setup) => setup.Options.Links == LinkMode.Keep
        ? null
        : new LinkRewriter(Links, setup.LinkRule, new PageContext(item, number, Pages.AddressOf(number) is { } address ? Pages.Base[..^1] + address : Pages.PathOf(number) ?? ""));

    private static NewPlaces PlacesOf(PipelineSetup setup, SiteIndex index, ConversionPlan items, OldAddresses old)
    {
        // A generator makes the archive of a term only when a page has it.
        var used = new HashSet<int>();
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].Path is not null)
            {
                foreach (int term in old.TermsOf(i))
                {
                    used.Add(term);
                }
            }
        }

        HashSet<MappedTerm> shown = [.. used.SelectMany(term => index.MappedTerm(old.Terms[term].Taxonomy, old.Terms[term].Slug) ?? [])];

        return new NewPlaces
        {
            IsFilesOnly = setup.Target.AddressOf is null,
            
            // A term that was split has no archive of its own any more.
            TermAt = (taxonomy, slug) => index.MappedTerm(taxonomy, slug) is [var term] && shown.Contains(term) ? setup.Target.TermAddressOf(term.Taxonomy, term.Label) : null,
            FeedOf = setup.Target.FeedAddressOf,
        };
    }
}
