// Reads a comment.
using System.Xml;
using BlogConverter.Model;
using BlogConverter.Readers.WordPress;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Wxr;

/// <summary>Reads <c>wp:comment</c>. Of e-mail and IP address only is told that they are there; the user id is read past.</summary>
internal static class CommentReader
{
    private static readonly Dictionary<string, Action<CommentDraft, FieldText>> Fields = new(StringComparer.Ordinal)
    {
        ["comment_id"] = (d, v) => d.Id ??= v.Trimmed,
        ["comment_author"] = (d, v) => d.Name ??= v.Plain,
        ["comment_author_url"] = (d, v) => d.Url ??= v.Trimmed,
        ["comment_author_email"] = (d, v) => d.HasContact |= v.Trimmed.Length > 0,
        ["comment_author_IP"] = (d, v) => d.HasContact |= v.Trimmed.Length > 0,
        ["comment_date"] = (d, v) => d.Date ??= v.Value,
        ["comment_date_gmt"] = (d, v) => d.DateGmt ??= v.Value,
        ["comment_content"] = (d, v) => d.Text ??= v.Lines,
        ["comment_approved"] = (d, v) => d.Approved ??= v.Trimmed,
        ["comment_type"] = (d, v) => d.Type ??= v.Trimmed,
        ["comment_parent"] = (d, v) => d.Parent ??= v.Trimmed,
    };

    /// <summary>The comment that the reader stands on; goes behind it.</summary>
    public static Comment Read(XmlReader reader, WxrNamespaces namespaces)
    {
        CommentDraft draft = new();
        ElementWalk.Children(reader, r =>
        {
            if (namespaces.Of(r.NamespaceURI) is not (Vocabulary.Export or Vocabulary.Rss))
            {
                return false;
            }

            if (r.LocalName == "commentmeta")
            {
                draft.Meta.Add(MetaReader.Read(r, namespaces));
                return true;
            }

            if (!Fields.TryGetValue(r.LocalName, out Action<CommentDraft, FieldText>? set))
            {
                return false;
            }

            set(draft, FieldText.Read(r));
            return true;
        });
        return draft.ToComment();
    }
}
