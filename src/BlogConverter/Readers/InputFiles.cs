// Opens a file up to the exports in it.
using System.IO.Compression;
using System.IO.Enumeration;
using BlogConverter.Diagnostics;

namespace BlogConverter.Readers;

/// <summary>Plain files, gzip files and archives, told by their first bytes.</summary>
internal static class InputFiles
{
    /// <summary>The files below a folder in ordinal order of their paths. What is hidden is left out; linked folders are not entered, so there are no circles.</summary>
    public static IEnumerable<string> Below(string folder) =>
        new FileSystemEnumerable<string>(folder, (ref FileSystemEntry e) => e.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref FileSystemEntry e) => !e.IsDirectory && !IsHidden(e.FileName),
            ShouldRecursePredicate = (ref FileSystemEntry e) => !IsHidden(e.FileName) && !e.Attributes.HasFlag(FileAttributes.ReparsePoint),
        }.Order(StringComparer.Ordinal);

    /// <summary>The inputs in a file: itself, or the entries of an archive.</summary>
    /// <param name="file">Where it is.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="diagnostics">Gets what cannot be opened.</param>
    /// <param name="opened">Gets what has to be disposed when nothing is read any more.</param>
    /// <param name="isArchive">True when the file holds others.</param>
    /// <param name="path">Its path below the folder that the user named; null when the user named the file.</param>
    public static IReadOnlyList<InputSource> Sources(string file, string name, DiagnosticBag diagnostics, ICollection<IDisposable> opened, out bool isArchive, string? path = null)
    {
        isArchive = false;
        try
        {
            using FileStream stream = File.OpenRead(file);
            isArchive = Compression.IsZip(stream);
            return isArchive ? Entries(file, name, opened) : [OfFile(file, name, path ?? name[(name.LastIndexOfAny(['/', '\\']) + 1)..])];
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            diagnostics.Add(Messages.InputCannotBeOpened(name, refusal.Message));
            isArchive = false;
            return [];
        }
    }

    private static InputSource OfFile(string file, string name, string path) => new(name, () => Compression.Unpack(File.OpenRead(file)))
    {
        Path = path,
        Beside = relative => Path.Combine(Path.GetDirectoryName(file) ?? "", relative) is var other && File.Exists(other) ? OfFile(other, Joined(name, relative), Joined(path, relative)) : null,
    };

    private static InputSource OfEntry(ArchivePool archive, string name, string entry, IReadOnlySet<string> entries) => new($"{name}!{entry}", () => archive.Open(entry))
    {
        Path = entry,
        Beside = relative => Joined(entry, relative) is var other && entries.Contains(other) ? OfEntry(archive, name, other, entries) : null,
    };

    /// <summary>A path relative to a file's folder, with <c>..</c> resolved as far as there are folders.</summary>
    private static string Joined(string name, string relative)
    {
        List<string> parts = [.. name.Split('/', '\\').SkipLast(1)];
        foreach (string part in relative.Split('/'))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return string.Join('/', parts);
    }

    private static InputSource[] Entries(string file, string name, ICollection<IDisposable> opened)
    {
        using ZipArchive archive = ZipFile.OpenRead(file);
        var pool = new ArchivePool(file);
        opened.Add(pool);
        HashSet<string> names = archive.Entries.Select(e => e.FullName).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. archive.Entries
                .Where(e => e.Name.Length > 0 && !e.FullName.Split('/').Any(part => IsHidden(part) || part == "__MACOSX"))
                .OrderBy(e => e.FullName, StringComparer.Ordinal)
                .Select(e => OfEntry(pool, name, e.FullName, names)),
        ];
    }

    private static bool IsHidden(ReadOnlySpan<char> name) => name.StartsWith('.');
}
