// What decides where an item's file goes.
using BlogConverter.Model;

namespace BlogConverter.Index;

/// <summary>The facts that a target's path is made of.</summary>
/// <param name="Id">The item's id.</param>
/// <param name="Type">The item's type: <c>post</c>, <c>page</c>, or a custom type.</param>
/// <param name="Slug">The decoded slug; not yet safe as a file name.</param>
public sealed record Placement(string Id, string Type, string Slug)
{
    /// <summary>The local date; null when unknown.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>True when the item is not published: it goes to the target's place for drafts.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Slugs of the parents, the topmost first; empty for items at the top. Cycles are cut.</summary>
    public IReadOnlyList<string> Ancestors { get; init; } = [];

    /// <summary>What the page is to its site. Default: a page like others.</summary>
    public PageRole Role { get; init; }

    /// <summary>The language, such as <c>de</c>, of an item that is not in the main language of a site of several; else empty.</summary>
    public string Language { get; init; } = "";

    /// <summary>The folder of the language, where there is one.</summary>
    internal IReadOnlyList<string> LanguageFolder => Language.Length == 0 ? [] : [Language];

    /// <summary>True when other items of the input name this one as their parent. A folder and a page of one name are two things to some generators and one to others.</summary>
    public bool HasChildren { get; init; }
}

/// <summary>What a page is to its site.</summary>
public enum PageRole
{
    /// <summary>A page like others.</summary>
    Ordinary,

    /// <summary>It stands at the root of the site, or of the site in its language.</summary>
    Front,

    /// <summary>The list of posts is at its address; visitors saw its title, and not its body.</summary>
    Posts,
}
