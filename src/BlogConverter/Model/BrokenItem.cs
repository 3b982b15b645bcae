// An item of which too little could be read.
namespace BlogConverter.Model;

/// <summary>An item that the reader found but could not read, so that it is counted as failed and not forgotten. The reason stands in a diagnostic.</summary>
public sealed record BrokenItem : BlogRecord
{
    /// <summary>The id if it could be read; else made up from the line, as for <see cref="BlogItem.Id"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The type if it could be read; else empty.</summary>
    public string Type { get; init; } = "";

    /// <summary>The status if it could be read; else empty.</summary>
    public string Status { get; init; } = "";

    /// <summary>The title if it could be read; else empty.</summary>
    public string Title { get; init; } = "";
}
