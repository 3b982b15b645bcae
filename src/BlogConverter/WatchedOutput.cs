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
    private readonly ConcurrentDictionary<string, bool> _asked = new(StringComparer.Ordinal);
    private volatile bool _isAtRest = true;

    /// <summary>How to look; null while nothing is known of the old site.</summary>
    public OwnAddressScan? Scan { get; set; }

    /// <summary>False when the same run would not find, and say, the same the next time: a file was not ours to write, or could not be written.</summary>
    public bool IsAtRest => _isAtRest;

    /// <summary>The files that were asked for, whoever wrote them, and whether they were there; sorted by path.</summary>
    public IEnumerable<(string Path, bool IsThere)> Asked => _asked.Select(a => (a.Key, a.Value)).OrderBy(a => a.Key, StringComparer.Ordinal);

    public WriteResult Write(OutputFile file)
    {
        WriteResult result = Noted(WriteOrReport(file));
        if (result.State != FileState.Failed && Scan?.In(file.Path, file.Content.Span) is { Count: > 0 } left)
        {
            _left[file.Path] = left;
        }

        return result;
    }

    // A file that may be larger than memory is somebody's media.
    public WriteResult Write(StreamedFile file) => Noted(inner.Write(file));

    public bool Holds(string path)
    {
        bool isThere = inner.Holds(path);
        _asked[path] = isThere;
        return isThere;
    }

    public IReadOnlyList<Diagnostic> Complete(Predicate<string> isGone)
    {
        IReadOnlyList<Diagnostic> found = inner.Complete(isGone);
        _isAtRest &= found.All(Messages.StaysTrue);
        return found;
    }

    /// <summary>What is left in one file; it is not told again.</summary>
    public IReadOnlyList<OwnAddressLeft> Take(string path) => _left.TryRemove(path, out IReadOnlyList<OwnAddressLeft>? left) ? left : [];

    /// <summary>What is left in all files that nobody asked for, sorted by path.</summary>
    public IEnumerable<OwnAddressLeft> Rest() => _left.OrderBy(l => l.Key, StringComparer.Ordinal).SelectMany(l => l.Value);

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

    private WriteResult Noted(WriteResult result)
    {
        if (result.Problem is not null || result.State is FileState.Kept or FileState.Failed)
        {
            _isAtRest = false;
        }

        return result;
    }
}
