// The options of the convert command, one row each.
using BlogConverter.Outputs;
using BlogConverter.Outputs.Redirects;

namespace BlogConverter.Cli.Settings;

/// <summary>The table that the command line, the settings file, the help and the README's option list go by.</summary>
internal static class SettingsTable
{
    /// <summary>What bounds the reading of inputs, for every command that reads them.</summary>
    public static IReadOnlyList<string> Limits { get; } = ["item-limit", "unpack-limit", "unpack-ratio", "entry-limit"];

    private static readonly string[] Unpublished = ["drafts", "pending", "future", "private", "password", "trash"];

    public static IReadOnlyList<SettingsOption> Options { get; } =
    [
        new("output", "DIR", "The folder to write to: the root of the generator's site. Required.", (s, v) => s with { Output = OptionValues.Text(v) }),
        new("to", "NAME", $"The generator to write for: {string.Join(", ", OutputTarget.Known.Select(t => t.Name))}. Default: plain.", Target),
        new("types", "LIST", "Content types to convert; 'all' for every type but internal ones. Default: post,page.", (s, v) => With(s, o => o with { Types = OptionValues.List(v) })) { IsList = true },
        new("include", "LIST", $"Unpublished items to convert as drafts: {string.Join(", ", Unpublished)}. Default: none.", Include) { IsList = true },
        new("only", "LIST", "Ids or slugs: convert only these items.", (s, v) => With(s, o => o with { Only = OptionValues.List(v) })) { IsList = true },
        new("author", "NAME", "Login or display name: convert only this author's items. May be given again.", (s, v) => With(s, o => o with { Authors = v })) { IsList = true },
        new("since", "DATE", "Convert only items of this day or later (2024-05-31).", (s, v) => With(s, o => o with { Since = OptionValues.Day(v) })),
        new("until", "DATE", "Convert only items of this day or earlier.", (s, v) => With(s, o => o with { Until = OptionValues.Day(v) })),
        new("limit", "N", "Convert at most this many items, the first ones.", (s, v) => With(s, o => o with { Limit = OptionValues.Number(v, 1) })),
        new("timezone", "ZONE", "Zone (Europe/Berlin) or offset (+02:00) for dates of which the export tells none. Default: written without an offset.", (s, v) => With(s, o => o with { TimeZone = OptionValues.Text(v) })),
        new("fields", "LIST", "Front-matter fields in order, each NAME or NAME:NEWNAME. Default: the target's choice.", (s, v) => With(s, o => o with { Fields = OptionValues.List(v) })) { IsList = true },
        new("front-matter", "FORMAT", "Front matter as yaml, toml or json, where the target's generator reads it. Default: the target's usual one.", (s, v) => With(s, o => o with { FrontMatter = OptionValues.OneOf(v, ("yaml", "yaml"), ("toml", "toml"), ("json", "json"), ("lines", "lines")) })),
        new("taxonomy", "FILE", "A YAML file that renames, merges, moves and drops tags and categories.", (s, v) => s with { TaxonomyFile = OptionValues.Text(v) }),
        new("path", "TEMPLATE", "Where posts go, such as content/posts/{year}/{slug}/index.md; also {month} {day} {id} {category} {author} {lang}, and {type} for every type. Default: the target's choice.", (s, v) => With(s, o => o with { Path = OptionValues.Text(v) })),
        new("front-page", "PAGE", "Id or slug of the page at the root of the site, or none for the list of posts. Default: what the input says.", (s, v) => With(s, o => o with { FrontPage = OptionValues.Text(v) })),
        new("posts-page", "PAGE", "Id or slug of the page at whose address the list of posts then is. Default: what the input says.", (s, v) => With(s, o => o with { PostsPage = OptionValues.Text(v) })),
        new("meta", "LIST", "Keys of post meta for the front matter, each KEY or KEY:NEWKEY; KEY* for all that begin so. Default: none.", (s, v) => With(s, o => o with { Meta = OptionValues.List(v) })) { IsList = true },
        new("comments", "MODE", "Approved comments: data (a file for each post), disqus or isso (files to import), or off. Default: data.", (s, v) => With(s, o => o with { Comments = OptionValues.OneOf(v, ("data", CommentsMode.Data), ("disqus", CommentsMode.Disqus), ("isso", CommentsMode.Isso), ("off", CommentsMode.Off)) })),
        new("portable", null, "Write Markdown and HTML that every reader understands, none of the generator's own idioms.", (s, v) => With(s, o => o with { Portable = OptionValues.Switch(v) })),
        new("body-format", "FORMAT", "What is written below the front matter: markdown or html. Default: markdown.", (s, v) => With(s, o => o with { BodyFormat = OptionValues.OneOf(v, ("markdown", OutputBodyFormat.Markdown), ("html", OutputBodyFormat.Html)) })),
        new("body", "FORMAT", "What bodies in the export are: auto, html or markdown. Default: auto.", (s, v) => With(s, o => o with { Body = OptionValues.OneOf(v, ("auto", SourceBodyFormat.Auto), ("html", SourceBodyFormat.Html), ("markdown", SourceBodyFormat.Markdown)) })),
        new("tidy", null, "Write bodies that are Markdown already anew, instead of passing them through.", (s, v) => With(s, o => o with { Tidy = OptionValues.Switch(v) })),
        new("urls", "MODE", "Where pages live: keep (the old path), target (the generator's habit), or a template for posts such as /{year}/{month}/{slug}/. Default: keep.", (s, v) => With(s, o => o with { Urls = OptionValues.Text(v) })),
        new("base", "PATH", "The path at which the new site begins, such as /blog/. Default: /.", (s, v) => With(s, o => o with { Base = OptionValues.Text(v) })),
        new("site", "URL", "Another address of the old blog, with its path: links to it are its own. May be given again.", (s, v) => With(s, o => o with { Sites = v })) { IsList = true },
        new("links", "MODE", "Addresses inside bodies: rewrite (where the new place is known), relative (the same, from the page), or keep. Default: rewrite.", (s, v) => With(s, o => o with { Links = OptionValues.OneOf(v, ("rewrite", LinkMode.Rewrite), ("relative", LinkMode.Relative), ("keep", LinkMode.Keep)) })),
        new("strip-tracking", null, "Take parameters such as utm_source and fbclid out of addresses.", (s, v) => With(s, o => o with { StripTracking = OptionValues.Switch(v) })),
        new("dead-links", "MODE", "External links whose pages are gone: keep, or wayback (the archive of the post's date). Default: keep.", (s, v) => With(s, o => o with { DeadLinks = OptionValues.OneOf(v, ("keep", DeadLinkMode.Keep), ("wayback", DeadLinkMode.Wayback)) })),
        new("dead-list", "FILE", "Which external links are gone: an address in each line, or the cache of 'links --check'.", (s, v) => With(s, o => o with { DeadList = OptionValues.Text(v) })),
        new("redirects", "LIST", $"Old addresses as files for servers: {string.Join(", ", RedirectFormat.Known.Select(f => f.Name))}, all or none. Default: netlify,apache,nginx,csv; for plain none.", Redirects) { IsList = true },
        new("media", "MODE", "Files that posts use: copy (those given with --uploads), download (and fetch what is missing), or keep the old addresses. Default: copy.", (s, v) => With(s, o => o with { Media = OptionValues.OneOf(v, ("copy", MediaMode.Copy), ("download", MediaMode.Download), ("keep", MediaMode.Keep)) })),
        new("media-limit", "MIB", "The largest file that is downloaded. Default: 512.", (s, v) => With(s, o => o with { MediaLimit = OptionValues.Number(v, 1) })),
        new("uploads", "PATH", "A copy of wp-content/uploads: a folder, a .zip, or a media .tar of WordPress.com. May be given again.", (s, v) => With(s, o => o with { Uploads = v })) { IsList = true },
        new("unknown", "MODE", "Shortcodes and blocks that nothing knows: unwrap, keep (as text) or drop. Default: unwrap.", (s, v) => With(s, o => o with { Unknown = OptionValues.OneOf(v, ("unwrap", UnknownMode.Unwrap), ("keep", UnknownMode.Keep), ("drop", UnknownMode.Drop)) })),
        new("proof", "MODE", "When the proof finds a loss: report, strict (the post is not written) or off. Default: report.", (s, v) => With(s, o => o with { Proof = OptionValues.OneOf(v, ("report", ProofMode.Report), ("strict", ProofMode.Strict), ("off", ProofMode.Off)) })),
        new("sanitize", null, "Take out of bodies what a browser could run. Default: only where pages are programs (docusaurus).", (s, v) => With(s, o => o with { Sanitize = OptionValues.Switch(v) })),
        new("item-limit", "MI", "The longest item that is read, in Mi characters. Default: 32.", (s, v) => With(s, o => o with { ItemLimit = OptionValues.Number(v, 1) })),
        new("unpack-limit", "GIB", "The most that a .gz or .zip may unpack to. Default: 64.", (s, v) => With(s, o => o with { UnpackLimit = OptionValues.Number(v, 1) })),
        new("unpack-ratio", "N", "How many times its size a .gz or .zip may unpack to, beyond 256 MiB. Default: 300.", (s, v) => With(s, o => o with { UnpackRatio = OptionValues.Number(v, 1) })),
        new("entry-limit", "N", "The most entries of an archive. Default: 1000000.", (s, v) => With(s, o => o with { EntryLimit = OptionValues.Number(v, 1) })),
        new("jobs", "N", "Worker threads. Default: one for each core.", (s, v) => With(s, o => o with { Jobs = OptionValues.Number(v, 1) })),
        new("dry-run", null, "Write nothing, report the same.", (s, v) => With(s, o => o with { DryRun = OptionValues.Switch(v) })),
        new("force", null, "Overwrite files that were changed by hand or written by others.", (s, v) => With(s, o => o with { Force = OptionValues.Switch(v) })),
        new("prune", null, "Delete files of an earlier run whose items are gone, if nobody changed them.", (s, v) => With(s, o => o with { Prune = OptionValues.Switch(v) })),
        new("report", "FILE", "Write a JSON report of every item read.", (s, v) => s with { ReportFile = OptionValues.Text(v) }),
        new("quiet", null, "Print errors only.", (s, v) => s with { Quiet = OptionValues.Switch(v) }),
        new("verbose", null, "Print every warning instead of one of each kind.", (s, v) => s with { Verbose = OptionValues.Switch(v) }),
        new("log", "FILE", "Write a structured log, one JSON object a line.", (s, v) => s with { LogFile = OptionValues.Text(v) }),
    ];

    /// <summary>Some of the rows, for a command that shares them.</summary>
    public static IEnumerable<SettingsOption> Named(params IEnumerable<string> names) => Options.Where(o => names.Contains(o.Name));

    private static ConvertSettings Target(ConvertSettings settings, IReadOnlyList<string> values)
    {
        string name = OptionValues.Text(values);
        return settings with { Target = OutputTarget.Find(name) ?? throw OptionValues.NotOneOf(name, [.. OutputTarget.Known.Select(t => t.Name)]) };
    }

    private static ConvertSettings Include(ConvertSettings settings, IReadOnlyList<string> values)
    {
        IReadOnlyList<string> kinds = OptionValues.List(values);
        string? unknown = kinds.FirstOrDefault(k => k != "draft" && !Unpublished.Contains(k));
        return unknown is null ? With(settings, o => o with { Include = kinds }) : throw OptionValues.NotOneOf(unknown, Unpublished);
    }

    private static ConvertSettings Redirects(ConvertSettings settings, IReadOnlyList<string> values)
    {
        IReadOnlyList<string> names = OptionValues.List(values);
        string[] known = [.. RedirectFormat.Known.Select(f => f.Name), "all", "none"];
        string? unknown = names.FirstOrDefault(n => !known.Contains(n, StringComparer.OrdinalIgnoreCase));
        return unknown is null ? With(settings, o => o with { Redirects = names }) : throw OptionValues.NotOneOf(unknown, known);
    }

    private static ConvertSettings With(ConvertSettings settings, Func<ConversionOptions, ConversionOptions> change) => settings with { Options = change(settings.Options) };
}
