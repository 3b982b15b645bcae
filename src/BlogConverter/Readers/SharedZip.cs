// A zip archive that several may read at once.
using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.IO.Compression;

namespace BlogConverter.Readers;

/// <summary>A zip archive serves one reader at a time, and to open one anew means to read its whole directory: opened ones are kept for the next reader.</summary>
internal sealed class SharedZip : IDisposable
{
    private readonly string _file;
    private readonly InputLimits _limits;
    private readonly ConcurrentBag<ZipArchive> _idle = [];

    /// <exception cref="InvalidDataException">It is no archive, or a bomb.</exception>
    public SharedZip(string file, InputLimits limits)
    {
        (_file, _limits) = (file, limits);
        ZipArchive archive = ZipFile.OpenRead(file);
        _idle.Add(archive);
        try
        {
            RefuseBomb(archive.Entries, new FileInfo(file).Length);
            Names = [.. archive.Entries.Where(IsFile).Select(e => e.FullName)];
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The names of the files in it, in the archive's order; folders and links are none.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Opens a file. Any thread.</summary>
    public Stream Open(string name)
    {
        if (!_idle.TryTake(out ZipArchive? archive))
        {
            archive = ZipFile.OpenRead(_file);
        }

        var loan = new Loan(_idle, archive);
        try
        {
            ZipArchiveEntry entry = archive.GetEntry(name) ?? throw new InvalidDataException($"{name} is no longer in the archive.");
            return new GuardedStream(entry.Open(), entry.CompressedLength, _limits, loan);
        }
        catch
        {
            loan.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out ZipArchive? archive))
        {
            archive.Dispose();
        }
    }

    /// <summary>Entries may lie over each other, so that each is small and all together are without end; no more than the declared length is ever unpacked of one.</summary>
    private void RefuseBomb(ReadOnlyCollection<ZipArchiveEntry> entries, long packed)
    {
        if (entries.Count > _limits.Entries)
        {
            throw new InvalidDataException($"It has {entries.Count} entries, and {_limits.Entries} is the limit; --entry-limit raises it.");
        }

        decimal unpacked = entries.Sum(e => (decimal)e.Length);
        if (unpacked > long.MaxValue || _limits.AreExceededBy((long)unpacked, packed))
        {
            throw new InvalidDataException($"Its entries unpack to {unpacked} bytes, more than an export can be; --unpack-limit and --unpack-ratio raise what is allowed.");
        }
    }

    /// <summary>Archives made on Unix mark symbolic links in the upper half of the attributes.</summary>
    private static bool IsFile(ZipArchiveEntry entry) => entry.Name.Length > 0 && (entry.ExternalAttributes >> 16 & 0xF000) is 0 or 0x8000;

    private sealed class Loan(ConcurrentBag<ZipArchive> idle, ZipArchive archive) : IDisposable
    {
        private int _isOver;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isOver, 1) == 0)
            {
                idle.Add(archive);
            }
        }
    }
}
