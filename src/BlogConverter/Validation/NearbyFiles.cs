// Files beside a file of the archive.
using BlogConverter.Model;

namespace BlogConverter.Validation;

/// <summary>Looks on the disk for what a file names by a relative path. Files of archives have no neighbours that could be asked for, so all of theirs count as there.</summary>
internal static class NearbyFiles
{
    /// <summary>Folders whose files generators serve from the root of the site.</summary>
    private static readonly string[] Served = ["", "static", "public", "source", "assets", "content", "src"];

    /// <summary>True when a path leads to a file from the item's own file, or from a root of the site.</summary>
    public static bool Has(BlogItem item, string path)
    {
        string file = item.Source.File;
        if (item.File.Length == 0 || !File.Exists(file) || path.Contains('\0', StringComparison.Ordinal))
        {
            return true;
        }

        string folder = Path.GetDirectoryName(Path.GetFullPath(file)) ?? "";
        if (Exists(folder, path))
        {
            return true;
        }

        for (string? root = folder; root is { Length: > 0 }; root = Path.GetDirectoryName(root))
        {
            if (Served.Any(s => Exists(Path.Combine(root, s), path.TrimStart('/'))))
            {
                return true;
            }

            if (Directory.Exists(Path.Combine(root, ".git")) || Depth(folder, root) > MostLevels)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>How far above a file the root of its site may lie.</summary>
    private const int MostLevels = 6;

    private static int Depth(string folder, string root) => folder.AsSpan(root.Length).Count(Path.DirectorySeparatorChar);

    private static bool Exists(string folder, string path) => Path.Combine(folder, path) is var place && (File.Exists(place) || Directory.Exists(place));
}
