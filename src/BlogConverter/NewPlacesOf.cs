// What the new site answers beside its pages, as the target and the plan know it.
using BlogConverter.Index;
using BlogConverter.Links;
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Planning;

namespace BlogConverter;

/// <summary>Finds the archives of terms, the feeds and the front pages of the new site.</summary>
internal static class NewPlacesOf
{
    public static NewPlaces Make(PipelineSetup setup, SiteIndex index, ConversionPlan items, SiteShape shape, OldAddresses old)
    {
        OutputTarget target = setup.Target;
        var shown = new Dictionary<MappedTerm, List<string>>();
        var first = new HashSet<MappedTerm>();
        Look(setup, index, items, shape, old, shown, first);
        string? ArchiveOf(MappedTerm term)
        {
            MappedTerm placed = target.HasOneCategory && term.Taxonomy == Term.Category && !first.Contains(term) ? term with { Taxonomy = Term.Tag } : term;
            return !shown.TryGetValue(term, out List<string>? languages) || target.TermAddressOf(placed) is not { } at ? null
                : target.NamesLanguage && languages[0].Length > 0 ? $"/{languages[0]}{at}" : at;
        }

        return new NewPlaces
        {
            IsFilesOnly = target.AddressOf is null,
            Front = shape.Pages.Front is { } front && items.GoesOut(front) ? front : null,
            Homes = Homes(target, items, shape),

            ArchiveOf = ArchiveOf,

            // A term that was split has no archive of its own any more.
            TermAt = (taxonomy, slug) => index.MappedTerm(taxonomy, slug) is [var term] ? ArchiveOf(term) : null,
            LanguagesOf = term => shown.TryGetValue(term, out List<string>? languages) ? languages : [""],
            FeedOf = target.FeedAddressOf,
        };
    }

    private static Dictionary<string, int?> Homes(OutputTarget target, ConversionPlan items, SiteShape shape)
    {
        var homes = new Dictionary<string, int?>(StringComparer.OrdinalIgnoreCase);
        foreach (string language in target.NamesLanguage ? shape.Languages.All.Skip(1) : [])
        {
            homes.Add($"/{language}/", null);
        }

        foreach (int page in shape.Pages.Front is { } front ? shape.Languages.TranslationsOf(front) : [])
        {
            if (shape.Languages.OtherOf(page).Length > 0 && items.GoesOut(page) && shape.RoleOf(page) == PageRole.Front)
            {
                homes[$"/{shape.Languages.OtherOf(page)}/"] = page;
            }
        }

        return homes;
    }

    /// <summary>The terms of pages that go out, each with their languages, the main one first; and those that are some post's first category. A generator makes the archive of a term only when a page shows it, which "Uncategorized" beside others, or a term over the limit, does not.</summary>
    private static void Look(PipelineSetup setup, SiteIndex index, ConversionPlan items, SiteShape shape, OldAddresses old, Dictionary<MappedTerm, List<string>> shown, HashSet<MappedTerm> first)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (!items.GoesOut(i) || ItemSelection.IsDraft(shape.Census.KindOf(i)) || (setup.Target.ArchivesPostsOnly && shape.Census.KindOf(i).Type != "post") || shape.Census.ItemOf(i) is not { } item)
            {
                continue;
            }

            var references = new List<TermReference>();
            foreach (int term in old.TermsOf(i))
            {
                references.Add(old.Terms[term]);
            }

            string language = shape.Languages.OtherOf(i);
            IReadOnlyList<MappedTerm> terms = index.Mapped.Of(item with { Terms = references }).Terms;
            foreach (MappedTerm term in terms)
            {
                List<string> languages = shown.TryGetValue(term, out List<string>? known) ? known : shown[term] = [];
                if (!languages.Contains(language))
                {
                    languages.Insert(language.Length == 0 ? 0 : languages.Count, language);
                }
            }

            if (terms.FirstOrDefault(t => t.Taxonomy == Term.Category) is { } category)
            {
                first.Add(category);
            }
        }
    }
}
