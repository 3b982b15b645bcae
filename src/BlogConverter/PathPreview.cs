// Where a post would go.
using BlogConverter.Index;
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Planning;

namespace BlogConverter;

/// <summary>Shows a path before anything is converted.</summary>
public static class PathPreview
{
    /// <summary>The path of a post, below the output folder.</summary>
    /// <param name="target">The target.</param>
    /// <param name="template">The user's template, as in <see cref="ConversionOptions.Path"/>; null for the target's choice.</param>
    /// <param name="post">The post.</param>
    /// <param name="category">The slug of its category; empty when it has none.</param>
    /// <exception cref="ArgumentException">The template cannot be.</exception>
    public static string Of(OutputTarget target, string? template, BlogItem post, string category = "")
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(post);
        string? own = template is null ? null : PathTemplate.Parse(template).PathOf(post, category, post.Language);
        return SafeName.Path(own ?? target.PathOf(new Placement(post.Id, post.Type, SafeName.OneSegment(post.Slug.Text)) { Date = post.Published }), target.DevicePrefix);
    }
}
