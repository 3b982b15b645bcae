// The user's own structure of files.
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>
/// A template such as <c>content/posts/{year}/{slug}/index.md</c>, with the placeholders of <see cref="AddressTemplate"/>. It holds for posts, and for items of every type
/// if it says <c>{type}</c>. A folder at its end gets an <c>index.md</c>, a name without an extension <c>.md</c>.
/// </summary>
internal sealed class PathTemplate
{
    private readonly AddressTemplate _template;
    private readonly bool _isForAll;

    private PathTemplate(AddressTemplate template, bool isForAll) => (_template, _isForAll) = (template, isForAll);

    /// <summary>Reads a template.</summary>
    /// <exception cref="ArgumentException">It has an unknown placeholder, leaves the output folder, or tells two posts not apart.</exception>
    public static PathTemplate Parse(string template)
    {
        string path = template.EndsWith('/') ? template + "index.md" : template;
        path = path[(path.LastIndexOf('/') + 1)..].Contains('.', StringComparison.Ordinal) ? path : path + ".md";
        if (path.StartsWith('/') || path.Contains('\\', StringComparison.Ordinal) || path.Contains(':', StringComparison.Ordinal) || path.Split('/').Contains(".."))
        {
            throw new ArgumentException($"'{template}' is no path below the output folder: write one with slashes such as posts/{{year}}/{{slug}}/index.md.", nameof(template));
        }

        if (!path.Contains("{slug}", StringComparison.Ordinal) && !path.Contains("{id}", StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{template}' gives every post the same file: it needs {{slug}} or {{id}}.", nameof(template));
        }

        return new PathTemplate(AddressTemplate.Parse("/" + path), path.Contains("{type}", StringComparison.Ordinal));
    }

    /// <summary>The path that an item would like to have; null where the template says nothing of its type.</summary>
    /// <param name="item">The item.</param>
    /// <param name="category">The slug of its category; empty when it has none.</param>
    /// <param name="language">Its language; empty when it is not known.</param>
    public string? PathOf(BlogItem item, string category, string language = "") =>
        _isForAll || item.Type == "post" ? _template.Fill(item, SafeName.OneSegment(item.Slug.Text), category, language)[1..] : null;
}
