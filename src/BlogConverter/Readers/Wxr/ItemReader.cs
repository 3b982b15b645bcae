// Reads the elements of one item.
using System.Xml;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.WordPress;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Wxr;

/// <summary>Goes through an item's elements and gathers what they say.</summary>
/// <param name="namespaces">The export's namespaces.</param>
/// <param name="wantsBody">False to read past the body.</param>
/// <param name="wantsComments">False to read past comments.</param>
/// <param name="lifted">What the XML reader does not see; may be null.</param>
internal sealed class ItemReader(WxrNamespaces namespaces, bool wantsBody, bool wantsComments, LiftedSection? lifted)
{
    /// <summary>The local name of the elements that hold body and excerpt.</summary>
    public const string Text = "encoded";

    private static readonly Dictionary<string, Action<ItemDraft, FieldText>> RssFields = new(StringComparer.Ordinal)
    {
        ["title"] = (d, v) => d.Title ??= v,
        ["link"] = (d, v) => d.Link ??= v.Trimmed,
        ["guid"] = (d, v) => d.Guid ??= v.Trimmed,
        ["pubDate"] = (d, v) => d.RssDate ??= v.Trimmed,
        ["description"] = (d, v) => d.Description ??= v.Lines,
        ["author"] = (d, v) => d.Creator ??= v.Trimmed,
    };

    private static readonly Dictionary<string, Action<ItemDraft, FieldText>> ExportFields = new(StringComparer.Ordinal)
    {
        ["post_id"] = (d, v) => d.Id ??= v.Trimmed,
        ["post_type"] = (d, v) => d.Type ??= v.Trimmed,
        ["status"] = (d, v) => d.Status ??= v.Trimmed,
        ["post_name"] = (d, v) => d.Name ??= v.Trimmed,
        ["post_date"] = (d, v) => d.Date ??= v.Value,
        ["post_date_gmt"] = (d, v) => d.DateGmt ??= v.Value,
        ["post_modified"] = (d, v) => d.Modified ??= v.Value,
        ["post_modified_gmt"] = (d, v) => d.ModifiedGmt ??= v.Value,
        ["post_parent"] = (d, v) => d.Parent ??= v.Trimmed,
        ["menu_order"] = (d, v) => d.MenuOrder ??= v.Trimmed,
        ["post_password"] = (d, v) => d.HasPassword |= v.Value.Length > 0,
        ["is_sticky"] = (d, v) => d.Sticky ??= v.Trimmed,
        ["comment_status"] = (d, v) => d.CommentStatus ??= v.Trimmed,
        ["attachment_url"] = (d, v) => d.AttachmentUrl ??= v.Trimmed,
        ["author"] = (d, v) => d.Creator ??= v.Trimmed,
    };

    private int _firstLine;

    /// <summary>Reads the item that the reader stands before, or whose tag it stands on.</summary>
    public ItemDraft Read(XmlReader reader)
    {
        ItemDraft draft = new();
        reader.MoveToContent();
        _firstLine = reader is IXmlLineInfo place ? place.LineNumber : 0;
        ElementWalk.Children(reader, r => Take(r, namespaces.Of(r.NamespaceURI), r.LocalName, draft));
        return draft;
    }

    private bool Take(XmlReader reader, Vocabulary vocabulary, string name, ItemDraft draft)
    {
        draft.HasBody |= (vocabulary == Vocabulary.Content && name == Text) || (vocabulary == Vocabulary.Rss && name == "description");
        switch (vocabulary, name)
        {
            case (Vocabulary.Content, Text) when wantsBody && draft.Body is null:
                FieldText body = Whole(FieldText.Read(reader));
                (draft.Body, draft.BodyLine, draft.BodyColumn) = (body.Lines, body.Line == 0 ? 0 : body.Line - _firstLine + 1, body.Column);
                return true;
            case (Vocabulary.Excerpt, Text) when draft.Excerpt is null:
                draft.Excerpt = Whole(FieldText.Read(reader)).Lines;
                return true;
            case (Vocabulary.DublinCore, "creator") when draft.Creator is null:
                draft.Creator = FieldText.Read(reader).Trimmed;
                return true;
            case (Vocabulary.Rss, "description") when !wantsBody:
                return false;
            case (Vocabulary.Rss, "category"):
                draft.Terms.Add(Term(reader));
                return true;
            case (Vocabulary.Rss, "enclosure"):
                draft.Enclosures.Add(Enclosure(reader));
                return false;
            case (Vocabulary.Export or Vocabulary.Rss, "postmeta"):
                draft.Meta.Add(MetaReader.Read(reader, namespaces));
                return true;
            case (Vocabulary.Export or Vocabulary.Rss, "comment") when wantsComments:
                draft.Comments.Add(CommentReader.Read(reader, namespaces));
                return true;
            default:
                Action<ItemDraft, FieldText>? set = vocabulary == Vocabulary.Rss ? RssFields.GetValueOrDefault(name) ?? ExportFields.GetValueOrDefault(name)
                    : vocabulary == Vocabulary.Export ? ExportFields.GetValueOrDefault(name)
                    : null;
                set?.Invoke(draft, FieldText.Read(reader));
                return set is not null;
        }
    }

    private FieldText Whole(FieldText text) => lifted is null ? text : text with { Value = lifted.TextOf(text.Value) };

    /// <summary>A term of the item. WXR 1.0 calls tags <c>tag</c>, and feeds of others name no taxonomy at all.</summary>
    private static TermReference Term(XmlReader reader)
    {
        string taxonomy = reader.GetAttribute("domain") switch
        {
            "tag" => Model.Term.Tag,
            { Length: > 0 } domain => domain,
            _ => Model.Term.Category,
        };
        string slug = reader.GetAttribute("nicename") ?? "";
        string name = FieldText.Read(reader).Plain;
        return new(taxonomy, slug, name.Length > 0 ? name : SlugRule.Decode(slug, out _));
    }

    private static Enclosure Enclosure(XmlReader reader) =>
        new(reader.GetAttribute("url") ?? "", ItemDraft.Number(reader.GetAttribute("length")), reader.GetAttribute("type") ?? "");
}
