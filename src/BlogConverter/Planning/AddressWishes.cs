// The address that a page would like to have.
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>What the user chose with <c>--urls</c>: the path that the world knows, the target's habit, or a template for posts.</summary>
internal sealed class AddressWishes(string choice, OldAddresses old, SiteLanguages languages)
{
    private readonly AddressTemplate? _template = choice is "keep" or "target" ? null : AddressTemplate.Parse(choice);

    /// <summary>The wish; null for the target's habit.</summary>
    /// <param name="item">The item.</param>
    /// <param name="number">Its place in the input.</param>
    /// <param name="plan">Where its file goes.</param>
    public string? Of(BlogItem item, int number, ItemPlan plan)
    {
        string language = languages.OtherOf(number);
        if (_template is not null && item.Type == "post")
        {
            string filled = _template.Fill(item, plan.Number == 1 ? item.Slug.Text : $"{item.Slug.Text}-{plan.Number}", CategoryOf(old, number), languages.PlaceholderOf(number));
            return AddressText.Clean(_template.NamesLanguage ? filled : InLanguage(filled, language));
        }

        return choice == "target" ? null : Known(item.Link, language);
    }

    /// <summary>An address with its language in front: where it stands in it already it is moved there.</summary>
    public static string InLanguage(string address, string language)
    {
        if (language.Length == 0 || address.StartsWith($"/{language}/", StringComparison.OrdinalIgnoreCase))
        {
            return address;
        }

        int at = address.IndexOf($"/{language}/", StringComparison.Ordinal);
        return $"/{language}{(at < 0 ? address : address.Remove(at, language.Length + 1))}";
    }

    /// <summary>The path below the old site, if it is one that files can stand for. A language that stood in the query goes into the path.</summary>
    private string? Known(string link, string language)
    {
        SiteAddress address = SiteAddress.Parse(link);
        ReadOnlySpan<char> below = address.Path;
        bool isOwn = address.Host.IsEmpty ? below.StartsWith("/") : old.Sites.KindOf(address, out below) == HostKind.Own;
        return !isOwn || !address.IsOfTheWeb ? null
            : address.Query.IsEmpty ? AddressText.Clean(below)
            : OldQuery.IsLanguage(address) ? AddressText.Clean(InLanguage(below.ToString(), language))
            : null;
    }

    /// <summary>The slug of an item's first category; empty when it has none.</summary>
    internal static string CategoryOf(OldAddresses old, int number)
    {
        foreach (int term in old.TermsOf(number))
        {
            if (old.Terms[term] is { Taxonomy: Term.Category } category)
            {
                return Uri.UnescapeDataString(category.Slug);
            }
        }

        return "";
    }
}
