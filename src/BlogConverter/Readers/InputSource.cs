// One input that can be opened again.
namespace BlogConverter.Readers;

/// <summary>A file, an entry of an archive or a spooled standard input. It is opened once for each pass.</summary>
/// <param name="name">The name for messages; see <see cref="Model.SourcePosition.File"/>.</param>
/// <param name="open">Opens the bytes from the beginning, decompressed; called once for each pass.</param>
internal sealed class InputSource(string name, Func<Stream> open)
{
    /// <summary>The name for messages.</summary>
    public string Name { get; } = name;

    /// <summary>The path below the folder or archive that the user named, with <c>/</c>; for a file named by itself, its name. Default: the last part of <see cref="Name"/>.</summary>
    public string Path { get; init; } = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary>Finds another file of the same folder or archive by its path relative to this one, such as <c>posts.csv</c> or <c>../meta/a.yml</c>; null where there is none. Default: there never is, as for standard input.</summary>
    public Func<string, InputSource?> Beside { get; init; } = static _ => null;

    /// <summary>What the input may ask of the machine.</summary>
    public InputLimits Limits { get; init; } = InputLimits.Default;

    /// <summary>Opens the bytes from the beginning, decompressed. The caller disposes the stream.</summary>
    public Stream Open() => open();
}
