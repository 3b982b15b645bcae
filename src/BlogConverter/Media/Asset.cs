// One upload, with all its sizes and copies.
using BlogConverter.Model;

namespace BlogConverter.Media;

/// <summary>A file of the site's that a reader may load. What it is and where it would go is settled at once; its end comes when an item that is written first uses it.</summary>
/// <param name="url">The address of the original on the old host; empty when the input tells none.</param>
/// <param name="place">The path below the root of the old site, such as <c>wp-content/uploads/2019/05/moo.jpg</c>.</param>
internal sealed class Asset(string url, string place)
{
    public string Url { get; } = url;

    public string Place { get; } = place;

    /// <summary>The path below the uploads folder, or the place of a file that lies elsewhere.</summary>
    public required string Upload { get; init; }

    /// <summary>The path in the output folder.</summary>
    public required string Path { get; init; }

    /// <summary>The attachment that tells of it; null for a file that only bodies name.</summary>
    public string? AttachmentId { get; init; }

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

    /// <summary>Held by the thread that settles the end.</summary>
    public Lock Settling { get; } = new();

    public void End(AssetState state, string? reason = null) => (State, Reason) = (state, reason);
}
