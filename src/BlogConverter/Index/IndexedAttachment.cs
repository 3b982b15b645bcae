// What the index keeps of an upload.
namespace BlogConverter.Index;

/// <summary>An attachment, as other items refer to it.</summary>
/// <param name="Id">The attachment's id.</param>
/// <param name="Url">The file's address.</param>
public sealed record IndexedAttachment(string Id, string Url)
{
    /// <summary>The title.</summary>
    public string Title { get; init; } = "";

    /// <summary>The alternative text; may be empty.</summary>
    public string AlternativeText { get; init; } = "";

    /// <summary>The caption, as HTML; may be empty (WordPress keeps it in the excerpt).</summary>
    public string Caption { get; init; } = "";

    /// <summary>The item that it was uploaded to; null when none.</summary>
    public string? ParentId { get; init; }

    /// <summary>The address of its own page; may be empty.</summary>
    public string Link { get; init; } = "";

    /// <summary>The order among its parent's attachments.</summary>
    public int MenuOrder { get; init; }

    /// <summary>The path below the uploads folder, such as <c>2019/05/moo.jpg</c>; null when unknown or when the address ends with it.</summary>
    internal string? File { get; init; }

    /// <summary>The width in pixels; 0 when unknown.</summary>
    internal int Width { get; init; }

    /// <summary>The height in pixels; 0 when unknown.</summary>
    internal int Height { get; init; }

    /// <summary>Names of resized copies that do not say by themselves whose copies they are.</summary>
    internal IReadOnlyList<string> OddCopies { get; init; } = [];

    /// <summary>True when the input itself holds the file.</summary>
    internal bool IsEmbedded { get; init; }

    /// <summary>True when its address ends like an image's.</summary>
    public bool IsImage => Url.LastIndexOf('.') is >= 0 and var dot
        && Url[(dot + 1)..].ToLowerInvariant() is "jpg" or "jpeg" or "jpe" or "png" or "gif" or "webp" or "avif" or "bmp" or "svg" or "ico" or "heic" or "tif" or "tiff";
}
