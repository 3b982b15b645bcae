// An item while its fields are gathered.
using System.Globalization;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.WordPress;

/// <summary>Takes fields in whatever order they come; of a field that stands twice the first counts.</summary>
internal sealed class ItemDraft
{
    private const string CoAuthorPrefix = "cap-";
    private const string FormatPrefix = "post-format-";

    /// <summary>Up to so many terms, looking through them is faster than a set.</summary>
    private const int FewTerms = 32;

    private static readonly HashSet<string> NoNames = [];

    public FieldText? Title { get; set; }

    public string? Link { get; set; }

    public string? Guid { get; set; }

    public string? Creator { get; set; }

    public string? RssDate { get; set; }

    public string? Description { get; set; }

    public string? Body { get; set; }

    /// <summary>The line within the piece in which the body begins, counted from 1; 0 when it is not known.</summary>
    public int BodyLine { get; set; }

    /// <summary>The column in which the body begins; 0 when it is not known.</summary>
    public int BodyColumn { get; set; }

    public string? Excerpt { get; set; }

    public string? Id { get; set; }

    public string? Type { get; set; }

    public string? Status { get; set; }

    public string? Name { get; set; }

    public string? Date { get; set; }

    public string? DateGmt { get; set; }

    public string? Modified { get; set; }

    public string? ModifiedGmt { get; set; }

    public string? Parent { get; set; }

    public string? MenuOrder { get; set; }

    public string? Sticky { get; set; }

    public string? CommentStatus { get; set; }

    public string? AttachmentUrl { get; set; }

    public bool HasPassword { get; set; }

    /// <summary>The language, where something else than terms and meta tells it.</summary>
    public string? Language { get; set; }

    /// <summary>What it has in common with its translations, where something else than terms and meta tells it.</summary>
    public string? TranslationGroup { get; set; }

    public List<TermReference> Terms { get; } = [];

    public List<MetaEntry> Meta { get; } = [];

    public List<Comment> Comments { get; } = [];

    public List<Enclosure> Enclosures { get; } = [];

    /// <summary>True when there is a body, read or read past.</summary>
    public bool HasBody { get; set; }

    /// <summary>True for a body without a character, read or read past.</summary>
    public bool IsBodyEmpty { get; set; }

    /// <summary>True when nothing was found that a person wrote or that tells the item from others; the same however deep it is read.</summary>
    public bool IsEmpty => !HasBody && Id is null && Title is null && Link is null && Guid is null && Type is null;

    /// <summary>The id, or one made from the line where there is none.</summary>
    public string IdOr(SourcePosition place) => Id is { Length: > 0 } ? Id : string.Create(CultureInfo.InvariantCulture, $"line-{place.Line}");

    /// <summary>The id that WordPress put into the GUID (<c>…/?p=137</c>), for items that break off before their own; null when it did not.</summary>
    public string? IdInGuid
    {
        get
        {
            string guid = Guid ?? "";
            int mark = Math.Max(guid.LastIndexOf("?p=", StringComparison.Ordinal), guid.LastIndexOf("&p=", StringComparison.Ordinal));
            int start = mark >= 0 ? mark + "?p=".Length : guid.LastIndexOf("page_id=", StringComparison.Ordinal) is >= 0 and var page ? page + "page_id=".Length : guid.Length;
            return start < guid.Length && !guid.AsSpan(start).ContainsAnyExceptInRange('0', '9') ? guid[start..] : null;
        }
    }

    /// <summary>The title as plain text.</summary>
    public string PlainTitle => Title is { } title ? PlainText.Title(title) : "";

    /// <summary>The type; files of feeds that are not WordPress's tell only by an attachment's address.</summary>
    public string TypeOrGuess => Type is { Length: > 0 } ? Type : AttachmentUrl is { Length: > 0 } ? "attachment" : "post";

    /// <summary>The finished item.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="slugIsCut">True when the slug ended within a character.</param>
    public BlogItem ToItem(SourcePosition place, out bool slugIsCut)
    {
        string id = IdOr(place);
        string title = PlainTitle;
        return new BlogItem
        {
            Source = place,
            Id = id,
            Type = TypeOrGuess,
            Status = Status is { Length: > 0 } ? Status : TypeOrGuess == "attachment" ? "inherit" : "publish",
            Title = title,
            Slug = SlugRule.Of(Name ?? "", title, id, out slugIsCut),
            Link = Link ?? "",
            Guid = Guid ?? "",
            ParentId = Parent is { Length: > 0 } and not "0" ? Parent : null,
            MenuOrder = Number(MenuOrder) is { } order and >= int.MinValue and <= int.MaxValue ? (int)order : 0,
            HasPassword = HasPassword,
            IsSticky = Sticky == "1",
            PostFormat = Format(),
            AuthorLogins = Authors(),
            Excerpt = Excerpt is { Length: > 0 } ? new(Excerpt, BodyFormat.WordPress) : PostBody.Empty,
            Body = (Body ?? Description) is { Length: > 0 } body ? new(body, BodyFormat.WordPress) { Line = BodyLine > 0 ? place.Line + BodyLine - 1 : 0, Column = BodyLine > 1 ? BodyColumn : 0 } : PostBody.Empty,
            HasEmptyBody = IsBodyEmpty && !Meta.Exists(m => m is { Key: "_wp_page_template", Value: not ("" or "default") } or { Key: "_elementor_data" }),
            Published = DateText.Of(Date ?? "", DateGmt ?? "", RssDate ?? ""),
            Modified = DateText.Of(Modified ?? "", ModifiedGmt ?? "", ""),
            Terms = DistinctTerms(),
            Meta = Meta,
            FeaturedImageId = Meta.FirstOrDefault(m => m.Key == "_thumbnail_id").Value is { Length: > 0 } image and not "0" ? image.Trim() : null,
            Attachment = TypeOrGuess == "attachment" ? AttachmentFields.Of(AttachmentUrl is { Length: > 0 } ? AttachmentUrl : Guid ?? "", Meta) : null,
            Enclosures = [.. Enclosures, .. Meta.Where(m => m.Key == "enclosure").Select(m => OfMeta(m.Value)).Where(e => e.Url.Length > 0)],
            Language = Language is { Length: > 0 } ? Language : Translations.LanguageOf(Terms, Meta),
            TranslationGroup = TranslationGroup is { Length: > 0 } ? TranslationGroup : Translations.GroupOf(Terms, Meta),
            Comments = Comments,
            CommentsOpen = CommentStatus is { Length: > 0 } ? CommentStatus == "open" : null,
        };
    }

    /// <summary>Co-Authors Plus writes each author as a term; then the creator is an author only if among them, and the first.</summary>
    private List<string> Authors()
    {
        List<string> authors = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (TermReference term in Terms.Where(t => t.Taxonomy == "author"))
        {
            bool isCoAuthorsPlus = term.Slug.StartsWith(CoAuthorPrefix, StringComparison.Ordinal);
            string login = isCoAuthorsPlus ? term.Name : term.Slug.Length > 0 ? term.Slug : term.Name;
            bool isCreator = Creator is not null && (login.Equals(Creator, StringComparison.OrdinalIgnoreCase) || term.Name == Creator);
            login = isCreator ? Creator! : login;
            if (login.Length > 0 && seen.Add(login))
            {
                authors.Insert(isCreator ? 0 : authors.Count, login);
            }
        }

        if (authors.Count == 0 && Creator is { Length: > 0 })
        {
            authors.Add(Creator);
        }

        return authors;
    }

    private string? Format()
    {
        string slug = Terms.FirstOrDefault(t => t.Taxonomy == "post_format").Slug ?? "";
        string format = slug.StartsWith(FormatPrefix, StringComparison.Ordinal) ? slug[FormatPrefix.Length..] : slug;
        return format is "" or "standard" ? null : format;
    }

    /// <summary>WXR 1.0 writes each term twice, the first time as a bare name: such a name counts only where nothing better stands.</summary>
    private List<TermReference> DistinctTerms()
    {
        List<TermReference> terms = [];
        HashSet<TermReference>? seen = Terms.Count > FewTerms ? [] : null;
        HashSet<string> named = Terms.Exists(t => t.Slug.Length == 0) ? [.. Terms.Where(t => t.Slug.Length > 0).Select(t => t.Name)] : NoNames;
        foreach (TermReference term in Terms)
        {
            bool isBareTwin = term.Slug.Length == 0 && named.Contains(term.Name);
            if (!isBareTwin && (seen?.Add(term) ?? !terms.Contains(term)))
            {
                terms.Add(term);
            }
        }

        return terms;
    }

    /// <summary>Address, length and type on lines of their own, sometimes followed by serialized data of a plugin.</summary>
    private static Enclosure OfMeta(string value)
    {
        string[] lines = value.Split('\n', StringSplitOptions.TrimEntries);
        return new(lines[0], lines.Length > 1 ? Number(lines[1]) : null, lines.Length > 2 ? lines[2] : "");
    }

    /// <summary>A whole number; null when it is none.</summary>
    public static long? Number(string? text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : null;
}
