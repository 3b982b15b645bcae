// Looks at everything that is written.
using System.Collections.Concurrent;
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Links;
using BlogConverter.Outputs;

namespace BlogConverter;

/// <summary>Passes files on, and remembers what is left of the old site in them until somebody asks: what the report says of the output is read from the output.</summary>
internal sealed class WatchedOutput(IOutputSink inner) : IOutputSink
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<OwnAddressLeft>> _left = new(StringComparer.Ordinal);
    private readonly Lock _asking = new();
    private readonly KeyTable _asked = new();
    private readonly PackedTexts _paths = new();
    private volatile bool _isAtRest = true;

    /// <summary>How to look; null while nothing is known of the old site.</summary>
    public OwnAddressScan? Scan { get; set; }

    /// <summary>False when the same run would not find, and say, the same the next time: a file was not ours to write, or could not be written.</summary>
    public bool IsAtRest => _isAtRest;

    /// <summary>The files that were asked for, whoever wrote them, and whether they were there; sorted by path.</summary>
    public IEnumerable<(string Path, bool IsThere)> Asked
    {
        get
        {
            int[] asked = [.. _asked.Values];
            Array.Sort(asked, (one, other) => _paths.Compare(one / 2, other / 2));
            return asked.Select(a => (_paths.Get(a / 2), a % 2 == 1));
        }
    }

    public WriteResult Write(OutputFile file)
    {
        WriteResult result = Noted(WriteOrReport(file));
        if (result.State != FileState.Failed && Scan?.In(file.Path, file.Content.Span) is { Count: > 0 } left)
        {
            _left[file.Path] = left;
        }

        return result;
    }

    public WriteResult Write(StreamedFile file)
    {
        if (file.Pieces is not { } pieces || Scan is null)
        {
            // A file that may be larger than memory and is no text is somebody's media.
            return Noted(inner.Write(file));
        }

        List<OwnAddressLeft> left = [];
        bool isWhole = false;

        // The file may be asked for twice, because it is compared first, and not to its end, because it differs.
        IEnumerable<string> LookedAt()
        {
            left.Clear();
            isWhole = false;
            int line = 1;
            foreach (string piece in pieces())
            {
                line += Scan.In(file.Path, piece, line, left);
                yield return piece;
            }

            isWhole = true;
        }

        WriteResult result = Noted(inner.Write(TextStream.File(file.Path, LookedAt)));
        if (!isWhole)
        {
            _ = LookedAt().Count();
        }

        if (result.State != FileState.Failed && left.Count > 0)
        {
            _left[file.Path] = left;
        }

        return result;
    }

    public bool Holds(string path)
    {
        bool isThere = inner.Holds(path);
        lock (_asking)
        {
            ulong key = AddressKey.OfExact(path);
            int place = _asked.TryGetValue(key, out int known) ? known / 2 : _paths.Add(path);
            _asked[key] = (place * 2) + (isThere ? 1 : 0);
        }

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
