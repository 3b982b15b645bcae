// What the files of a whole site are made of.
using BlogConverter.Model;

namespace BlogConverter.Outputs;

/// <summary>The facts of a site, ready to be shown: names instead of logins, new addresses instead of old ones. Private data are not among them.</summary>
/// <param name="Site">The site as the source has it.</param>
public sealed record SiteFacts(Site Site)
{
    /// <summary>The address at which the site is to live, without a slash at its end.</summary>
    public string Address { get; init; } = "";

    /// <summary>The time zone that the user named; null when none.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The authors of what was written, by name.</summary>
    public IReadOnlyList<AuthorFacts> Authors { get; init; } = [];

    /// <summary>The terms that are in use or have a description.</summary>
    public IReadOnlyList<TermFacts> Terms { get; init; } = [];

    /// <summary>The menus in the order of the source.</summary>
    public IReadOnlyList<MenuFacts> Menus { get; init; } = [];

    /// <summary>The languages of what was written, the main one first; empty for a site of one.</summary>
    public IReadOnlyList<LanguageFacts> Languages { get; init; } = [];

    /// <summary>Where the list of posts is when a page stands at the root of the site, such as <c>/blog/</c>; null when the list is at the root, or the generator makes none.</summary>
    public string? PostsAddress { get; init; }

    /// <summary>Types of what was written, other than posts and pages.</summary>
    public IReadOnlyList<string> CustomTypes { get; init; } = [];

    /// <summary>Folders at the root of the site that hold files of the old one, such as <c>wp-content</c>.</summary>
    public IReadOnlyList<string> MediaFolders { get; init; } = [];

    /// <summary>The site's title, or what stands for it.</summary>
    internal string Title => Site.Title.Length > 0 ? Site.Title : "Blog";

    /// <summary>The main language as a code: <c>en</c>.</summary>
    internal string MainLanguage => Languages is [var main, ..] ? main.Code : Language.Split('-')[0];

    /// <summary>The languages beside the main one.</summary>
    internal IEnumerable<LanguageFacts> OtherLanguages => Languages.Skip(1);

    /// <summary>The language as generators write it: <c>en-us</c>, or <c>en</c> when the source is silent.</summary>
    internal string Language => Site.Language.Length > 0 ? Site.Language.Replace('_', '-') : "en";
}

/// <summary>A language of the site.</summary>
/// <param name="Code">The code, such as <c>de</c>.</param>
/// <param name="Name">The name in that language, or the code where the source does not tell.</param>
public sealed record LanguageFacts(string Code, string Name);

/// <summary>An author.</summary>
/// <param name="Key">A name for files and addresses, made of the display name.</param>
/// <param name="Name">The name shown to visitors.</param>
public sealed record AuthorFacts(string Key, string Name)
{
    /// <summary>The first name; may be empty.</summary>
    public string FirstName { get; init; } = "";

    /// <summary>The last name; may be empty.</summary>
    public string LastName { get; init; } = "";
}

/// <summary>A term.</summary>
/// <param name="Taxonomy">The taxonomy, or the front-matter key that the taxonomy map gave it.</param>
/// <param name="Slug">The slug, decoded.</param>
/// <param name="Name">The name as posts have it.</param>
public sealed record TermFacts(string Taxonomy, string Slug, string Name)
{
    /// <summary>The description as Markdown; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The description as HTML, with paragraphs as WordPress makes them; may be empty.</summary>
    public string DescriptionHtml { get; init; } = "";

    /// <summary>The description as plain text, for generators that show it as such; may be empty.</summary>
    public string DescriptionText { get; init; } = "";

    /// <summary>The address of its page, from the root of the site; null when there is none.</summary>
    public string? Address { get; init; }

    /// <summary>The languages of the items that show it, where they are others than the main one; empty text for the main one.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [""];

    /// <summary>The parent's name; null at the top.</summary>
    public string? Parent { get; init; }
}

/// <summary>A menu.</summary>
/// <param name="Slug">The slug.</param>
/// <param name="Name">The name.</param>
/// <param name="Entries">The entries of the top level in order.</param>
public sealed record MenuFacts(string Slug, string Name, IReadOnlyList<MenuEntry> Entries);

/// <summary>An entry of a menu.</summary>
/// <param name="Title">The label.</param>
/// <param name="Address">Where it leads: from the root of the site, or an absolute address elsewhere; empty when nothing is known.</param>
/// <param name="Children">The entries below it in order.</param>
public sealed record MenuEntry(string Title, string Address, IReadOnlyList<MenuEntry> Children);
