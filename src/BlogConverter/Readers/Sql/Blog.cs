// One site of a dump, once all of its tables are known.
using BlogConverter.Model;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.WordPress;

namespace BlogConverter.Readers.Sql;

/// <summary>Answers what the rows of one post do not hold: its terms, its author, its address. Immutable, shared by all pieces.</summary>
internal sealed class Blog
{
    private static readonly HashSet<string> NoTermsOfPosts = new(StringComparer.Ordinal) { "link_category" };

    private const string FormatPrefix = "post-format-";

    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, (string Name, string Slug)> _names = [];
    private readonly Dictionary<ulong, TermRow> _terms = [];
    private readonly Dictionary<ulong, UserRow> _users = [];
    private readonly Dictionary<ulong, PostStub> _posts = [];
    private readonly (ulong Post, ulong Term)[] _relations;
    private readonly HashSet<string> _sticky;

    /// <param name="tables">The site's own tables.</param>
    /// <param name="shared">The tables that hold its users: its own, or those of its network.</param>
    public Blog(BlogTables tables, BlogTables shared)
    {
        foreach (SqlRow row in tables.Options)
        {
            _options.TryAdd(row["option_name"], row["option_value"]);
        }

        foreach (SqlRow row in tables.Terms)
        {
            _names.TryAdd(row.Number("term_id"), (row["name"], row["slug"]));
        }

        foreach (SqlRow row in tables.TermTaxonomies)
        {
            _terms.TryAdd(row.Number("term_taxonomy_id"), new(row.Number("term_id"), string.Intern(row["taxonomy"]), row.Number("parent"), row["description"]));
        }

        foreach (SqlRow row in shared.Users)
        {
            _users.TryAdd(row.Number("id"), new(row["user_login"], row["user_nicename"], row["user_email"], row["display_name"]));
        }

        foreach (SqlRow row in shared.UserMeta)
        {
            if (_users.TryGetValue(row.Number("user_id"), out UserRow? user))
            {
                _users[row.Number("user_id")] = row["meta_key"] == "first_name" ? user with { FirstName = row["meta_value"] } : user with { LastName = row["meta_value"] };
            }
        }

        foreach (PostStub post in tables.Posts)
        {
            _posts.TryAdd(post.Id, post);
        }

        bool isOld = _terms.Count == 0;
        foreach (SqlRow row in isOld ? tables.OldCategories : [])
        {
            ulong id = row.Number("cat_id");
            _names.TryAdd(id, (row["cat_name"], row["category_nicename"]));
            _terms.TryAdd(id, new(id, Term.Category, row.Number("category_parent"), row["category_description"]));
        }

        _relations = [.. isOld ? tables.OldRelations : tables.Relations];
        Array.Sort(_relations, static (a, b) => a.Post.CompareTo(b.Post));
        _sticky = [.. (PhpSerialized.Parse(Option("sticky_posts")) ?? PhpValue.Null).Entries.Select(e => e.Value.Text ?? "")];
        Languages = new BlogLanguages(tables, this);
        Links = new Permalinks(this, PostTypes.Bases(tables, this));
        Uploads = new UploadFolder(this, TableName.NumberOf(tables.Prefix));
    }

    /// <summary>The addresses of its posts.</summary>
    public Permalinks Links { get; }

    /// <summary>The languages of its posts.</summary>
    public BlogLanguages Languages { get; }

    /// <summary>Where its uploads are.</summary>
    public UploadFolder Uploads { get; }

    /// <summary>The address of the front page, no slash behind it.</summary>
    public string Home => (Option("home") is { Length: > 0 } home ? home : Option("siteurl")).TrimEnd('/');

    /// <summary>An option's value; empty when there is none.</summary>
    public string Option(string name) => _options.GetValueOrDefault(name, "");

    /// <summary>The post of a number; null when there is none.</summary>
    public PostStub? Post(ulong id) => _posts.GetValueOrDefault(id);

    /// <summary>The user of a number; null when there is none.</summary>
    public UserRow? User(ulong id) => _users.GetValueOrDefault(id);

    /// <summary>True when a post is pinned to the front page.</summary>
    public bool IsSticky(string id) => _sticky.Contains(id);

    /// <summary>The site as an export's head shows it.</summary>
    public Site Site(SourcePosition place, string program) => new()
    {
        Source = place,
        Title = PlainText.Decode(Option("blogname")),
        Description = PlainText.Decode(Option("blogdescription")),
        Address = Home,
        BaseSiteUrl = Home,
        BaseBlogUrl = Home,
        Language = Option("WPLANG") is { Length: > 0 } language ? language.Replace('_', '-') : "en-US",
        Generator = program,
        Format = SqlReader.FormatName,
        FormatVersion = Option("db_version"),
    };

    /// <summary>The settings of the front page.</summary>
    public ReadingSettings Reading(SourcePosition place) => new() { Source = place, FrontPageId = PageOf("page_on_front"), PostsPageId = PageOf("page_for_posts") };

    /// <summary>The users who wrote something. Others are none of an archive's business.</summary>
    public IEnumerable<Author> Authors(SourcePosition place)
    {
        HashSet<ulong> writers = [.. _posts.Values.Where(p => p.Status != "auto-draft").Select(p => p.Author)];
        foreach ((ulong id, UserRow user) in _users.Where(u => writers.Contains(u.Key)).OrderBy(u => u.Key))
        {
            string name = PlainText.Decode(user.DisplayName).Trim();
            yield return new Author(user.Login.Trim())
            {
                Source = place,
                Id = Text(id),
                DisplayName = name.Length > 0 ? name : user.Login.Trim(),
                FirstName = PlainText.Decode(user.FirstName).Trim(),
                LastName = PlainText.Decode(user.LastName).Trim(),
                Email = user.Email.Trim(),
            };
        }
    }

    /// <summary>The terms that the site declares.</summary>
    /// <param name="place">Where the dump is.</param>
    /// <param name="metaOf">Finds a term's meta by its number.</param>
    public IEnumerable<Term> Terms(SourcePosition place, Func<ulong, IReadOnlyList<MetaEntry>> metaOf)
    {
        foreach ((_, TermRow term) in _terms.OrderBy(t => t.Key))
        {
            (string name, string slug) = NamesOf(term.Term);
            if (slug.Length > 0 && !NoTermsOfPosts.Contains(term.Taxonomy) && term.Taxonomy != "post_format")
            {
                yield return new Term(term.Taxonomy, slug, PlainText.Decode(name).Trim())
                {
                    Source = place,
                    Id = Text(term.Term),
                    ParentSlug = term.Parent > 0 && _names.TryGetValue(term.Parent, out var parent) ? parent.Slug : null,
                    Description = Lines(term.Description),
                    Meta = metaOf(term.Term),
                };
            }
        }
    }

    /// <summary>The terms of a post by name, as WordPress lists them.</summary>
    public IReadOnlyList<TermReference> TermsOf(ulong post) =>
    [
        .. TermRowsOf(post)
            .Select(t => (t.Taxonomy, t.Term, Names: NamesOf(t.Term)))
            .Where(t => t.Names.Slug.Length > 0)
            .OrderBy(t => t.Names.Name, NameOrder.Instance).ThenBy(t => t.Names.Slug, StringComparer.Ordinal)
            .Select(t => new TermReference(t.Taxonomy, t.Names.Slug, NameOf(t.Taxonomy, t.Names))),
    ];

    /// <summary>The slugs of a post's first category and of those above it, the topmost first; those of the default category when it has none.</summary>
    public IReadOnlyList<string> CategoryPathOf(ulong post)
    {
        ulong category = TermRowsOf(post).Where(t => t.Taxonomy == Term.Category).Select(t => t.Term).DefaultIfEmpty(SqlValue.Number(Option("default_category"))).Min();
        List<string> path = [];
        HashSet<ulong> seen = [];
        while (category > 0 && seen.Add(category) && _names.TryGetValue(category, out var names))
        {
            path.Insert(0, names.Slug);
            category = _terms.Values.FirstOrDefault(t => t.Term == category && t.Taxonomy == Term.Category)?.Parent ?? 0;
        }

        return path;
    }

    /// <summary>A text with line ends as <c>\n</c>.</summary>
    public static string Lines(string text) => text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    /// <summary>A number as the model writes it.</summary>
    public static string Text(ulong number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The terms of post formats are called like their slugs; WordPress shows <c>Aside</c> for <c>post-format-aside</c>.</summary>
    private static string NameOf(string taxonomy, (string Name, string Slug) names) => taxonomy == "post_format" && names.Slug.StartsWith(FormatPrefix, StringComparison.Ordinal) && names.Slug.Length > FormatPrefix.Length
        ? char.ToUpperInvariant(names.Slug[FormatPrefix.Length]) + names.Slug[(FormatPrefix.Length + 1)..]
        : PlainText.Decode(names.Name).Trim();

    /// <summary>The page that an option names; it counts only where the front page is a page.</summary>
    private string? PageOf(string option) => Option("show_on_front") == "page" && Option(option) is { Length: > 0 } id and not "0" ? id : null;

    private (string Name, string Slug) NamesOf(ulong term) => _names.GetValueOrDefault(term, ("", ""));

    private IEnumerable<TermRow> TermRowsOf(ulong post)
    {
        int at = Array.BinarySearch(_relations, (post, 0UL), Comparer<(ulong Post, ulong Term)>.Create((a, b) => a.Post.CompareTo(b.Post)));
        while (at > 0 && _relations[at - 1].Post == post)
        {
            at--;
        }

        for (; at >= 0 && at < _relations.Length && _relations[at].Post == post; at++)
        {
            if (_terms.TryGetValue(_relations[at].Term, out TermRow? term) && !NoTermsOfPosts.Contains(term.Taxonomy))
            {
                yield return term;
            }
        }
    }
}
