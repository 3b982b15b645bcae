// Uploads in a folder.
using System.IO.Enumeration;

namespace BlogConverter.Media.Uploads;

/// <summary>The files below a folder. Symbolic links are not followed: what is copied is published, and a link may lead to anything.</summary>
internal static class UploadFolder
{
    /// <summary>Names relative to the folder, in ordinal order.</summary>
    public static IEnumerable<(string Name, UploadFile File)> Files(string folder) =>
        new FileSystemEnumerable<string>(folder, (ref FileSystemEntry e) => e.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden })
        {
            ShouldIncludePredicate = (ref FileSystemEntry e) => !e.IsDirectory,
        }
        .Order(StringComparer.Ordinal)
        .Select(file => (NameOf(folder, file), new UploadFile(() => File.OpenRead(file))));

    private static string NameOf(string folder, string file) => PlaceOf(folder) + Path.GetRelativePath(folder, file).Replace('\\', '/');

    /// <summary>The folder of a year or a month may be given alone.</summary>
    private static string PlaceOf(string folder)
    {
        string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        string name = Path.GetFileName(root);
        string month = Path.GetFileName(Path.GetDirectoryName(root)) + "/" + name + "/";
        return MediaAddress.IsMonth(month + "x") ? month : MediaAddress.IsMonth(name + "/01/x") ? name + "/" : "";
    }
}
