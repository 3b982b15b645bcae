// The tables of one site while a dump is scanned.
using BlogConverter.Readers.Spooling;

namespace BlogConverter.Readers.Sql;

/// <summary>Takes the rows of one prefix: small ones into memory, large ones into the spool.</summary>
/// <param name="prefix">The prefix of the tables.</param>
/// <param name="spool">Holds the rows that are large or many.</param>
internal sealed class BlogTables(string prefix, TextSpool spool)
{
    /// <summary>The options that are read. All others are read past: among them are keys and passwords of plugins and mail servers.</summary>
    private static readonly HashSet<string> OptionNames = new(StringComparer.Ordinal)
    {
        "siteurl", "home", "blogname", "blogdescription", "permalink_structure", "page_on_front", "page_for_posts", "show_on_front", "WPLANG", "sticky_posts",
        "upload_path", "upload_url_path", "default_category", "rewrite_rules", "db_version", "category_base", "tag_base", "polylang", "icl_sitepress_settings",
    };

    private static readonly HashSet<string> UserMetaNames = new(StringComparer.Ordinal) { "first_name", "last_name" };

    private readonly List<RowShape> _shapes = [];

    /// <summary>The prefix of the tables.</summary>
    public string Prefix => prefix;

    /// <summary>The options that are read. What is kept as a row is read when all of the dump is known, its encodings with it.</summary>
    public List<SqlRow> Options { get; } = [];

    public List<PostStub> Posts { get; } = [];

    public SpoolIndex PostMeta { get; } = new();

    public SpoolIndex Comments { get; } = new();

    public SpoolIndex CommentMeta { get; } = new();

    public SpoolIndex TermMeta { get; } = new();

    public List<SqlRow> Terms { get; } = [];

    public List<SqlRow> TermTaxonomies { get; } = [];

    /// <summary>Which post has which term, by the numbers of the post and of the term's taxonomy.</summary>
    public List<(ulong Post, ulong Term)> Relations { get; } = [];

    /// <summary>Categories as they were kept before WordPress 2.3.</summary>
    public List<SqlRow> OldCategories { get; } = [];

    /// <summary>Which post has which of them.</summary>
    public List<(ulong Post, ulong Term)> OldRelations { get; } = [];

    /// <summary>WPML's languages of posts and terms.</summary>
    public List<SqlRow> Translations { get; } = [];

    public List<SqlRow> Users { get; } = [];

    public List<SqlRow> UserMeta { get; } = [];

    /// <summary>How many comments are marked as spam; like WordPress's own export, nothing reads them.</summary>
    public int Spam { get; private set; }

    /// <summary>Takes the scanner's row.</summary>
    public void Take(DumpScanner row)
    {
        switch (TableName.KindOf(row.Table))
        {
            case "posts" when row.Shape.Columns.Has("id", "post_content"):
                Post(row);
                break;
            case "postmeta" when row.Shape.Columns.Has("post_id", "meta_key"):
                PostMeta.Add(Spooled(row, row.Number("post_id")));
                break;
            case "comments" when row.Shape.Columns.Has("comment_post_id", "comment_content"):
                Comment(row);
                break;
            case "commentmeta" when row.Shape.Columns.Has("comment_id", "meta_key"):
                CommentMeta.Add(Spooled(row, row.Number("comment_id")));
                break;
            case "termmeta" when row.Shape.Columns.Has("term_id", "meta_key"):
                TermMeta.Add(Spooled(row, row.Number("term_id")));
                break;
            case "options" when OptionNames.Contains(SqlValue.Read(row.Literal("option_name")) ?? ""):
                Options.Add(Row(row));
                break;
            case "terms" when row.Shape.Columns.Has("term_id", "slug"):
                Terms.Add(Row(row));
                break;
            case "term_taxonomy" when row.Shape.Columns.Has("term_taxonomy_id", "term_id"):
                TermTaxonomies.Add(Row(row));
                break;
            case "term_relationships" when row.Shape.Columns.Has("object_id", "term_taxonomy_id"):
                Relations.Add((row.Number("object_id"), row.Number("term_taxonomy_id")));
                break;
            case "categories" when row.Shape.Columns.Has("cat_id", "category_nicename"):
                OldCategories.Add(Row(row));
                break;
            case "post2cat" when row.Shape.Columns.Has("post_id", "category_id"):
                OldRelations.Add((row.Number("post_id"), row.Number("category_id")));
                break;
            case "icl_translations" when row.Shape.Columns.Has("element_type", "element_id", "trid", "language_code"):
                Translations.Add(Row(row));
                break;
            case "users" when row.Shape.Columns.Has("id", "user_login"):
                Users.Add(Row(row));
                break;
            case "usermeta" when UserMetaNames.Contains(SqlValue.Read(row.Literal("meta_key")) ?? ""):
                UserMeta.Add(Row(row));
                break;
        }
    }

    /// <summary>The spooled row.</summary>
    public SqlRow Row(SpooledText text) => new(spool.Read(text.Place), _shapes[text.Shape]);

    private static SqlRow Row(DumpScanner row)
    {
        row.WeighEncodings();
        return new(row.Row.ToString(), row.Shape);
    }

    private void Post(DumpScanner row)
    {
        ulong id = row.Number("id");
        string type = SqlValue.Read(row.Literal("post_type")) ?? "";
        string status = SqlValue.Read(row.Literal("post_status")) ?? "";
        // Before WordPress 2.1 a page was a post of status "static".
        (type, status) = status == "static" ? ("page", "publish") : (string.Intern(type.Length > 0 ? type : "post"), string.Intern(status.Length > 0 ? status : "publish"));
        Posts.Add(new PostStub(
            id,
            Spooled(row, id),
            row.Number("post_parent"),
            row.Number("post_author"),
            type,
            status,
            type == "revision" ? "" : SqlValue.Read(row.Literal("post_name"), row.Shape.HasBackslashes) ?? "",
            SqlValue.Read(row.Literal("post_date")) ?? ""));
    }

    private void Comment(DumpScanner row)
    {
        if (SqlValue.Read(row.Literal("comment_approved")) == "spam")
        {
            Spam++;
        }
        else
        {
            Comments.Add(Spooled(row, row.Number("comment_post_id")));
        }
    }

    private SpooledText Spooled(DumpScanner row, ulong key)
    {
        row.WeighEncodings();
        int shape = _shapes.IndexOf(row.Shape);
        if (shape < 0)
        {
            shape = _shapes.Count;
            _shapes.Add(row.Shape);
        }

        return new(key, spool.Add(row.Row), (int)Math.Min(row.Line, int.MaxValue), (short)shape);
    }
}
