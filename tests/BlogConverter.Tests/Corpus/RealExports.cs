// Which real exports there are.
using BlogConverter.Tests.Support;

namespace BlogConverter.Tests.Corpus;

/// <summary>Paths below the shared folder.</summary>
internal static class RealExports
{
    /// <summary>Sites that a genuine WordPress exported, all of them well-formed but for what stands before the XML.</summary>
    public static IReadOnlyList<string> WholeSites { get; } =
    [
        "oracle/genuine.xml",
        "oracle/themeunittestdata.wordpress.xml",
        "corpus/real/JanVanMeirvenne__JanVanMeirvenne.github.io__wp.xml",
        "corpus/real/alienlebarge__alienlebarge.github.com__wordpress.xml",
        "corpus/real/cc-archive__labs__wordpress.xml",
        "corpus/real/chrisjrob__chrisjrob.github.io__wordpress.xml",
        "corpus/real/parchlinux__parchlinux.com__wordpress-export.xml",
    ];

    /// <summary>Everything that calls itself WXR, whatever its state.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. from folder in new[] { "corpus/wxr", "corpus/real", "oracle" }
           from file in SharedFolder.Files(folder, "*.xml")
           select Path.GetRelativePath(SharedFolder.Root!, file).Replace(Path.DirectorySeparatorChar, '/'),
    ];
}
