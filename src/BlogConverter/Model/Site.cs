// The site that an export was made from.
namespace BlogConverter.Model;

/// <summary>What an export says of its site. Every text is empty where the export is silent.</summary>
public sealed record Site : BlogRecord
{
    /// <summary>The site's title, entities decoded.</summary>
    public string Title { get; init; } = "";

    /// <summary>The tagline, entities decoded.</summary>
    public string Description { get; init; } = "";

    /// <summary>The address of the blog's front page (WXR: the channel's <c>link</c>).</summary>
    public string Address { get; init; } = "";

    /// <summary>The root of the network that hosts the blog (WXR: <c>wp:base_site_url</c>).</summary>
    public string BaseSiteUrl { get; init; } = "";

    /// <summary>The root of the blog itself, with its path (WXR: <c>wp:base_blog_url</c>).</summary>
    public string BaseBlogUrl { get; init; } = "";

    /// <summary>The language as written, such as <c>en-US</c>.</summary>
    public string Language { get; init; } = "";

    /// <summary>The program that wrote the export, as it names itself.</summary>
    public string Generator { get; init; } = "";

    /// <summary>The format, such as <c>WXR</c>.</summary>
    public string Format { get; init; } = "";

    /// <summary>The format's version as written, such as <c>1.2</c>; empty when missing.</summary>
    public string FormatVersion { get; init; } = "";
}
