// An uploaded file.
namespace BlogConverter.Model;

/// <summary>What an item of type <c>attachment</c> knows of its file.</summary>
/// <param name="Url">The file's address.</param>
public sealed record Attachment(string Url)
{
    /// <summary>The path below the uploads folder, such as <c>2019/05/moo.jpg</c>; null when unknown (WordPress: <c>_wp_attached_file</c>).</summary>
    public string? File { get; init; }

    /// <summary>The alternative text; may be empty (WordPress: <c>_wp_attachment_image_alt</c>).</summary>
    public string AlternativeText { get; init; } = "";

    /// <summary>What is shown below it, plain text, where the source keeps it with the file; may be empty. WordPress keeps it as the excerpt of the attachment's item.</summary>
    public string Caption { get; init; } = "";

    /// <summary>The size of the file in bytes; null when unknown (WordPress 6.0 and later: <c>filesize</c> in <c>_wp_attachment_metadata</c>).</summary>
    public long? Bytes { get; init; }

    /// <summary>The width in pixels; null when unknown.</summary>
    public int? Width { get; init; }

    /// <summary>The height in pixels; null when unknown.</summary>
    public int? Height { get; init; }

    /// <summary>The files that were made from the original in other sizes (WordPress: <c>_wp_attachment_metadata</c>).</summary>
    public IReadOnlyList<AttachmentSize> Sizes { get; init; } = [];

    /// <summary>True when the input itself holds the file, as BlogML does. Told at every depth of reading, because it decides where the file's address leads. Default: false.</summary>
    public bool IsEmbedded { get; init; }

    /// <summary>The bytes of an embedded file; null when the input does not hold them, and always null in the index, which keeps no files.</summary>
    public ReadOnlyMemory<byte>? Content { get; init; }
}

/// <summary>A resized copy of an upload, in the folder of the original.</summary>
/// <param name="Name">The size's name, such as <c>thumbnail</c>.</param>
/// <param name="File">The file's name without a folder.</param>
/// <param name="Width">The width in pixels; 0 when unknown.</param>
/// <param name="Height">The height in pixels; 0 when unknown.</param>
public readonly record struct AttachmentSize(string Name, string File, int Width, int Height);

/// <summary>A media file that a podcast plugin attached to an item (WordPress: the meta key <c>enclosure</c>, three lines).</summary>
/// <param name="Url">The file's address.</param>
/// <param name="Length">The size in bytes; null when unknown.</param>
/// <param name="MediaType">The media type, such as <c>audio/mpeg</c>; may be empty.</param>
public readonly record struct Enclosure(string Url, long? Length, string MediaType);
