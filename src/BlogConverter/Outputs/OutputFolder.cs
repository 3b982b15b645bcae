// The folder on the disk that files are written to.
using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using BlogConverter.Index;

namespace BlogConverter.Outputs;

/// <summary>Reads and writes below a root. Each folder is looked at once: it is made if it is not there, and refused if it is a symbolic link.</summary>
internal sealed class OutputFolder(string root, bool isReadOnly)
{
    /// <summary>How the names of files end that are not whole yet.</summary>
    public const string TemporaryEnd = ".tmp";

    private readonly string _root = Path.GetFullPath(root);
    // Whether a folder may be written to; a site may have one for each page.
    private readonly KeyTable _folders = new();
    private readonly Lock _opening = new();
    private int _temporary;
    private volatile bool _hasRecords;

    /// <summary>The path on the disk.</summary>
    public string FullPath(string path) => Path.Combine(_root, Path.DirectorySeparatorChar == '/' ? path : path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Makes the folder of a file. False where a symbolic link stands in the way.</summary>
    public bool HasFolderFor(string path)
    {
        int slash = path.LastIndexOf('/');
        return HasFolder(slash < 0 ? "" : path[..slash]);
    }

    private bool HasFolder(string folder)
    {
        ulong key = AddressKey.OfExact(folder);
        lock (_opening)
        {
            if (_folders.TryGetValue(key, out int known))
            {
                return known != 0;
            }

            bool isOpen = folder.Length == 0 ? OpenRoot() : Open(folder);
            _folders.TryAdd(key, isOpen ? 1 : 0);
            return isOpen;
        }
    }

    /// <summary>Writes a file whole: under a temporary name among the records, where no generator looks, then renamed. A run that was killed leaves at most such names, and the next one clears them away.</summary>
    public void Replace(string path, ReadOnlySpan<byte> content)
    {
        string temporary = Temporary();
        try
        {
            using (Microsoft.Win32.SafeHandles.SafeFileHandle handle = File.OpenHandle(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                RandomAccess.Write(handle, content, 0);
            }

            File.Move(temporary, FullPath(path), overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>The same for bytes of any number; they are hashed on the way.</summary>
    public ContentHash Replace(string path, Stream content)
    {
        string temporary = Temporary();
        byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                while (content.Read(buffer) is > 0 and var read)
                {
                    file.Write(buffer, 0, read);
                    hash.AppendData(buffer, 0, read);
                }
            }

            File.Move(temporary, FullPath(path), overwrite: true);
            return ContentHash.Of(hash);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The same for bytes that are written piece by piece; a file of the same bytes is not touched.</summary>
    public void Replace(string path, Action<Stream> write)
    {
        string temporary = Temporary();
        try
        {
            using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 64 * 1024))
            {
                write(file);
            }

            var there = new FileInfo(FullPath(path));
            if (there.Exists && !FileContent.IsLink(there) && ContentHash.OfFile(there.FullName) == ContentHash.OfFile(temporary))
            {
                File.Delete(temporary);
                return;
            }

            File.Move(temporary, there.FullName, overwrite: true);
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

    /// <summary>A new name among the records, for a file that is not whole yet.</summary>
    public string Temporary()
    {
        if (!_hasRecords)
        {
            lock (_opening)
            {
                _hasRecords = _hasRecords || OpenRecords();
            }
        }

        return FullPath(string.Create(CultureInfo.InvariantCulture, $"{OutputPath.Records}/{Interlocked.Increment(ref _temporary)}{TemporaryEnd}"));
    }

    private bool OpenRecords()
    {
        if (!HasFolderFor(OutputPath.Records + "/"))
        {
            throw new IOException($"The folder {OutputPath.Records} is a symbolic link.");
        }

        foreach (string left in Directory.EnumerateFiles(FullPath(OutputPath.Records), "*" + TemporaryEnd))
        {
            File.Delete(left);
        }

        return true;
    }

    private bool OpenRoot()
    {
        if (!isReadOnly)
        {
            Directory.CreateDirectory(_root);
        }

        return true;
    }

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
