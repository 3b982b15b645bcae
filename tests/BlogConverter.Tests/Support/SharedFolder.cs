// The folder of real exports and suites that some tests read.
using Xunit;

namespace BlogConverter.Tests.Support;

/// <summary>Real exports lie outside the repository, in the folder that <c>BLOGCONVERTER_SHARED</c> names.</summary>
internal static class SharedFolder
{
    public static string? Root { get; } = Environment.GetEnvironmentVariable("BLOGCONVERTER_SHARED") is { Length: > 0 } root && Directory.Exists(root) ? Path.GetFullPath(root) : null;

    public static string File(string path) => Path.Combine(Root ?? throw new InvalidOperationException("BLOGCONVERTER_SHARED is not set."), path);

    /// <summary>Every file below a folder, ordinally sorted; empty where there is no shared folder, so that theories can be discovered everywhere.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern = "*") => Root is null
        ? []
        : [.. Directory.EnumerateFiles(File(folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}

/// <summary>A fact that is skipped where the shared folder is not there.</summary>
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedFolder.Root is null ? "BLOGCONVERTER_SHARED names no folder" : null;
}

/// <summary>A theory that is skipped where the shared folder is not there.</summary>
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedFolder.Root is null ? "BLOGCONVERTER_SHARED names no folder" : null;
}
