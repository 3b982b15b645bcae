// Keeps an archive open while its entries are read.
using System.Collections.Concurrent;
using System.IO.Compression;

namespace BlogConverter.Readers;

/// <summary>
/// An archive can be read by one thread at a time, and finding its entries takes reading its whole directory: so each thread has one that stays open for the
/// next entry, and an archive of ten thousand files is opened a few times and not ten thousand times.
/// </summary>
/// <param name="file">The archive.</param>
internal sealed class ArchivePool(string file) : IDisposable
{
    private readonly ConcurrentBag<ZipArchive> _idle = [];
    private volatile bool _isClosed;

    /// <summary>Opens an entry; the archive is free again when the stream is disposed.</summary>
    /// <exception cref="InvalidDataException">The entry is not there, or the archive is damaged.</exception>
    public Stream Open(string entry)
    {
        ZipArchive archive = _idle.TryTake(out ZipArchive? idle) ? idle : ZipFile.OpenRead(file);
        var lease = new Lease(this, archive);
        try
        {
            ZipArchiveEntry found = archive.GetEntry(entry) ?? throw new InvalidDataException($"{entry} is no longer in the archive.");
            return new GuardedStream(found.Open(), found.CompressedLength, lease);
        }
        catch
        {
            lease.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _isClosed = true;
        while (_idle.TryTake(out ZipArchive? archive))
        {
            archive.Dispose();
        }
    }

    private sealed class Lease(ArchivePool pool, ZipArchive archive) : IDisposable
    {
        private ZipArchive? _archive = archive;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _archive, null) is { } free)
            {
                pool._idle.Add(free);
                if (pool._isClosed)
                {
                    pool.Dispose();
                }
            }
        }
    }
}
