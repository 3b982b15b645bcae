// One post of a dump with everything that belongs to it.
using System.Globalization;
using System.Text;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.WordPress;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Sql;

/// <summary>The rows of a post, its meta and its comments, gathered and not yet read.</summary>
/// <param name="blog">The site.</param>
/// <param name="stub">What is known of the post.</param>
/// <param name="post">Its row.</param>
/// <param name="meta">Its meta.</param>
/// <param name="comments">Its comments, each with its own meta.</param>
internal sealed class PostPiece(Blog blog, PostStub stub, SqlRow post, IReadOnlyList<SqlRow> meta, IReadOnlyList<(SqlRow Comment, IReadOnlyList<SqlRow> Meta)> comments) : SourcePiece
{
    private int _forbidden;
    private string _firstForbidden = "";

    public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics)
    {
        (_forbidden, _firstForbidden) = (0, "");
        bool isFull = depth == ReadDepth.Full;
        string id = Blog.Text(stub.Id);
        ItemDraft draft = new()
        {
            Id = stub.Id > 0 ? id : "",
            Title = new FieldText(Clean(post["post_title"]), IsCdata: true),
            Link = blog.Links.Of(stub),
            Guid = PlainText.Decode(post["guid"]).Trim(),
            Creator = blog.User(stub.Author)?.Login.Trim(),
            Body = isFull || stub.Type == FinishedItem.ReusableBlock ? Blog.Lines(Clean(post["post_content"])) : "",
            HasBody = true,
            IsBodyEmpty = stub.Type == FinishedItem.Page && post["post_content"].Length == 0,
            Excerpt = Blog.Lines(Clean(post["post_excerpt"])),
            Type = stub.Type,
            Status = stub.Status,
            Name = post["post_name"].Trim(),
            Date = post["post_date"],
            DateGmt = post["post_date_gmt"],
            Modified = post["post_modified"],
            ModifiedGmt = post["post_modified_gmt"],
            Parent = post["post_parent"],
            MenuOrder = post["menu_order"],
            HasPassword = post["post_password"].Length > 0,
            Sticky = blog.IsSticky(id) ? "1" : "0",
            CommentStatus = post["comment_status"],
        };
        draft.Terms.AddRange(blog.TermsOf(stub.Id));
        (draft.Language, draft.TranslationGroup) = blog.Languages.Of(stub.Id);
        draft.Link = blog.Languages.Address(draft.Link, blog.Home, draft.Language.Length > 0 ? draft.Language : Translations.LanguageOf(draft.Terms, []));
        draft.Meta.AddRange(meta.Select(Entry).Where(m => m.Key != "_edit_lock"));
        if (stub.Type == "attachment")
        {
            draft.AttachmentUrl = blog.Uploads.AddressOf(draft.Meta.FirstOrDefault(m => m.Key == "_wp_attached_file").Value ?? "", draft.Guid);
        }

        if (isFull)
        {
            draft.Comments.AddRange(comments.Select(c => Comment(c.Comment, c.Meta)));
        }

        if (_forbidden > 0)
        {
            diagnostics.Add(Messages.ForbiddenCharacters(Source, id, _forbidden, _firstForbidden));
        }

        return [FinishedItem.Of(draft, Source, depth, diagnostics)];
    }

    /// <summary>A key with its value.</summary>
    public static MetaEntry Entry(SqlRow row) => new(row["meta_key"].Trim(), Blog.Lines(row["meta_value"]));

    private Comment Comment(SqlRow row, IReadOnlyList<SqlRow> meta)
    {
        CommentDraft draft = new()
        {
            Id = row["comment_id"],
            Name = PlainText.Decode(Clean(row["comment_author"])).Trim(),
            Url = PlainText.Decode(row["comment_author_url"]).Trim(),
            Date = row["comment_date"],
            DateGmt = row["comment_date_gmt"],
            Text = Blog.Lines(Clean(row["comment_content"])),
            Approved = row["comment_approved"].Trim(),
            Type = row["comment_type"].Trim(),
            Parent = row["comment_parent"],
            HasContact = row["comment_author_email"].Trim().Length + row["comment_author_ip"].Trim().Length > 0,
        };
        draft.Meta.AddRange(meta.Select(Entry));
        return draft.ToComment();
    }

    /// <summary>A text without characters that no file format takes; WordPress's export cannot hold them either.</summary>
    private string Clean(string text)
    {
        StringBuilder? clean = null;
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair || PlainText.IsAllowed(text[i]))
            {
                clean?.Append(text, i, isPair ? 2 : 1);
                i += isPair ? 1 : 0;
                continue;
            }

            clean ??= new StringBuilder(text, 0, i, text.Length);
            _firstForbidden = _forbidden++ == 0 ? string.Create(CultureInfo.InvariantCulture, $"U+{(int)text[i]:X4}") : _firstForbidden;
        }

        return clean?.ToString() ?? text;
    }
}
