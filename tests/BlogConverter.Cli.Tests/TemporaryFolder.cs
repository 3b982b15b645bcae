// A folder of a test's own.
namespace BlogConverter.Cli.Tests;

/// <summary>Made empty, removed with everything in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("blogconverter-").FullName;

    public string At(string path) => Path.Combine(Root, path);

    public string Write(string path, string text)
    {
        string file = At(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>Every file below a folder but the manifest: path → text.</summary>
    public SortedDictionary<string, string> Files(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(At(folder)))
        {
            foreach (string file in Directory.EnumerateFiles(At(folder), "*", SearchOption.AllDirectories))
            {
                string path = Path.GetRelativePath(At(folder), file).Replace('\\', '/');
                if (!path.StartsWith(".blogconverter/", StringComparison.Ordinal))
                {
                    files.Add(path, File.ReadAllText(file));
                }
            }
        }

        return files;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
