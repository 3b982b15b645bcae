// What became of a media file.
namespace BlogConverter.Model;

/// <summary>The closed list of ends that an uploaded file comes to. In reports a state is its name in lower case.</summary>
public enum AssetState
{
    /// <summary>No item that was written uses it; it was not looked for.</summary>
    Unused,

    /// <summary>Its file was copied from the uploads that were given, or out of the input itself.</summary>
    Copied,

    /// <summary>Its file was fetched from the old host.</summary>
    Downloaded,

    /// <summary>Its file lies in the output folder already.</summary>
    Unchanged,

    /// <summary>The old address stays: nobody asked for the file.</summary>
    Kept,

    /// <summary>The old address stays: the file is neither among the uploads that were given nor on the old host.</summary>
    Missing,

    /// <summary>The old address stays: the file could not be copied or fetched, for the reason that the report gives.</summary>
    Failed,
}
