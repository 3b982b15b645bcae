// Terms and posts without an export.
using BlogConverter.Model;
using BlogConverter.Taxonomy;

namespace BlogConverter.Tests.Taxonomy;

/// <summary>A blog in a few words: <c>category:phones/software=Software</c> declares a category, a post is a list of <c>taxonomy:slug</c>.</summary>
internal sealed class TestBlog
{
    private readonly TermCensus _census = new();
    private readonly Dictionary<(string, string), string> _names = [];
    private int _posts;

    public TestBlog(params IEnumerable<string> terms)
    {
        foreach (string term in terms)
        {
            (string taxonomy, string rest) = Cut(term, ':');
            (string path, string name) = Cut(rest, '=');
            string[] slugs = path.Split('/');
            _names[(Taxonomy(taxonomy), slugs[^1])] = name.Length > 0 ? name : slugs[^1];
            _census.Add(new Term(Taxonomy(taxonomy), slugs[^1], name.Length > 0 ? name : slugs[^1]) { ParentSlug = slugs.Length > 1 ? slugs[^2] : null });
        }
    }

    public TermCensus Census => _census;

    public BlogItem Post(params IEnumerable<string> terms)
    {
        var post = new BlogItem
        {
            Id = $"{++_posts}",
            Type = "post",
            Terms = [.. terms.Select(t => Cut(t, ':')).Select(t => new TermReference(Taxonomy(t.Left), t.Right, _names.GetValueOrDefault((Taxonomy(t.Left), t.Right), t.Right)))],
        };
        _census.Add(post);
        return post;
    }

    public MappedTerms With(string map = "") => MapBinder.Bind(_census, TaxonomyMap.Parse(map));

    /// <summary>A post's terms after the map: <c>category:Phones/Software post_tag:x</c>.</summary>
    public static string[] Terms(MappedTerms mapped, BlogItem post) => [.. mapped.Of(post).Terms.Select(Text)];

    public static string Text(MappedTerm term) => $"{Short(term.Taxonomy)}:{string.Join('/', term.Path.Select(t => t.Name))}";

    private static string Taxonomy(string name) => name == "tag" ? Term.Tag : name;

    public static string Short(string taxonomy) => taxonomy == Term.Tag ? "tag" : taxonomy;

    private static (string Left, string Right) Cut(string text, char at) => text.IndexOf(at, StringComparison.Ordinal) is >= 0 and var i ? (text[..i], text[(i + 1)..]) : (text, "");
}
