// Makes an item of a file's fields.
using BlogConverter.Diagnostics;
using BlogConverter.FrontMatter;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;

namespace BlogConverter.Readers.MarkdownFiles;

/// <summary>
/// Understands the field names of Jekyll, Octopress, Hexo, Hugo, Eleventy, Astro, Gatsby, Pelican, Nikola, Docusaurus, Zola and of the exporters
/// that write for them. A field is taken only where the item then says the same; everything else is carried over.
/// </summary>
internal sealed class PostFields(FilePath path, Neighbours neighbours, FrontMatterDocument document, FieldBag fields, SourcePosition place, DiagnosticBag diagnostics)
{
    private static readonly string[] Dates =
        ["date", "pubdate", "pubdatetime", "publishdate", "publishedat", "datepublished", "createdat", "created", "datecreated", "published", "publishedon"];

    private static readonly string[] Changes =
        ["lastmod", "lastmodified", "lastmodifiedat", "updated", "updatedat", "updateddate", "modified", "modifiedat", "moddatetime", "datemodified", "lastupdated", "dateupdated"];

    private bool IsPlain => document.Format is FrontMatterFormat.KeyValue or FrontMatterFormat.Dotted;

    /// <summary>The records of the file: authors and terms that need declaring, then the item, without its body.</summary>
    public IReadOnlyList<BlogRecord> Read()
    {
        string generator = GeneratorGuess.Of(path, document, fields);
        string? id = IdOf(fields);
        string itemId = id ?? path.Path;
        string title = fields.TakeText("title") ?? "";
        bool isFromWordPress = fields.Look("wordpressid", "wordpress") is not null;
        id = TakeId() ?? id;
        LocalDate? date = TakeDate(Dates, itemId) ?? (path.Date is { } day ? new LocalDate(day.ToDateTime(TimeOnly.MinValue), null) : null);
        LocalDate? modified = TakeDate(Changes, itemId);
        string type = ItemKind.TypeOf(path, fields, neighbours, generator, date is not null);
        string status = ItemKind.StatusOf(path, fields);
        string link = AddressFields.Link(fields, isFromWordPress, generator);
        string slug = fields.TakeText("slug", "basename", "typepadbasename", "postname") ?? "";
        TermFields terms = TermFields.Of(fields, splitsAtSpaces: generator == "jekyll", IsPlain);
        IReadOnlyList<Author> authors = AuthorFields.Of(fields, IsPlain);
        var item = new BlogItem
        {
            Source = place,
            Id = itemId,
            HasMadeUpId = id is null,
            File = path.Path,
            Generator = generator,
            RunsTemplates = RunsTemplates(),
            Type = type,
            Status = status,
            Title = title,
            Slug = SlugOf(slug, link, title, itemId),
            ParentId = type == "page" ? neighbours.Parent?.Id : null,
            Link = link,
            OldAddresses = AddressFields.Old(fields, title),
            Published = date,
            Modified = modified,
            Terms = terms.References,
            AuthorLogins = [.. authors.Select(a => a.Login)],
            Excerpt = fields.TakeText("excerpt", "summary", "description", "abstract") is { Length: > 0 } excerpt ? new PostBody(excerpt, IsHtml(excerpt) ? BodyFormat.Html : BodyFormat.Markdown) : PostBody.Empty,
            FeaturedImage = ImageFields.Of(fields),
            HasPassword = fields.Look("password") is { IsEmpty: false },
            CommentsOpen = FieldBag.FlagOf(fields.Look("comments")),
            Meta = OldSlugs(),
        };
        return [.. authors.Where(a => a.DisplayName != a.Login), .. terms.Declared, item with { Extra = CarriedFields.Of(fields, place, itemId, diagnostics) }];
    }

    /// <summary>Takes the orders to leave the body's braces alone: whether the new file needs one is the target's affair.</summary>
    private bool RunsTemplates()
    {
        bool runs = FieldBag.FlagOf(fields.Look("disablenunjucks")) is not true && FieldBag.FlagOf(fields.Look("renderwithliquid")) is not false
            && !(fields.Look("templateengineoverride") is FrontMatterText { Text: "md" or "html" });
        if (!runs)
        {
            _ = fields.Take("disablenunjucks");
            _ = fields.Take("renderwithliquid");
            _ = fields.Take("templateengineoverride");
        }

        return runs;
    }

    /// <summary>The id that fields tell, without taking it; null when there is none.</summary>
    public static string? IdOf(FieldBag fields) => fields.Look("wordpressid", "wpid", "postid", "id") is { } value && FieldBag.TextOf(value) is { Length: > 0 } text ? text : null;

    private string? TakeId()
    {
        string? id = fields.TakeText("wordpressid", "wpid", "postid", "id");
        if (id is not null && fields.Look("id") is { } same && FieldBag.TextOf(same) == id)
        {
            _ = fields.Take("id");
        }

        return id;
    }

    private LocalDate? TakeDate(string[] names, string itemId)
    {
        foreach (string name in names)
        {
            if (fields.Look(name) is not { } value || value is FrontMatterFlag)
            {
                continue;
            }

            if (FieldDates.Of(value) is { } date)
            {
                _ = fields.Take(name);
                return date;
            }

            if (FieldBag.FlagOf(value) is null && name != "published")
            {
                diagnostics.Add(Messages.DateNotUnderstood(place, name, FieldBag.TextOf(value) ?? "…", itemId));
            }
        }

        return null;
    }

    /// <summary>The field, the file's name, the end of the address, the title: whichever is there first.</summary>
    private Slug SlugOf(string slug, string link, string title, string id)
    {
        string name = path.Name == InputSet.StandardInput ? "" : path.Slug;
        string raw = IsNameWithFolders(slug) ? name : !slug.StartsWith('/') && slug.Trim('/') is { Length: > 0 } own ? own[(own.LastIndexOf('/') + 1)..] : name.Length > 0 ? name : AddressFields.SlugOf(link);
        return SlugRule.Of(raw, title, id, out _);
    }

    /// <summary>To Pelican equal slugs are translations, so pages of one name in several folders have their folders in the slug.</summary>
    private bool IsNameWithFolders(string slug)
    {
        for (int folder = path.Folders.Count - 1; folder >= 0 && path.Slug.Length > 0 && slug.Length > path.Slug.Length; folder--)
        {
            if (slug == string.Join('-', path.Folders.Skip(folder)) + "-" + path.Slug)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Jekyll's importer writes the meta table out; old slugs in it are old addresses.</summary>
    private List<MetaEntry> OldSlugs() => fields.Look("meta") is FrontMatterMap meta
        ? [.. meta.Where(m => m.Key == "_wp_old_slug").Select(m => new MetaEntry(m.Key, FieldBag.TextOf(m.Value) ?? "")).Where(m => m.Value.Length > 0)]
        : [];

    private static bool IsHtml(string text) => text.Contains("</", StringComparison.Ordinal) || text.Contains("<p>", StringComparison.Ordinal) || text.Contains("<br", StringComparison.Ordinal);
}
