// The walls of the house: who may see whom, and what every file has to look like.
using System.Text.RegularExpressions;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests;

public sealed partial class HouseTests
{
    private static readonly string Library = Path.Combine(SourceTree.Repository, "src", "BlogConverter");

    /// <summary>The map of .github/CONTRIBUTING.md: a room sees itself and the rooms named here.</summary>
    private static readonly Dictionary<string, string[]> MaySee = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Diagnostics"] = ["Model"],
        ["FrontMatter"] = ["Model", "Diagnostics"],
        ["Markdown"] = ["Model", "Diagnostics"],
        ["Templates"] = ["Model", "Diagnostics", "Markdown"],
        ["Taxonomy"] = ["Model"],
        ["Index"] = ["Model", "Taxonomy"],
        ["Media"] = ["Model", "Index", "Diagnostics", "Network", "Readers", "Planning", "Outputs"],
        ["Network"] = ["Model", "Diagnostics"],
        ["Readers"] = ["Model", "FrontMatter", "Diagnostics"],
        ["Content"] = ["Model", "Index", "Media", "Diagnostics"],
        ["Proof"] = ["Model", "Markdown", "Diagnostics"],
        ["Outputs"] = ["Model", "Index", "FrontMatter", "Markdown", "Diagnostics"],
        ["Planning"] = ["Model", "Index", "Diagnostics"],
        ["Links"] = ["Model", "Index", "Planning", "Media", "Network", "Diagnostics"],
        ["Validation"] = ["Model", "Taxonomy", "Readers", "Index", "Content", "Markdown", "Proof", "FrontMatter", "Outputs", "Network", "Planning", "Media", "Links", "Diagnostics"],
        ["Inspection"] = ["Model", "Index", "Content", "Proof", "Diagnostics"],
        ["Reports"] = ["Model", "Index", "Proof", "Links", "Diagnostics"],
    };

    public static TheoryData<string> Rooms() => [.. Directory.EnumerateDirectories(Library).Select(Path.GetFileName).OfType<string>().Where(r => r is not ("bin" or "obj")).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_sees_only_the_rooms_below_it(string room)
    {
        Assert.True(MaySee.ContainsKey(room), $"{room} is not on the map: add it to HouseTests and to .github/CONTRIBUTING.md");
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Library, room), "*.cs", SearchOption.AllDirectories))
        {
            string text = File.ReadAllText(file);
            foreach (Match match in RoomName().Matches(text))
            {
                string seen = match.Groups[1].Value;
                Assert.True(!MaySee.ContainsKey(seen) || seen == room || MaySee[room].Contains(seen), $"{file} may not see {seen}");
            }
        }
    }

    [Fact]
    public void Namespaces_follow_folders()
    {
        foreach (string file in SourceFiles())
        {
            string folder = Path.GetRelativePath(Library, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');
            string expected = folder == "." ? "namespace BlogConverter;" : $"namespace BlogConverter.{folder};";
            Assert.True(File.ReadAllText(file).Contains(expected, StringComparison.Ordinal), $"{file} should say {expected}");
        }
    }

    [Fact]
    public void Every_file_opens_with_one_plain_sentence()
    {
        foreach (string file in SourceFiles())
        {
            Assert.Matches(@"^// [A-Z].*[.:]$", File.ReadLines(file).First());
        }
    }

    [Fact]
    public void No_global_using_hides_a_room() =>
        Assert.DoesNotContain(SourceFiles(), file => File.ReadAllText(file).Contains("global using", StringComparison.Ordinal));

    private static IEnumerable<string> SourceFiles() => Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories)
        .Where(f => !Path.GetRelativePath(Library, f).StartsWith("obj", StringComparison.Ordinal) && !Path.GetRelativePath(Library, f).StartsWith("bin", StringComparison.Ordinal));

    [GeneratedRegex(@"\bBlogConverter\.([A-Z][A-Za-z]+)\b")]
    private static partial Regex RoomName();
}
