// Every choice of a conversion that is plain data.
namespace BlogConverter;

/// <summary>The options of a conversion. Each has the default that a careful person would have chosen; the console's long option names are these names in kebab case.</summary>
public sealed record ConversionOptions
{
    /// <summary>Content types to convert; <c>all</c> stands for every type but the internal ones (menus, revisions, styles, templates …) and attachments. Default: <c>post</c> and <c>page</c>.</summary>
    public IReadOnlyList<string> Types { get; init; } = ["post", "page"];

    /// <summary>Kinds of unpublished items to convert as well, marked as drafts: <c>draft</c>, <c>pending</c>, <c>future</c>, <c>private</c>, <c>password</c>, <c>trash</c>; plural <c>drafts</c> is the same. Default: none.</summary>
    public IReadOnlyList<string> Include { get; init; } = [];

    /// <summary>Ids or slugs; when not empty, only these items are converted.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>Logins or display names; when not empty, only items of these authors are converted.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Only items of this local day or later. Null: no bound.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Only items of this local day or earlier. Null: no bound.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>At most this many items, the first ones of the input. Null: all.</summary>
    public int? Limit { get; init; }

    /// <summary>An IANA zone (<c>Europe/Berlin</c>) or an offset (<c>+02:00</c>) for dates of which the export does not tell the offset. Null: such dates are written without one.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Front-matter fields to write, in order, each a name or <c>name:newname</c>. Empty: the target's own choice.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>The user's own structure of files for posts, such as <c>content/posts/{year}/{slug}/index.md</c>, with the placeholders of <see cref="Urls"/>; with <c>{type}</c> in it, for every type. Null: the target's usual one.</summary>
    public string? Path { get; init; }

    /// <summary>The id or slug of the page that stands at the root of the site in place of the list of posts; <c>none</c> for no page. Null: what the input says.</summary>
    public string? FrontPage { get; init; }

    /// <summary>The id or slug of the page at whose address the list of posts then is. Null: what the input says.</summary>
    public string? PostsPage { get; init; }

    /// <summary>Keys of post meta that go to the front matter, each a key or <c>key:newkey</c>; a star at the end stands for any ending. Empty: none.</summary>
    public IReadOnlyList<string> Meta { get; init; } = [];

    /// <summary>Write what every reader of Markdown understands, and none of the target's own idioms. Default: false.</summary>
    public bool Portable { get; init; }

    /// <summary>The format of the front matter: <c>yaml</c>, <c>toml</c> or <c>json</c>, where the target's generator reads it. Null: the target's usual one.</summary>
    public string? FrontMatter { get; init; }

    /// <summary>Where the visitors' comments go. Default: a data file for each post.</summary>
    public CommentsMode Comments { get; init; } = CommentsMode.Data;

    /// <summary>What is written below the front matter. Default: Markdown.</summary>
    public OutputBodyFormat BodyFormat { get; init; } = OutputBodyFormat.Markdown;

    /// <summary>What bodies in the source are taken for. Default: told by each item.</summary>
    public SourceBodyFormat Body { get; init; } = SourceBodyFormat.Auto;

    /// <summary>Write bodies that are Markdown already anew, as if they were HTML, instead of passing them through. Default: false.</summary>
    public bool Tidy { get; init; }

    /// <summary>What happens to addresses inside bodies. Default: rewritten where the new place is known.</summary>
    public LinkMode Links { get; init; } = LinkMode.Rewrite;

    /// <summary>What happens to the files that posts use: images, audio, video, documents. Default: <see cref="MediaMode.Copy"/>.</summary>
    public MediaMode Media { get; init; } = MediaMode.Copy;

    /// <summary>The largest file that is fetched from the old host, in MiB. Default: 512.</summary>
    public int MediaLimit { get; init; } = 512;

    /// <summary>Folders and archives (<c>.zip</c>, <c>.tar</c>, <c>.tar.gz</c>) that hold the site's uploads. Default: none.</summary>
    public IReadOnlyList<string> Uploads { get; init; } = [];

    /// <summary>The longest item that is read, in Mi characters, at most 512; a longer one is reported and passed over. Default: 32.</summary>
    public int ItemLimit { get; init; } = 32;

    /// <summary>The most that a <c>.gz</c> or <c>.zip</c> may unpack to, in GiB; what is beyond is reported and not read. Default: 64.</summary>
    public int UnpackLimit { get; init; } = 64;

    /// <summary>How many times its size a <c>.gz</c> or <c>.zip</c> may unpack to, once that is more than 256 MiB. Default: 300.</summary>
    public int UnpackRatio { get; init; } = 300;

    /// <summary>The most entries of an archive; one with more is reported and not read. Default: 1,000,000.</summary>
    public int EntryLimit { get; init; } = 1_000_000;

    /// <summary>Take out of bodies what a browser could run: scripts' attributes and addresses, plug-ins, documents inside of attributes. Null: where the target's pages are programs (MDX). Default: null.</summary>
    public bool? Sanitize { get; init; }

    /// <summary>Where pages live: <c>keep</c> the path of the old address where a static site can hold it, <c>target</c> for the generator's habit, or a template for posts such as <c>/{year}/{month}/{slug}/</c> (also <c>{day}</c>, <c>{id}</c>, <c>{category}</c>, <c>{author}</c>, <c>{type}</c>, <c>{lang}</c>). Default: <c>keep</c>.</summary>
    public string Urls { get; init; } = "keep";

    /// <summary>The path at which the new site begins, such as <c>/blog/</c>. Default: <c>/</c>.</summary>
    public string Base { get; init; } = "/";

    /// <summary>Further addresses of the old blog, each with its path, such as <c>https://old.example.org/blog/</c>: links to them are the blog's own. Default: none but what the input says.</summary>
    public IReadOnlyList<string> Sites { get; init; } = [];

    /// <summary>Take parameters such as <c>utm_source</c> and <c>fbclid</c> out of addresses. Default: false.</summary>
    public bool StripTracking { get; init; }

    /// <summary>What happens to external links whose pages are known to be gone. Default: kept.</summary>
    public DeadLinkMode DeadLinks { get; init; } = DeadLinkMode.Keep;

    /// <summary>The file that tells which external links are dead: an address in each line, or the cache of a check. Null: none is known.</summary>
    public string? DeadList { get; init; }

    /// <summary>Names of the formats in which old addresses are written for servers (<see cref="Outputs.Redirects.RedirectFormat"/>); <c>all</c>, or <c>none</c>. Null: the target's own choice.</summary>
    public IReadOnlyList<string>? Redirects { get; init; }

    /// <summary>What happens to shortcodes and blocks that nothing knows. Default: unwrapped when they enclose content, else kept as visible text.</summary>
    public UnknownMode Unknown { get; init; } = UnknownMode.Unwrap;

    /// <summary>What happens when the proof finds a loss. Default: the post is written and the loss reported.</summary>
    public ProofMode Proof { get; init; } = ProofMode.Report;

    /// <summary>Worker threads. 0: one for each core.</summary>
    public int Jobs { get; init; }

    /// <summary>Write nothing, report the same. Default: false.</summary>
    public bool DryRun { get; init; }

    /// <summary>Overwrite files that were changed by hand or written by others. Default: false.</summary>
    public bool Force { get; init; }

    /// <summary>Delete files of an earlier run whose items are gone, if nobody changed them. Default: false, they are only reported.</summary>
    public bool Prune { get; init; }
}

/// <summary>Where the visitors' comments go: approved ones only, and never with e-mail or IP addresses.</summary>
public enum CommentsMode
{
    /// <summary>A data file for each post, in Staticman's shape.</summary>
    Data,

    /// <summary>Nowhere; the report counts them.</summary>
    Off,

    /// <summary>Files for Disqus's import.</summary>
    Disqus,

    /// <summary>Files for Isso's import.</summary>
    Isso,
}

/// <summary>What is written below the front matter.</summary>
public enum OutputBodyFormat
{
    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>The HTML that a visitor saw, for archives.</summary>
    Html,
}

/// <summary>What bodies in the source are taken for.</summary>
public enum SourceBodyFormat
{
    /// <summary>Each item's own mark decides.</summary>
    Auto,

    /// <summary>WordPress text or HTML.</summary>
    Html,

    /// <summary>Markdown already.</summary>
    Markdown,
}

/// <summary>What happens to addresses inside bodies.</summary>
public enum LinkMode
{
    /// <summary>Rewritten where the new place is known: from the root of the site, or as a path to the file where the target's pages are files.</summary>
    Rewrite,

    /// <summary>The same, from the page that holds the link.</summary>
    Relative,

    /// <summary>Left as they are.</summary>
    Keep,
}

/// <summary>What happens to external links whose pages are gone.</summary>
public enum DeadLinkMode
{
    /// <summary>Left as they are.</summary>
    Keep,

    /// <summary>Led to the copy in the Wayback Machine (web.archive.org) that is next to the post's date.</summary>
    Wayback,
}

/// <summary>What happens to the files that posts use.</summary>
public enum MediaMode
{
    /// <summary>Those among the uploads that were given, and those that lie in the output folder already, get new addresses; the others keep the old ones and are reported.</summary>
    Copy,

    /// <summary>The same, and what is not there is fetched from the old host first.</summary>
    Download,

    /// <summary>All keep their old addresses.</summary>
    Keep,
}

/// <summary>What happens to unknown shortcodes and blocks.</summary>
public enum UnknownMode
{
    /// <summary>Unwrapped when they enclose content, else kept as visible text.</summary>
    Unwrap,

    /// <summary>Kept as visible text, content and all.</summary>
    Keep,

    /// <summary>Removed with their content, and reported.</summary>
    Drop,
}

/// <summary>What happens when the proof finds a loss.</summary>
public enum ProofMode
{
    /// <summary>The post is written and the loss reported.</summary>
    Report,

    /// <summary>The post is not written and counts as failed.</summary>
    Strict,

    /// <summary>Nothing is proved.</summary>
    Off,
}
