// Uploads in an archive.
using BlogConverter.Diagnostics;
using BlogConverter.Readers;

namespace BlogConverter.Media.Uploads;

/// <summary>An archive whose files can be opened in any order and from several threads. Only regular files count: links and devices of an archive are passed over.</summary>
internal abstract class UploadArchive : IDisposable
{
    /// <summary>Names as the archive has them, in its order.</summary>
    public abstract IEnumerable<(string Name, UploadFile File)> Files { get; }

    /// <summary>Opens an archive, told by its first bytes.</summary>
    /// <param name="file">Where it is.</param>
    /// <param name="limits">What it may ask of the machine.</param>
    /// <param name="diagnostics">Gets what is wrong inside.</param>
    /// <exception cref="InvalidDataException">It is no archive that can be read.</exception>
    public static UploadArchive Open(string file, InputLimits limits, DiagnosticBag diagnostics)
    {
        using FileStream stream = File.OpenRead(file);
        return Compression.IsZip(stream) ? new UploadZip(file, limits) : UploadTar.Read(file, limits, diagnostics);
    }

    public abstract void Dispose();
}
