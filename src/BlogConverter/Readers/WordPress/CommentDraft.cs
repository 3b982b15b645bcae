// A comment while its fields are gathered.
using BlogConverter.Model;
using BlogConverter.Readers.Fields;

namespace BlogConverter.Readers.WordPress;

/// <summary>Takes the fields of a comment as WordPress's table holds them. E-mail address, IP address and user id have no place here; only that there were any is told.</summary>
internal sealed class CommentDraft
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Url { get; set; }

    public string? Date { get; set; }

    public string? DateGmt { get; set; }

    public string? Text { get; set; }

    public string? Approved { get; set; }

    public string? Type { get; set; }

    public string? Parent { get; set; }

    public bool HasContact { get; set; }

    public List<MetaEntry> Meta { get; } = [];

    public Comment ToComment() => new()
    {
        Id = Id ?? "",
        ParentId = Parent is { Length: > 0 } and not "0" ? Parent : null,
        AuthorName = Name ?? "",
        AuthorUrl = Url ?? "",
        Date = DateText.Of(Date ?? "", DateGmt ?? "", ""),
        Text = Text ?? "",
        Type = Type is { Length: > 0 } ? Type : "comment",
        // Programs that write no such field had no moderation.
        IsApproved = Approved is null or "1" or "approve" or "approved",
        HasContact = HasContact,
        Meta = Meta,
    };
}
