// Says what a generator does not do by itself.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Planning;

namespace BlogConverter;

/// <summary>Where the list of posts went when a page stands at the root of the site, and that there are no pages of terms: each is said once.</summary>
internal static class SiteFindings
{
    public static IEnumerable<Diagnostic> Of(PipelineSetup setup, SitePlan site, SiteFacts facts)
    {
        OutputTarget target = setup.Target;
        if (target.AddressOf is null)
        {
            yield break;
        }

        if (site.Places.Front is { } front && site.First.Census.Entries[front].Item is { } page)
        {
            string? list = facts.PostsAddress ?? (target.ListsPostsOnPage && site.Shape.Pages.Posts is { } posts ? site.Pages.AddressOf(posts) : null);
            yield return list is not null ? Messages.FrontPage(page.Title, AddressText.Encode(list), page.Source, page.Id) : Messages.FrontPageWithoutPosts(page.Title, target.Name, page.Source, page.Id);
        }

        int terms = facts.Terms.Count(t => t.Taxonomy is "categories" or "tags");
        if (terms > 0 && target.TermAddressOf(new MappedTerm(Term.Tag, "a", "a")) is null)
        {
            yield return Messages.NoTermPages(target.Name, terms);
        }
    }
}
