// Uploads in a tar archive, as WordPress.com exports media.
using System.Formats.Tar;
using BlogConverter.Diagnostics;
using BlogConverter.Readers;

namespace BlogConverter.Media.Uploads;

/// <summary>Where each file lies in a tar archive. A packed one (<c>.tar.gz</c>) is unpacked to a temporary file first: it can be read from its beginning only.</summary>
internal sealed class UploadTar : UploadArchive
{
    private readonly List<(string Name, long Offset, long Length)> _files = [];
    private readonly string _file;
    private readonly string? _temporary;

    private UploadTar(string file, string? temporary) => (_file, _temporary) = (file, temporary);

    public override IEnumerable<(string Name, UploadFile File)> Files => _files.Select(f => (f.Name, new UploadFile(() => new FileSlice(File.OpenRead(_file), f.Offset, f.Length))));

    /// <param name="file">The archive.</param>
    /// <param name="limits">What it may ask of the machine.</param>
    /// <param name="diagnostics">Gets the place where a damaged archive breaks off; what came before is used.</param>
    /// <exception cref="InvalidDataException">It is no tar archive.</exception>
    public static UploadTar Read(string file, InputLimits limits, DiagnosticBag diagnostics)
    {
        string? temporary = Unpacked(file, limits);
        var tar = new UploadTar(temporary ?? file, temporary);
        try
        {
            tar.ReadNames(limits.Entries);
        }
        catch (Exception damage) when (damage is IOException or InvalidDataException && tar._files.Count > 0)
        {
            diagnostics.Add(Messages.UploadsCutOff(file, tar._files.Count, damage.Message));
        }
        catch
        {
            tar.Dispose();
            throw;
        }

        return tar;
    }

    public override void Dispose()
    {
        if (_temporary is not null)
        {
            File.Delete(_temporary);
        }
    }

    private static string? Unpacked(string file, InputLimits limits)
    {
        using FileStream packed = File.OpenRead(file);
        using Stream content = Compression.Unpack(packed, limits);
        if (content == packed)
        {
            return null;
        }

        string temporary = Path.Combine(Path.GetTempPath(), $"blogconverter-{Guid.NewGuid():N}.tar");
        try
        {
            using FileStream unpacked = File.Create(temporary);
            content.CopyTo(unpacked);
        }
        catch (InvalidDataException)
        {
            // A cut or damaged stream: what could be unpacked is used, and the reader of names says where it ends.
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }

        return temporary;
    }

    private void ReadNames(int most)
    {
        using FileStream stream = File.OpenRead(_file);
        using var reader = new TarReader(stream);
        int entries = 0;
        while (reader.GetNextEntry() is { } entry)
        {
            if (++entries > most)
            {
                throw new InvalidDataException($"It has more than {most} entries; --entry-limit raises the limit.");
            }

            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile)
            {
                _files.Add((entry.Name, entry.DataOffset, entry.Length));
            }
        }
    }
}
