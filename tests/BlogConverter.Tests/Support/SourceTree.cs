// The folders that the tests were built from.
using System.Reflection;

namespace BlogConverter.Tests.Support;

/// <summary>Paths into the checkout, written into the assembly by the build.</summary>
internal static class SourceTree
{
    public static string Repository { get; } = Metadata("RepositoryFolder");

    public static string Tests { get; } = Metadata("SourceFolder");

    public static string Golden(string folder) => Path.Combine(Tests, "Golden", folder);

    private static string Metadata(string key) => typeof(SourceTree).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
