// Looks at everything that is written.
using System.Collections.Concurrent;
using BlogConverter.Diagnostics;
using BlogConverter.Links;
using BlogConverter.Outputs;

namespace BlogConverter;

/// <summary>Passes files on, and remembers what is left of the old site in them until somebody asks: what the report says of the output is read from the output.</summary>
internal sealed class WatchedOutput(IOutputSink inner) : IOutputSink
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<OwnAddressLeft>> _left = new(StringComparer.Ordinal);

    /// <summary>How to look; null while nothing is known of the old site.</summary>
    public OwnAddressScan? Scan { get; set; }

    public WriteResult Write(OutputFile file)
    {
        WriteResult result = WriteOrReport(file);
        if (result.State != FileState.Failed && Scan?.In(file.Path, file.Content.Span) is { Count: > 0 } left)
        {
            _left[file.Path] = left;
        }

        return result;
    }

    // A file that may be larger than memory is somebody's media.
    public WriteResult Write(StreamedFile file) => inner.Write(file);

    /// <summary>A name that nobody made safe stops at the last wall, which is a fault of ours and costs the file, not the run.</summary>
    private WriteResult WriteOrReport(OutputFile file)
    {
        try
        {
            return inner.Write(file);
        }
        catch (ArgumentException refusal)
        {
            return new WriteResult(FileState.Failed, Messages.FileNotWritten(file.Path, refusal.Message, file.ItemId));
        }
    }

    public bool Holds(string path) => inner.Holds(path);

    public IReadOnlyList<Diagnostic> Complete(Predicate<string> isGone) => inner.Complete(isGone);

    /// <summary>What is left in one file; it is not told again.</summary>
    public IReadOnlyList<OwnAddressLeft> Take(string path) => _left.TryRemove(path, out IReadOnlyList<OwnAddressLeft>? left) ? left : [];

    /// <summary>What is left in all files that nobody asked for, sorted by path.</summary>
    public IEnumerable<OwnAddressLeft> Rest() => _left.OrderBy(l => l.Key, StringComparer.Ordinal).SelectMany(l => l.Value);
}
