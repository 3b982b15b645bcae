// Where media files go in the output folder.
using System.Security.Cryptography;
using System.Text;
using BlogConverter.Index;
using BlogConverter.Planning;

namespace BlogConverter.Media;

/// <summary>
/// A file keeps its path below the site (<c>wp-content/uploads/2019/05/moo.jpg</c>), so that old addresses go on working and names of different months cannot collide;
/// where pages are files, the path below the uploads folder is enough. Safe for concurrent calls: the answer for a place does not depend on the order of the questions.
/// </summary>
/// <param name="folder">The target's folder for files that its sites serve from their root; empty for the output folder itself.</param>
/// <param name="ambiguous">Names, in upper case, that several uploads share on a disk that ignores case.</param>
internal sealed class AssetPaths(string folder, IReadOnlySet<string> ambiguous)
{
    // Keys of paths in upper case, and half a key of the place that each belongs to.
    private readonly KeyTable _taken = new();
    private readonly Lock _lock = new();

    /// <param name="place">The path below the folder.</param>
    /// <param name="upload">The name among the uploads.</param>
    public string Of(string place, string upload)
    {
        string path = SafeName.Path(folder.Length == 0 ? place : folder + "/" + place);
        lock (_lock)
        {
            bool isFree = !ambiguous.Contains(upload.ToUpperInvariant()) && IsFor(place, path);
            return isFree || IsFor(place, path = SafeName.WithSuffix(path, "-" + Fingerprint(place))) ? path : SafeName.WithSuffix(path, "-" + Fingerprint(path));
        }
    }

    private bool IsFor(string place, string path)
    {
        ulong key = AddressKey.OfExact(path.ToUpperInvariant());
        int owner = (int)AddressKey.OfExact(place);
        return _taken.TryAdd(key, owner) || (_taken.TryGetValue(key, out int other) && other == owner);
    }

    // Not a number: what a file is called must not depend on which other files are used.
    private static string Fingerprint(string place) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(place)).AsSpan(0, 4));
}
