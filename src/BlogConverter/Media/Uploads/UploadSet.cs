// All uploads that the user gave, by the path that addresses tell.
using BlogConverter.Diagnostics;
using BlogConverter.Readers;

namespace BlogConverter.Media.Uploads;

/// <summary>The files of <c>--uploads</c>: folders and archives, the first one of a name wins. Names in archives are only looked up, never written to.</summary>
internal sealed class UploadSet : IDisposable
{
    private readonly Dictionary<string, UploadFile> _files = new(StringComparer.Ordinal);
    private readonly List<IDisposable> _archives = [];

    /// <summary>True when nothing was given.</summary>
    public bool IsEmpty => _archives.Count == 0 && _files.Count == 0;

    /// <summary>Opens folders, <c>.zip</c>, <c>.tar</c> and <c>.tar.gz</c> archives, told by their first bytes.</summary>
    /// <param name="paths">What the user named.</param>
    /// <param name="diagnostics">Gets what cannot be opened.</param>
    /// <param name="limits">What an archive may ask of the machine; null for the defaults.</param>
    public static UploadSet Open(IEnumerable<string> paths, DiagnosticBag diagnostics, InputLimits? limits = null)
    {
        var set = new UploadSet();
        foreach (string path in paths.Distinct(StringComparer.Ordinal))
        {
            int before = set._files.Count;
            try
            {
                set.Add(path, limits ?? InputLimits.Default, diagnostics);
            }
            catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                diagnostics.Add(Messages.UploadsNotReadable(path, refusal.Message));
                continue;
            }

            if (set._files.Count == before)
            {
                diagnostics.Add(Messages.UploadsEmpty(path));
            }
        }

        return set;
    }

    /// <summary>The file of a path below the uploads folder, or null.</summary>
    public UploadFile? Find(string upload) => _files.GetValueOrDefault(upload);

    /// <summary>Every path, for whoever settles their names.</summary>
    public IEnumerable<string> Paths => _files.Keys;

    public void Dispose()
    {
        foreach (IDisposable archive in _archives)
        {
            archive.Dispose();
        }
    }

    private void Add(string path, InputLimits limits, DiagnosticBag diagnostics)
    {
        if (Directory.Exists(path))
        {
            foreach ((string name, UploadFile file) in UploadFolder.Files(path))
            {
                Add(name, file);
            }

            return;
        }

        UploadArchive archive = UploadArchive.Open(path, limits, diagnostics);
        _archives.Add(archive);
        foreach ((string name, UploadFile file) in archive.Files)
        {
            Add(name, file);
        }
    }

    private void Add(string name, UploadFile file)
    {
        string path = UploadPath.Of(name);
        if (path.Length > 0)
        {
            _files.TryAdd(path, file);
        }
    }
}
