// An item's facts as front matter shows them.
using System.Globalization;
using BlogConverter.Content;
using BlogConverter.Diagnostics;
using BlogConverter.FrontMatter;
using BlogConverter.Index;
using BlogConverter.Links;
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Planning;
using BlogConverter.Taxonomy;

namespace BlogConverter;

/// <summary>Resolves logins, slugs and ids to what a visitor saw.</summary>
internal sealed class FieldsOfItem(PipelineSetup setup, SitePlan site, ContentParser parser)
{
    private const int LongestSlug = 200;
    private const int LongestName = 255;

    private readonly MetaSelection _meta = new(setup.Options.Meta);
    private readonly SiteIndex _index = site.First.Index;

    /// <summary>How many entries of post meta stand in the fields that were asked for last.</summary>
    public int MetaWritten { get; private set; }

    public ItemFields Of(BlogItem item, int place, LinkRewriter links, DiagnosticBag diagnostics)
    {
        IReadOnlyList<MappedTerm> terms = TermsOf(item, diagnostics);
        FrontMatterMap meta = MetaOfItem.Of(item, _meta, out int count);
        var fields = new ItemFields(item)
        {
            // Generators make addresses of slugs: two files with one slug would be one page.
            Slug = SlugOf(site.Items[place].Number is > 1 and var number ? item.Slug.Text + "-" + number.ToString(CultureInfo.InvariantCulture) : item.Slug.Text),
            AuthorNames = [.. item.AuthorLogins.Select(login => Author.WithoutAddress(_index.Author(login)?.DisplayName ?? login))],
            Terms = terms,
            Categories = Names(terms, Term.Category),
            Tags = Names(terms, Term.Tag),
            OtherTerms = OtherTerms(terms),
            Excerpt = Plain(item, item.Excerpt),
            FeaturedImage = ImageOf(item, links, diagnostics),
            Enclosures = [.. item.Enclosures.Select(e => e with { Url = links.Rewrite("enclosure", e.Url) })],
            Address = site.Pages.ExplicitAddressOf(place),
            OldAddresses = [.. item.OldAddresses.Union(site.AliasesOf(place), StringComparer.Ordinal).Where(IsFile)],
            Seo = SeoOf(item, links),
            Meta = meta,
            Language = site.Shape.Languages.Of(place),
            IsInOtherLanguage = site.Shape.Languages.OtherOf(place).Length > 0,
            TranslationKey = site.Shape.Languages.GroupOf(place),
            Translations = [.. TranslationsOf(place)],
            OriginalPath = OriginalOf(place),
            Role = site.Shape.RoleOf(place),
            IsDraft = ItemSelection.IsDraft(item),
        };
        MetaWritten = count + fields.Seo.Entries;
        return fields;
    }

    /// <summary>Whether a generator can answer an address by a file: each of its names fits on a disk.</summary>
    private static bool IsFile(string address) => address.Split('/').All(n => System.Text.Encoding.UTF8.GetByteCount(n) <= LongestName);

    private IEnumerable<Translation> TranslationsOf(int place)
    {
        foreach (int other in site.Shape.Languages.TranslationsOf(place).Where(t => t != place))
        {
            if ((site.Pages.AddressOf(other) is { } address ? AddressText.Encode(site.Pages.Base[..^1] + address) : site.Pages.PathOf(other)) is { } at)
            {
                yield return new Translation(site.Shape.Languages.Of(other), at);
            }
        }
    }

    private string? OriginalOf(int place)
    {
        foreach (int other in site.Shape.Languages.OtherOf(place).Length > 0 ? site.Shape.Languages.TranslationsOf(place) : [])
        {
            if (site.Shape.Languages.OtherOf(other).Length == 0)
            {
                return site.Items[other].Path;
            }
        }

        return null;
    }

    /// <summary>Generators make files of slugs, and no disk takes a name of more than 255 bytes.</summary>
    private static string SlugOf(string slug) => System.Text.Encoding.UTF8.GetByteCount(slug) > LongestSlug ? SafeName.Path(SafeName.OneSegment(slug) + ".md")[..^3] : slug;

    /// <summary>What search engines are told leads to the new places, too.</summary>
    private SeoFields SeoOf(BlogItem item, LinkRewriter links)
    {
        SeoFields seo = SeoMeta.Of(item, _index.Site.Title);
        return seo.Canonical.Length + seo.Image.Length == 0 ? seo : seo with
        {
            Canonical = seo.Canonical.Length == 0 ? "" : links.Rewrite("canonical", seo.Canonical),
            Image = seo.Image.Length == 0 ? "" : links.Rewrite("social image", seo.Image),
        };
    }

    private IReadOnlyList<MappedTerm> TermsOf(BlogItem item, DiagnosticBag diagnostics)
    {
        ItemTerms terms = _index.Mapped.Of(item);
        if (terms.LeftPlaceholder is { } placeholder)
        {
            diagnostics.Add(Messages.DefaultCategoryLeftOut(placeholder.Name, item.Source, item.Id));
        }

        if (terms.OverLimit.Count > 0)
        {
            diagnostics.Add(Messages.TermsOverLimit(string.Join(", ", terms.OverLimit.Select(t => t.Name)), item.Source, item.Id));
        }

        return terms.Terms;
    }

    private static IReadOnlyList<string> Names(IReadOnlyList<MappedTerm> terms, string taxonomy) => [.. terms.Where(t => t.Taxonomy == taxonomy).Select(t => t.Label).Distinct(StringComparer.Ordinal)];

    private static IReadOnlyList<TaxonomyNames> OtherTerms(IReadOnlyList<MappedTerm> terms) =>
    [
        .. terms.Where(t => t.Taxonomy is not (Term.Category or Term.Tag))
            .GroupBy(t => t.Taxonomy, t => t.Label)
            .Select(g => new TaxonomyNames(g.Key, [.. g.Distinct(StringComparer.Ordinal)])),
    ];

    private FeaturedImage? ImageOf(BlogItem item, LinkRewriter links, DiagnosticBag diagnostics)
    {
        if (item.FeaturedImageId is not { } id)
        {
            return item.FeaturedImage is { } file ? new FeaturedImage(links.Rewrite("image", file.Url), file.AlternativeText) { Caption = file.Caption } : null;
        }

        if (_index.Attachment(id) is { } image)
        {
            return new FeaturedImage(links.Rewrite("image", image.Url), image.AlternativeText) { Caption = Plain(item, new PostBody(image.Caption, BodyFormat.WordPress)) };
        }

        diagnostics.Add(Messages.FeaturedImageMissing(id, item.Source, item.Id));
        return null;
    }

    private string Plain(BlogItem item, PostBody text)
    {
        if (text.Format == BodyFormat.Markdown || text.Text.AsSpan().IndexOfAny('<', '&', '[') < 0)
        {
            return Collapsed(text.Text);
        }

        using ParsedContent content = parser.Parse(item, text, _index);
        return Collapsed(content.Body.TextContent);
    }

    private static string Collapsed(string text) => string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
