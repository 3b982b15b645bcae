// One upload, with all its sizes and copies.
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Media;

/// <summary>A file of the site's that a reader may load. What it is and where it would go is settled at once; its end comes when an item that is written first uses it, and whoever settles it holds the lock of the asset itself.</summary>
/// <param name="texts">Where its texts are kept: a large site has many assets, and four texts of each.</param>
/// <param name="url">The address of the original on the old host; empty when the input tells none.</param>
/// <param name="place">The path below the root of the old site, such as <c>wp-content/uploads/2019/05/moo.jpg</c>.</param>
internal sealed class Asset(PackedTexts texts, string url, string place)
{
    private readonly int _url = texts.Add(url);
    private readonly int _place = texts.Add(place);
    private readonly int _upload;
    private readonly int _path;
    private readonly int _attachmentId = -1;

    public string Url => texts.Get(_url);

    public string Place => texts.Get(_place);

    /// <summary>The path below the uploads folder, or the place of a file that lies elsewhere.</summary>
    public required string Upload
    {
        get => texts.Get(_upload);
        init => _upload = texts.Add(value);
    }

    /// <summary>The path in the output folder.</summary>
    public required string Path
    {
        get => texts.Get(_path);
        init => _path = texts.Add(value);
    }

    /// <summary>The attachment that tells of it; null for a file that only bodies name.</summary>
    public string? AttachmentId
    {
        get => IsAttached ? texts.Get(_attachmentId) : null;
        init => _attachmentId = value is null ? -1 : texts.Add(value);
    }

    /// <summary>True when an attachment tells of it.</summary>
    public bool IsAttached => _attachmentId >= 0;

    /// <summary>The size in pixels that the input tells; 0 for none.</summary>
    public (int Width, int Height) Size { get; init; }

    /// <summary>True when the input itself holds the bytes.</summary>
    public bool IsEmbedded { get; init; }

    /// <summary>The item that the output folder's records name for the file.</summary>
    public string OwnerId => OwnerPrefix + Place;

    /// <summary>Begins the owners of media files, so that nobody takes them for items.</summary>
    public const string OwnerPrefix = "media:";

    /// <summary>What has become of it so far.</summary>
    public AssetState State { get; private set; }

    /// <summary>Why it failed or is missing; null for all other states.</summary>
    public string? Reason { get; private set; }

    /// <summary>True when the file is in the output folder.</summary>
    public bool IsThere => State is AssetState.Copied or AssetState.Downloaded or AssetState.Unchanged;

    /// <summary>True when the bytes that the input holds have come by.</summary>
    public bool HasArrived { get; set; }

    /// <summary>How many written items use it; kept by <see cref="MediaPlan"/>, as is the last use on record.</summary>
    public int UseCount { get; set; }

    /// <summary>The place of the last use on record; -1 for none.</summary>
    public int LastUse { get; set; } = -1;

    public void End(AssetState state, string? reason = null) => (State, Reason) = (state, reason);
}
