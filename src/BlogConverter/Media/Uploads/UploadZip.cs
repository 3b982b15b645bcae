// Uploads in a zip archive.
using System.Collections.Concurrent;
using System.IO.Compression;
using BlogConverter.Readers;

namespace BlogConverter.Media.Uploads;

/// <summary>A zip archive serves one reader at a time, and to open one anew means to read its whole directory: opened ones are kept for the next reader.</summary>
internal sealed class UploadZip : UploadArchive
{
    private readonly string _file;
    private readonly ConcurrentBag<ZipArchive> _idle = [];
    private readonly List<string> _names;

    public UploadZip(string file)
    {
        _file = file;
        ZipArchive archive = ZipFile.OpenRead(file);
        _idle.Add(archive);
        _names = [.. archive.Entries.Where(IsFile).Select(e => e.FullName)];
    }

    public override IEnumerable<(string Name, UploadFile File)> Files => _names.Select(name => (name, new UploadFile(() => Open(name))));

    public override void Dispose()
    {
        while (_idle.TryTake(out ZipArchive? archive))
        {
            archive.Dispose();
        }
    }

    /// <summary>Archives made on Unix mark symbolic links in the upper half of the attributes.</summary>
    private static bool IsFile(ZipArchiveEntry entry) => entry.Name.Length > 0 && (entry.ExternalAttributes >> 16 & 0xF000) is 0 or 0x8000;

    private GuardedStream Open(string name)
    {
        if (!_idle.TryTake(out ZipArchive? archive))
        {
            archive = ZipFile.OpenRead(_file);
        }

        var loan = new Loan(_idle, archive);
        try
        {
            ZipArchiveEntry entry = archive.GetEntry(name) ?? throw new InvalidDataException($"{name} is no longer in the archive.");
            return new GuardedStream(entry.Open(), entry.CompressedLength, loan);
        }
        catch
        {
            loan.Dispose();
            throw;
        }
    }

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
