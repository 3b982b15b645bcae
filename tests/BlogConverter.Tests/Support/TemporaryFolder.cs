// A folder that goes away with the test.
namespace BlogConverter.Tests.Support;

internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Root = Directory.CreateTempSubdirectory("blogconverter-").FullName;

    public string Root { get; }

    /// <summary>Every file below the folder, with <c>/</c>, sorted ordinally.</summary>
    public IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public string At(string path) => Path.Combine(Root, path);

    public string Read(string path) => File.ReadAllText(At(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
