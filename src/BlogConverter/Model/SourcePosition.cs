// Where in the input something stands.
namespace BlogConverter.Model;

/// <summary>A place in an input, for messages and for the report.</summary>
/// <param name="File">The input's name as the user gave it; for an entry of an archive <c>archive.zip!entry.xml</c>; <c>-</c> for standard input.</param>
/// <param name="Line">The line, counted from 1; 0 when it is not known.</param>
public readonly record struct SourcePosition(string File, long Line)
{
    /// <summary>No place at all.</summary>
    public static SourcePosition None { get; } = new("", 0);

    /// <inheritdoc/>
    public override string ToString() => Line > 0 ? $"{File}:{Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : File;
}
