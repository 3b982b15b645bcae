// Opens a file up to the exports in it.
using System.IO.Enumeration;
using BlogConverter.Diagnostics;

namespace BlogConverter.Readers;

/// <summary>Plain files, gzip files and archives, told by their first bytes.</summary>
internal static class InputFiles
{
    /// <summary>The files below a folder in ordinal order of their paths. What is hidden is left out; linked folders are not entered, so there are no circles, and a linked file is read only where it lies in the folder, too: an archive from elsewhere may hold links to anything.</summary>
    /// <param name="folder">The folder that the user named.</param>
    /// <param name="diagnostics">Gets the links that lead out of it.</param>
    public static IEnumerable<string> Below(string folder, DiagnosticBag diagnostics)
    {
        string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        return new FileSystemEnumerable<(string Path, bool IsLink)>(folder, (ref FileSystemEntry e) => (e.ToFullPath(), e.Attributes.HasFlag(FileAttributes.ReparsePoint)), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref FileSystemEntry e) => !e.IsDirectory && !IsHidden(e.FileName),
            ShouldRecursePredicate = (ref FileSystemEntry e) => !IsHidden(e.FileName) && !e.Attributes.HasFlag(FileAttributes.ReparsePoint),
        }.OrderBy(f => f.Path, StringComparer.Ordinal).Where(f => !f.IsLink || StaysBelow(root, f.Path, diagnostics)).Select(f => f.Path);
    }

    /// <summary>The inputs in a file: itself, or the entries of an archive.</summary>
    /// <param name="file">Where it is.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="limits">What it may ask of the machine.</param>
    /// <param name="diagnostics">Gets what cannot be opened.</param>
    /// <param name="archive">The archive, when the file holds others; to be disposed when no source of it is used any more.</param>
    /// <param name="path">Its path below the folder that the user named; null when the user named the file.</param>
    /// <param name="looksOutside">Told when a file is looked for that does not lie below what the user named.</param>
    public static IReadOnlyList<InputSource> Sources(string file, string name, InputLimits limits, DiagnosticBag diagnostics, out SharedZip? archive, string? path = null, Action? looksOutside = null)
    {
        archive = null;
        try
        {
            using FileStream stream = File.OpenRead(file);
            archive = Compression.IsZip(stream) ? new SharedZip(file, limits) : null;
            return archive is not null ? Entries(archive, name, limits) : [OfFile(file, name, path ?? name[(name.LastIndexOfAny(['/', '\\']) + 1)..], limits, path is null ? -1 : path.Count(c => c == '/'), looksOutside)];
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            diagnostics.Add(Messages.InputCannotBeOpened(name, refusal.Message));
            return [];
        }
    }

    /// <param name="file">Where it is.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="path">Its path below what the user named.</param>
    /// <param name="limits">What it may ask of the machine.</param>
    /// <param name="depth">How many folders it lies below the one that the user named; -1 when the user named the file.</param>
    /// <param name="looksOutside">Told when a file is looked for elsewhere.</param>
    private static InputSource OfFile(string file, string name, string path, InputLimits limits, int depth, Action? looksOutside) => new(name, () => Compression.Unpack(File.OpenRead(file), limits))
    {
        Path = path,
        Limits = limits,
        Beside = relative =>
        {
            int depthThere = DepthOf(depth, relative);
            if (depthThere < 0)
            {
                looksOutside?.Invoke();
            }

            string other = Path.Combine(Path.GetDirectoryName(file) ?? "", relative);
            return new FileInfo(other) is { Exists: true, LinkTarget: null } ? OfFile(other, Joined(name, relative), Joined(path, relative), limits, depthThere, looksOutside) : null;
        },
    };

    /// <summary>The depth of a file beside another; -1 where the way leaves the folder that the user named.</summary>
    private static int DepthOf(int depth, string relative)
    {
        foreach (string folder in relative.Split('/').SkipLast(1))
        {
            depth = depth < 0 ? depth : folder == ".." ? depth - 1 : depth + 1;
        }

        return depth;
    }

    private static InputSource OfEntry(SharedZip archive, string name, string entry, IReadOnlySet<string> entries, InputLimits limits) => new($"{name}!{entry}", () => archive.Open(entry))
    {
        Path = entry,
        Limits = limits,
        Beside = relative => Joined(entry, relative) is var other && entries.Contains(other) ? OfEntry(archive, name, other, entries, limits) : null,
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

    private static InputSource[] Entries(SharedZip archive, string name, InputLimits limits)
    {
        HashSet<string> names = archive.Names.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. names
                .Where(e => !e.Split('/').Any(part => IsHidden(part) || part == "__MACOSX"))
                .Order(StringComparer.Ordinal)
                .Select(e => OfEntry(archive, name, e, names, limits)),
        ];
    }

    /// <summary>A link's target lies below the folder, and no folder on the way there is a link itself.</summary>
    private static bool StaysBelow(string root, string link, DiagnosticBag diagnostics)
    {
        string? target = File.ResolveLinkTarget(link, returnFinalTarget: true)?.FullName;
        bool stays = target?.StartsWith(root, StringComparison.Ordinal) == true;
        for (string? folder = Path.GetDirectoryName(target); stays && folder is not null && folder.Length > root.Length; folder = Path.GetDirectoryName(folder))
        {
            stays = new DirectoryInfo(folder).LinkTarget is null;
        }

        if (!stays)
        {
            diagnostics.Add(Messages.LinkLeavesFolder(link));
        }

        return stays;
    }

    private static bool IsHidden(ReadOnlySpan<char> name) => name.StartsWith('.');
}
