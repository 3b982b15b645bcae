// The addresses that WordPress gives to posts.

namespace BlogConverter.Readers.Sql;

/// <summary>
/// Computes what WordPress's <c>get_permalink</c> answers to a visitor (behaviour of WordPress 6.6): published items have addresses made by the site's
/// structure, pages by their parents, uploads below what they were uploaded to; everything else is asked for by its number.
/// </summary>
/// <param name="blog">The site.</param>
/// <param name="bases">What addresses of other types begin with.</param>
internal sealed class Permalinks(Blog blog, IReadOnlyDictionary<string, string> bases)
{
    private const int DeepestAncestry = 64;

    private readonly string _structure = blog.Option("permalink_structure");

    /// <summary>What stands before every address where the server cannot rewrite (<c>/index.php/…</c>).</summary>
    private string Root => _structure.StartsWith("/index.php/", StringComparison.Ordinal) ? "index.php/" : "";

    /// <summary>The address of a post.</summary>
    public string Of(PostStub post) => Of(post, 0);

    private string Of(PostStub post, int depth) => post.Type switch
    {
        "page" => blog.Option("show_on_front") == "page" && blog.Option("page_on_front") == Blog.Text(post.Id) ? blog.Home + "/" : Page(post),
        "attachment" => Attachment(post, depth),
        _ when PostTypes.IsBuiltIn(post.Type) => Post(post),
        _ => Custom(post),
    };

    private string Post(PostStub post)
    {
        if (_structure.Length == 0 || !IsOnView(post.Status))
        {
            return $"{blog.Home}/?p={Blog.Text(post.Id)}";
        }

        string[] date = post.Date.Split(['-', ' ', ':']);
        string Part(int at) => at < date.Length ? date[at] : "";
        string path = _structure
            .Replace("%year%", Part(0), StringComparison.Ordinal)
            .Replace("%monthnum%", Part(1), StringComparison.Ordinal)
            .Replace("%day%", Part(2), StringComparison.Ordinal)
            .Replace("%hour%", Part(3), StringComparison.Ordinal)
            .Replace("%minute%", Part(4), StringComparison.Ordinal)
            .Replace("%second%", Part(5), StringComparison.Ordinal)
            .Replace("%postname%", post.Slug, StringComparison.Ordinal)
            .Replace("%pagename%", post.Slug, StringComparison.Ordinal)
            .Replace("%post_id%", Blog.Text(post.Id), StringComparison.Ordinal);
        path = path.Contains("%author%", StringComparison.Ordinal) ? path.Replace("%author%", blog.User(post.Author)?.Nicename ?? "", StringComparison.Ordinal) : path;
        path = path.Contains("%category%", StringComparison.Ordinal) ? path.Replace("%category%", string.Join('/', blog.CategoryPathOf(post.Id)), StringComparison.Ordinal) : path;
        return Address(path);
    }

    private string Page(PostStub page) => _structure.Length > 0 && IsOnView(page.Status) ? Address(Root + PathOf(page)) : $"{blog.Home}/?page_id={Blog.Text(page.Id)}";

    private string Custom(PostStub post)
    {
        if (!IsOnView(post.Status))
        {
            return $"{blog.Home}/?post_type={post.Type}&p={Blog.Text(post.Id)}";
        }

        return _structure.Length > 0
            ? Address(Root + bases.GetValueOrDefault(post.Type, post.Type + "/") + PathOf(post))
            : $"{blog.Home}/?{post.Type}={PathOf(post)}";
    }

    private string Attachment(PostStub file, int depth)
    {
        string plain = $"{blog.Home}/?attachment_id={Blog.Text(file.Id)}";
        PostStub? parent = file.Parent > 0 && file.Parent != file.Id ? blog.Post(file.Parent) : null;
        bool isOrphan = file.Parent > 0 && parent is null;
        if (_structure.Length == 0 || isOrphan || depth > DeepestAncestry || (parent is not null && !IsOnView(StatusOf(parent, depth))))
        {
            return plain;
        }

        if (parent is null)
        {
            return Address(file.Slug);
        }

        string above = parent.Type == "page" ? Page(parent) : Of(parent, depth + 1);
        bool needsMark = (file.Slug.Length > 0 && !file.Slug.AsSpan().ContainsAnyExceptInRange('0', '9')) || _structure.Contains("%category%", StringComparison.Ordinal);
        return above.Contains('?', StringComparison.Ordinal) ? plain : Slashed(above.TrimEnd('/') + "/" + (needsMark ? "attachment/" : "") + file.Slug);
    }

    /// <summary>An upload is on view when what it was uploaded to is.</summary>
    private string StatusOf(PostStub post, int depth) =>
        post.Status != "inherit" ? post.Status
        : depth < DeepestAncestry && post.Parent > 0 && blog.Post(post.Parent) is { } parent ? StatusOf(parent, depth + 1)
        : "publish";

    /// <summary>The slugs from the topmost parent down.</summary>
    private string PathOf(PostStub post)
    {
        string path = post.Slug;
        HashSet<ulong> seen = [post.Id];
        while (post.Parent > 0 && seen.Add(post.Parent) && blog.Post(post.Parent) is { } parent)
        {
            path = parent.Slug.Length > 0 ? parent.Slug + "/" + path : path;
            post = parent;
        }

        return path;
    }

    private string Address(string path) => Slashed(blog.Home + "/" + path.TrimStart('/'));

    private string Slashed(string address) => _structure.EndsWith('/') ? address.TrimEnd('/') + "/" : address.TrimEnd('/');

    // Private posts keep their address: whoever may export a site may read them.
    private static bool IsOnView(string status) => status is "publish" or "private" or "inherit";
}
