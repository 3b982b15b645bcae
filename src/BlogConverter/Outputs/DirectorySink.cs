// An output folder on the disk.
using System.Text;
using BlogConverter.Diagnostics;

namespace BlogConverter.Outputs;

/// <summary>How a <see cref="DirectorySink"/> treats what is there.</summary>
public sealed record DirectorySinkOptions
{
    /// <summary>Write nothing and answer the same. Default: false.</summary>
    public bool DryRun { get; init; }

    /// <summary>Overwrite files that somebody else wrote or changed. Default: false.</summary>
    public bool Force { get; init; }

    /// <summary>Delete files of earlier runs whose items are gone, if nobody changed them. Default: false.</summary>
    public bool Prune { get; init; }
}

/// <summary>
/// Writes files whole, touches no file that is the same already, and never overwrites what it did not write itself: the manifest
/// in <c>.blogconverter/</c> says what earlier runs wrote. Safe for concurrent writes.
/// </summary>
public sealed class DirectorySink : IOutputSink
{
    private readonly DirectorySinkOptions _options;
    private readonly OutputFolder _folder;
    private readonly Dictionary<string, ManifestEntry> _before;
    private readonly WrittenFiles _now = new();
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Opens a folder and reads its manifest; the folder is made by the first write.</summary>
    /// <param name="root">The output folder.</param>
    /// <param name="options">How to treat what is there; null for the defaults.</param>
    public DirectorySink(string root, DirectorySinkOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        _options = options ?? new DirectorySinkOptions();
        _folder = new OutputFolder(root, _options.DryRun);
        _before = ReadManifest();
    }

    /// <inheritdoc/>
    public WriteResult Write(OutputFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Write(file.Path, file.ItemId, FileContent.Of(file.Content));
    }

    /// <inheritdoc/>
    public WriteResult Write(StreamedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Write(file.Path, file.ItemId, FileContent.Of(file.Open));
    }

    /// <inheritdoc/>
    public bool Holds(string path)
    {
        OutputPath.Check(path);
        if (!Has(path))
        {
            return false;
        }

        if (_before.TryGetValue(path, out ManifestEntry entry))
        {
            _now.TryAdd(entry);
        }

        return true;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Complete(Predicate<string> isGone)
    {
        ArgumentNullException.ThrowIfNull(isGone);
        List<ManifestEntry> left = [.. CarriedOver(isGone)];
        left.ForEach(_now.Set);
        if (!_options.DryRun)
        {
            WriteManifest();
        }

        return _diagnostics;
    }

    /// <summary>A record of this run among the folder's own.</summary>
    internal SealedRecord RecordFor(byte[] secret) => new(_folder, secret);

    /// <summary>The hash of the list of files as it is on the disk; null when there is none.</summary>
    internal ContentHash? ManifestHash => File.Exists(_folder.FullPath(Manifest.Path)) ? ContentHash.OfFile(_folder.FullPath(Manifest.Path)) : null;

    /// <summary>True when a file is there, whoever wrote it; unlike <see cref="Holds"/> this changes nothing.</summary>
    internal bool Has(string path) => File.Exists(_folder.FullPath(path));

    /// <summary>True when every file that is on record is there just as it was written, so that a run which would write the same finds nothing to do.</summary>
    internal bool IsUntouched(int jobs, CancellationToken cancellationToken)
    {
        if (_before.Count == 0 || Directory.EnumerateFiles(_folder.FullPath(OutputPath.Records), "*" + OutputFolder.TemporaryEnd).Any())
        {
            return false;
        }

        ParallelLoopResult looked = Parallel.ForEach(_before.Values, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellationToken }, (entry, loop) =>
        {
            if (!IsUntouched(entry))
            {
                loop.Stop();
            }
        });
        return looked.IsCompleted;
    }

    private bool IsUntouched(ManifestEntry entry)
    {
        try
        {
            var file = new FileInfo(_folder.FullPath(entry.Path));
            return file.Exists && _folder.HasFolderFor(entry.Path) && IsOurs(file, entry.Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private WriteResult Write(string path, string itemId, FileContent content)
    {
        OutputPath.Check(path);
        try
        {
            return _folder.HasFolderFor(path) ? Settle(path, itemId, content) : new WriteResult(FileState.Failed, Messages.FolderIsLink(path, itemId));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new WriteResult(FileState.Failed, Messages.FileNotWritten(path, e.Message, itemId));
        }
    }

    private WriteResult Settle(string path, string itemId, FileContent content)
    {
        var there = new FileInfo(_folder.FullPath(path));
        if (there.Exists && content.HashIfSame(there) is { } same)
        {
            _now.Set(new ManifestEntry(itemId, path, same));
            return new WriteResult(FileState.Unchanged);
        }

        FileState state = !there.Exists ? FileState.New : _options.Force || IsOurs(there, path) ? FileState.Updated : FileState.Kept;
        if (state == FileState.Kept)
        {
            return Keep(path, itemId);
        }

        ContentHash? hash = content.Write(_options.DryRun ? null : _folder, path);
        _now.Set(new ManifestEntry(itemId, path, hash ?? default));
        return new WriteResult(state);
    }

    private WriteResult Keep(string path, string itemId)
    {
        if (!_before.TryGetValue(path, out ManifestEntry entry))
        {
            return new WriteResult(FileState.Kept, Messages.FileIsForeign(path, itemId));
        }

        // What we wrote last stays on record, so that the next run tells the same story.
        _now.Set(entry with { Item = itemId });
        return new WriteResult(FileState.Kept, Messages.FileWasChanged(path, itemId));
    }

    private bool IsOurs(FileInfo file, string path) =>
        _before.TryGetValue(path, out ManifestEntry entry) && !FileContent.IsLink(file) && ContentHash.OfFile(file.FullName) == entry.Hash;

    /// <summary>What becomes of the files of earlier runs that this one did not write.</summary>
    private IEnumerable<ManifestEntry> CarriedOver(Predicate<string> isGone)
    {
        ManifestEntry[] left = [.. _before.Values.Where(e => !_now.Contains(e.Path)).OrderBy(e => e.Path, StringComparer.Ordinal)];
        HashSet<string> items = left.Length == 0 ? [] : [.. _now.InOrder().Select(e => e.Item)];
        HashSet<string> names = left.Length == 0 ? [] : [.. _now.InOrder().Select(e => SameOnSomeDisk(e.Path))];
        foreach (ManifestEntry entry in left)
        {
            bool isStale = items.Contains(entry.Item) || isGone(entry.Item);
            if (!isStale || (!names.Contains(SameOnSomeDisk(entry.Path)) && IsLeft(entry)))
            {
                yield return entry;
            }
        }
    }

    /// <summary>Reports a file whose item is gone, and removes it where that is wanted. False when it is no longer there.</summary>
    private bool IsLeft(ManifestEntry entry)
    {
        try
        {
            var file = new FileInfo(_folder.FullPath(entry.Path));
            if (!file.Exists || !_folder.HasFolderFor(entry.Path))
            {
                return false;
            }

            if (!IsOurs(file, entry.Path))
            {
                _diagnostics.Add(Messages.StaleFileWasChanged(entry.Path, entry.Item));
                return true;
            }

            if (!_options.Prune)
            {
                _diagnostics.Add(Messages.FileIsStale(entry.Path, entry.Item));
                return true;
            }

            if (!_options.DryRun)
            {
                _folder.Delete(entry.Path);
            }

            _diagnostics.Add(Messages.FileRemoved(entry.Path, entry.Item));
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Add(Messages.FileNotWritten(entry.Path, e.Message, entry.Item));
            return true;
        }
    }

    /// <summary>On a disk that ignores case or normalization the old name may be the new file: it must not be removed.</summary>
    private static string SameOnSomeDisk(string path) => path.Normalize(NormalizationForm.FormC).ToUpperInvariant();

    private Dictionary<string, ManifestEntry> ReadManifest()
    {
        string path = _folder.FullPath(Manifest.Path);
        Dictionary<string, ManifestEntry>? entries = null;
        try
        {
            if (!File.Exists(path))
            {
                return [];
            }

            entries = Manifest.Parse(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Treated as damaged, and said so below.
        }

        if (entries is null)
        {
            _diagnostics.Add(Messages.ManifestDamaged(Manifest.Path));
        }

        return entries ?? [];
    }

    private void WriteManifest()
    {
        try
        {
            if (!_folder.HasFolderFor(Manifest.Path))
            {
                _diagnostics.Add(Messages.FolderIsLink(Manifest.Path, ""));
                return;
            }

            _folder.Replace(Manifest.Path, stream => Manifest.Write(_now.InOrder(), stream));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Add(Messages.ManifestNotWritten(Manifest.Path, e.Message));
        }
    }
}
