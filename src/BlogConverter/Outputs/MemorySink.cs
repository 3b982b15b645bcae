// An output folder that is only a dictionary.
using System.Collections.Concurrent;
using BlogConverter.Diagnostics;

namespace BlogConverter.Outputs;

/// <summary>Keeps the files in memory, for tests and for callers that have a store of their own. A second run into the same sink updates it.</summary>
public sealed class MemorySink : IOutputSink
{
    private readonly ConcurrentDictionary<string, OutputFile> _files = new(StringComparer.Ordinal);

    /// <summary>The files by path, sorted ordinally.</summary>
    public IReadOnlyList<OutputFile> Files => [.. _files.Values.OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>The text of a file, or null.</summary>
    public string? Text(string path) => _files.TryGetValue(path, out OutputFile? file) ? System.Text.Encoding.UTF8.GetString(file.Content.Span) : null;

    /// <inheritdoc/>
    public WriteResult Write(OutputFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        OutputPath.Check(file.Path);
        FileState state = !_files.TryGetValue(file.Path, out OutputFile? old) ? FileState.New
            : old.Content.Span.SequenceEqual(file.Content.Span) ? FileState.Unchanged
            : FileState.Updated;
        _files[file.Path] = file;
        return new WriteResult(state);
    }

    /// <inheritdoc/>
    public WriteResult Write(StreamedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            using Stream stream = file.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return Write(new OutputFile(file.Path, bytes.ToArray()) { ItemId = file.ItemId });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new WriteResult(FileState.Failed, Messages.FileNotWritten(file.Path, e.Message, file.ItemId));
        }
    }

    /// <inheritdoc/>
    public bool Holds(string path)
    {
        OutputPath.Check(path);
        return _files.ContainsKey(path);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Complete(Predicate<string> isGone) => [];
}
