// What became of one reference.
namespace BlogConverter.Links;

/// <summary>A reference of an item to something else, with its state. References that are somebody else's and in order are not recorded.</summary>
/// <param name="Place">Where it stands: <c>a href</c>, <c>img src</c>, or a front-matter field.</param>
/// <param name="Reference">The address as the source has it.</param>
/// <param name="Class">What it leads to.</param>
/// <param name="State">What became of it.</param>
public sealed record LinkReference(string Place, string Reference, LinkClass Class, LinkState State)
{
    /// <summary>The address as it is written; null where that is the reference itself, or nothing.</summary>
    public string? NewAddress { get; init; }

    /// <summary>Why it was not rewritten, or what is still wrong with it; null when all is well.</summary>
    public string? Reason { get; init; }

    /// <summary>The address of the page that was probably meant; null when there is no such guess.</summary>
    public string? Proposal { get; init; }
}

/// <summary>What a reference leads to.</summary>
public enum LinkClass
{
    /// <summary>A post, or an item of a custom type.</summary>
    Post,

    /// <summary>A page.</summary>
    Page,

    /// <summary>The page of an upload.</summary>
    Attachment,

    /// <summary>An uploaded file.</summary>
    Upload,

    /// <summary>The archive of a category, a tag or a term of another taxonomy.</summary>
    Term,

    /// <summary>The archive of an author.</summary>
    Author,

    /// <summary>The archive of a year, month or day.</summary>
    Date,

    /// <summary>A feed.</summary>
    Feed,

    /// <summary>A comment, or the place for comments, below an item.</summary>
    Comment,

    /// <summary>The front page.</summary>
    Home,

    /// <summary>A place on the same page.</summary>
    Anchor,

    /// <summary>Somebody else's page or file.</summary>
    External,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>Something of another scheme.</summary>
    Other,

    /// <summary>An address of the blog's own that nothing in the input answers.</summary>
    Unknown,
}

/// <summary>What became of a reference.</summary>
public enum LinkState
{
    /// <summary>It leads to the new place.</summary>
    Rewritten,

    /// <summary>It is written as it was.</summary>
    Kept,

    /// <summary>It was broken and has been repaired.</summary>
    Fixed,

    /// <summary>It leads nowhere in the new site, and is written as it was.</summary>
    Unresolved,

    /// <summary>It was taken out.</summary>
    Removed,
}
