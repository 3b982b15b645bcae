// A file that may be larger than memory.
namespace BlogConverter.Outputs;

/// <summary>A file below the output folder whose bytes are read while they are written.</summary>
/// <param name="Path">Relative to the output folder, separated by <c>/</c>, already legal on every system.</param>
/// <param name="Open">Opens the bytes from the beginning; the sink disposes the stream. It may be called more than once: what is there already is compared first.</param>
public sealed record StreamedFile(string Path, Func<Stream> Open)
{
    /// <summary>The item that the file was made from; empty for files of the whole site.</summary>
    public string ItemId { get; init; } = "";

    /// <summary>The text, in pieces of whole lines, of a file that is text; null for others.</summary>
    internal Func<IEnumerable<string>>? Pieces { get; init; }
}
