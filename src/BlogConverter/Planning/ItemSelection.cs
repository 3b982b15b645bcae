// Decides which items go out.
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>The user's choice of items. What was not asked for stays in: unpublished and guarded items first of all.</summary>
internal sealed class ItemSelection
{
    private readonly ConversionOptions _options;
    private readonly HashSet<string> _types;
    private readonly HashSet<string> _statuses;
    private readonly HashSet<string> _only;
    private readonly HashSet<string> _authors;
    private readonly Func<string, Author?> _authorOf;
    private int _taken;

    /// <param name="options">The choice.</param>
    /// <param name="authorOf">Finds the author of a login.</param>
    public ItemSelection(ConversionOptions options, Func<string, Author?> authorOf)
    {
        _options = options;
        _authorOf = authorOf;
        _types = new HashSet<string>(options.Types, StringComparer.Ordinal);
        _statuses = new HashSet<string>(options.Include.Select(StatusName), StringComparer.Ordinal);
        _only = new HashSet<string>(options.Only, StringComparer.OrdinalIgnoreCase);
        _authors = new HashSet<string>(options.Authors, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>True when the item was not on view for everyone, and so goes out as a draft.</summary>
    public static bool IsDraft(BlogItem item) => item.HasPassword || !IsPublished(item.Type, item.Status);

    /// <summary>The same of an item in the census.</summary>
    public static bool IsDraft(CensusFacts item) => item.HasPassword || !IsPublished(item.Type, item.Status);

    /// <summary>Null when the item goes out. Must be asked once for each item in input order, since the limit counts.</summary>
    public SkipReason? ReasonToSkip(BlogItem item)
    {
        SkipReason? reason = ByType(item.Type) ?? ByStatus(item) ?? ByFilter(item);
        if (reason is null && _options.Limit is { } limit && _taken >= limit)
        {
            return SkipReason.Limit;
        }

        if (reason is null)
        {
            _taken++;
        }

        return reason;
    }

    private SkipReason? ByType(string type)
    {
        if (_types.Contains(type) || (_types.Contains("all") && ContentTypes.IsContent(type)))
        {
            return null;
        }

        return type == "attachment" ? SkipReason.Attachment
            : ContentTypes.IsPartOfAnother(type) ? SkipReason.PartOfAnother
            : ContentTypes.IsInternal(type) ? SkipReason.Internal
            : SkipReason.Type;
    }

    private SkipReason? ByStatus(BlogItem item)
    {
        if (!IsPublished(item.Type, item.Status) && !_statuses.Contains(item.Status))
        {
            return SkipReason.Status;
        }

        return item.HasPassword && !_statuses.Contains("password") ? SkipReason.Password : null;
    }

    private SkipReason? ByFilter(BlogItem item)
    {
        bool wanted = (_only.Count == 0 || _only.Contains(item.Id) || _only.Contains(item.Slug.Text) || _only.Contains(item.Slug.Raw))
            && (_authors.Count == 0 || item.AuthorLogins.Any(IsWantedAuthor))
            && IsInside(item.Published);
        return wanted ? null : SkipReason.Filter;
    }

    private bool IsWantedAuthor(string login) =>
        _authors.Contains(login) || (_authorOf(login) is { } author && _authors.Contains(author.DisplayName));

    private bool IsInside(LocalDate? date)
    {
        if (_options.Since is null && _options.Until is null)
        {
            return true;
        }

        return date is { } known
            && DateOnly.FromDateTime(known.Time) is var day
            && (_options.Since is null || day >= _options.Since)
            && (_options.Until is null || day <= _options.Until);
    }

    // Uploads have the status of their parent, which WordPress writes as "inherit".
    private static bool IsPublished(string type, string status) => status == "publish" || (status == "inherit" && type == "attachment");

    private static string StatusName(string name) => name == "drafts" ? "draft" : name;
}
