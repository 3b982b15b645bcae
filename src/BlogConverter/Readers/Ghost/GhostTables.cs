// The tables of a Ghost export that posts refer to.
using System.Text.Json;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Decoding;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Json;

namespace BlogConverter.Readers.Ghost;

/// <summary>Settings, tags, authors and who belongs to which post. Rows that cannot be read are left out: the export's own loop reports their damage.</summary>
internal sealed class GhostTables
{
    /// <summary>The taxonomy of tags that begin with <c>#</c>, which organize a site and are shown to nobody.</summary>
    public const string InternalTag = "internal_tag";

    private static readonly string[] Names = ["settings", "tags", "users", "authors", "posts_tags", "posts_authors", "posts_meta"];

    private static readonly string[] Roots = ["db.[].data.", "data.", ""];

    private static readonly string[] Paths = [.. Roots.SelectMany(root => Names.Select(name => $"{root}{name}.[]")), "db.[].meta", "meta"];

    private readonly Dictionary<string, TermReference> _tags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _authors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Relation>> _postTags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Relation>> _postAuthors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MetaEntry>> _meta = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);

    private GhostTables()
    {
    }

    /// <summary>The version of Ghost that wrote the export, such as <c>5.80.0</c>, or <c>003</c> in 0.x; empty when it does not say.</summary>
    public string Version { get; private set; } = "";

    /// <summary>Authors and tags in the order of the file.</summary>
    public List<BlogRecord> Records { get; } = [];

    /// <summary>A setting; empty when it is missing.</summary>
    public string Setting(string name) => _settings.GetValueOrDefault(name, "");

    /// <summary>The authors' slugs, the main one first.</summary>
    public IEnumerable<string> AuthorsOf(string post) => Related(_postAuthors, post).Select(id => _authors.GetValueOrDefault(id)).OfType<string>();

    /// <summary>The slug of one author; null when the id is unknown.</summary>
    public string? Author(string id) => _authors.GetValueOrDefault(id);

    /// <summary>The post's tags, the main one first.</summary>
    public IEnumerable<TermReference> TagsOf(string post) => Related(_postTags, post).Where(_tags.ContainsKey).Select(id => _tags[id]);

    /// <summary>The post's row of <c>posts_meta</c>.</summary>
    public IReadOnlyList<MetaEntry> MetaOf(string post) => _meta.GetValueOrDefault(post) ?? [];

    /// <summary>A tag from its object.</summary>
    public static TermReference Tag(JsonElement tag)
    {
        string name = tag.Text("name").Trim(), slug = tag.Text("slug");
        bool isInternal = name.StartsWith('#') || tag.Text("visibility") == "internal";
        return new(isInternal ? InternalTag : Term.Tag, slug, name.Length > 0 ? name : slug);
    }

    /// <summary>Goes over an export and keeps its small tables.</summary>
    public static GhostTables Read(InputSource source)
    {
        GhostTables tables = new();
        using DecodedText text = DecodedText.Open(source, new DiagnosticBag());
        foreach (JsonCut cut in new JsonCutter(new CharWindow(text), Paths).Cuts())
        {
            using JsonDocument? row = JsonFields.Parse(cut.Text);
            if (row is { RootElement.ValueKind: JsonValueKind.Object })
            {
                string table = cut.Path.Split('.') is [.., var name, "[]"] ? name : "meta";
                tables.Add(table, row.RootElement, new(source.Name, cut.Line));
            }
        }

        return tables;
    }

    private void Add(string table, JsonElement row, SourcePosition place)
    {
        switch (table)
        {
            case "meta" when Version.Length == 0:
                Version = row.Text("version");
                break;
            case "settings":
                _settings.TryAdd(row.Text("key"), row.Text("value"));
                break;
            case "tags":
                TermReference tag = Tag(row);
                _tags.TryAdd(row.Text("id"), tag);
                Records.Add(new Term(tag.Taxonomy, tag.Slug, tag.Name) { Source = place, Id = row.Text("id"), Description = HtmlText.Of(row.Text("description")) });
                break;
            case "users" or "authors":
                string slug = row.FirstText("slug", "name", "id");
                _authors.TryAdd(row.Text("id"), slug);
                Records.Add(new Author(slug) { Source = place, Id = row.Text("id"), DisplayName = row.FirstText("name", "slug"), Email = row.Text("email") });
                break;
            case "posts_tags":
                Relate(_postTags, row, "tag_id");
                break;
            case "posts_authors":
                Relate(_postAuthors, row, "author_id");
                break;
            case "posts_meta":
                _meta.TryAdd(row.Text("post_id"), [.. GhostMeta.Of(row)]);
                break;
        }
    }

    private static void Relate(Dictionary<string, List<Relation>> relations, JsonElement row, string target)
    {
        string post = row.Text("post_id");
        if (!relations.TryGetValue(post, out List<Relation>? others))
        {
            relations.Add(post, others = []);
        }

        others.Add(new(row.Number("sort_order") ?? 0, row.Text(target)));
    }

    private static IEnumerable<string> Related(Dictionary<string, List<Relation>> relations, string post) =>
        relations.TryGetValue(post, out List<Relation>? others) ? others.OrderBy(o => o.Order).Select(o => o.Id).Distinct() : [];

    private readonly record struct Relation(long Order, string Id);
}
