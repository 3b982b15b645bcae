// What a visitor wrote under an item.
namespace BlogConverter.Model;

/// <summary>A comment, pingback or trackback. E-mail and IP addresses are read past and not kept.</summary>
public sealed record Comment
{
    /// <summary>The number in the source; empty when missing.</summary>
    public string Id { get; init; } = "";

    /// <summary>The comment that this one answers; null at the top.</summary>
    public string? ParentId { get; init; }

    /// <summary>The name that the visitor gave.</summary>
    public string AuthorName { get; init; } = "";

    /// <summary>The address of the visitor's own site; may be empty.</summary>
    public string AuthorUrl { get; init; } = "";

    /// <summary>When it was written; null when unknown.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The text, as HTML.</summary>
    public string Text { get; init; } = "";

    /// <summary><c>comment</c>, <c>pingback</c>, <c>trackback</c> or a plugin's own type.</summary>
    public string Type { get; init; } = "comment";

    /// <summary>True when visitors could see it (WordPress: <c>comment_approved</c> is <c>1</c>; spam, trash and pending are not).</summary>
    public bool IsApproved { get; init; }

    /// <summary>True when the source holds the visitor's e-mail or IP address, which themselves are not kept (known of WordPress exports only).</summary>
    public bool HasContact { get; init; }

    /// <summary>Meta entries, repeated keys kept.</summary>
    public IReadOnlyList<MetaEntry> Meta { get; init; } = [];
}
