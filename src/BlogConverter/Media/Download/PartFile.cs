// A file that has arrived in part.
using System.Security.Cryptography;
using System.Text;

namespace BlogConverter.Media.Download;

/// <summary>What is there of a download, with the server's mark of the version it belongs to (RFC 9110, 13.1.5), so that a later run can go on where this one stopped.</summary>
internal sealed class PartFile
{
    private readonly string _mark;

    /// <param name="folder">Where parts lie; made when it is missing.</param>
    /// <param name="url">The address of the file.</param>
    public PartFile(string folder, string url)
    {
        Directory.CreateDirectory(folder);
        string name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url)).AsSpan(0, 12));
        Path = System.IO.Path.Combine(folder, name + ".part");
        _mark = System.IO.Path.Combine(folder, name + ".version");
    }

    public string Path { get; }

    /// <summary>How much is there.</summary>
    public long Length => new FileInfo(Path) is { Exists: true } file ? file.Length : 0;

    /// <summary>The mark of the version; null when the rest cannot be asked for.</summary>
    public string? Version => Length > 0 && File.Exists(_mark) ? File.ReadAllText(_mark) : null;

    /// <summary>Begins anew.</summary>
    /// <param name="version">The mark of the version that comes; null when the server gives none.</param>
    public void Begin(string? version)
    {
        Delete();
        File.WriteAllBytes(Path, []);
        if (version is not null)
        {
            File.WriteAllText(_mark, version);
        }
    }

    /// <summary>Opens the end.</summary>
    public FileStream Append() => new(Path, FileMode.Append, FileAccess.Write, FileShare.None);

    /// <summary>The first bytes, up to 512.</summary>
    public byte[] Head()
    {
        using FileStream file = File.OpenRead(Path);
        byte[] head = new byte[512];
        return head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }

    public void Delete()
    {
        File.Delete(Path);
        File.Delete(_mark);
    }
}
