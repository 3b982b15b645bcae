// The folder on the disk that files are written to.
using System.Collections.Concurrent;

namespace BlogConverter.Outputs;

/// <summary>Reads and writes below a root. Each folder is looked at once: it is made if it is not there, and refused if it is a symbolic link.</summary>
internal sealed class OutputFolder(string root, bool isReadOnly)
{
    private readonly string _root = Path.GetFullPath(root);
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private int _temporary;

    /// <summary>The path on the disk.</summary>
    public string FullPath(string path) => Path.Combine(_root, Path.DirectorySeparatorChar == '/' ? path : path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Makes the folder of a file. False where a symbolic link stands in the way.</summary>
    public bool HasFolderFor(string path)
    {
        int slash = path.LastIndexOf('/');
        return slash < 0 ? HasRoot() : _folders.GetOrAdd(path[..slash], Open);
    }

    /// <summary>Writes a file whole: under a temporary name beside it, then renamed.</summary>
    public void Replace(string path, ReadOnlySpan<byte> content)
    {
        string target = FullPath(path);
        string number = Interlocked.Increment(ref _temporary).ToString(System.Globalization.CultureInfo.InvariantCulture);
        string temporary = Path.Combine(Path.GetDirectoryName(target)!, $".blogconverter-{number}.tmp");
        try
        {
            using (Microsoft.Win32.SafeHandles.SafeFileHandle handle = File.OpenHandle(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                RandomAccess.Write(handle, content, 0);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Deletes a file and the folders that it leaves empty.</summary>
    public void Delete(string path)
    {
        File.Delete(FullPath(path));
        for (int slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            string folder = FullPath(path[..slash]);
            if (Directory.EnumerateFileSystemEntries(folder).Any())
            {
                return;
            }

            Directory.Delete(folder);
        }
    }

    private bool HasRoot() => _folders.GetOrAdd("", _ =>
    {
        if (!isReadOnly)
        {
            Directory.CreateDirectory(_root);
        }

        return true;
    });

    private bool Open(string folder)
    {
        if (!HasFolderFor(folder))
        {
            return false;
        }

        var info = new DirectoryInfo(FullPath(folder));
        if (info.Exists)
        {
            return !info.Attributes.HasFlag(FileAttributes.ReparsePoint);
        }

        if (!isReadOnly)
        {
            info.Create();
        }

        return true;
    }
}
