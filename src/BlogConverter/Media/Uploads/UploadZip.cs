// Uploads in a zip archive.
using BlogConverter.Readers;

namespace BlogConverter.Media.Uploads;

/// <summary>The files of a zip archive.</summary>
internal sealed class UploadZip(string file, InputLimits limits) : UploadArchive
{
    private readonly SharedZip _archive = new(file, limits);

    public override IEnumerable<(string Name, UploadFile File)> Files => _archive.Names.Select(name => (name, new UploadFile(() => _archive.Open(name))));

    public override void Dispose() => _archive.Dispose();
}
