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
    /// <param name="isArchive">True when the file holds others.</param>
    public static IReadOnlyList<InputSource> Sources(string file, string name, DiagnosticBag diagnostics, out bool isArchive)
    {
        isArchive = false;
        try
        {
            using FileStream stream = File.OpenRead(file);
            isArchive = Compression.IsZip(stream);
            return isArchive ? Entries(file, name) : [new InputSource(name, () => Compression.Unpack(File.OpenRead(file)))];
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            diagnostics.Add(Messages.InputCannotBeOpened(name, refusal.Message));
            isArchive = false;
            return [];
        }
    }

    private static InputSource[] Entries(string file, string name)
    {
        using ZipArchive archive = ZipFile.OpenRead(file);
        return
        [
            .. archive.Entries
                .Where(e => e.Name.Length > 0 && !e.FullName.Split('/').Any(part => IsHidden(part) || part == "__MACOSX"))
                .OrderBy(e => e.FullName, StringComparer.Ordinal)
                .Select(e => new InputSource($"{name}!{e.FullName}", () => Compression.OpenEntry(file, e.FullName))),
        ];
    }

    private static bool IsHidden(ReadOnlySpan<char> name) => name.StartsWith('.');
}
