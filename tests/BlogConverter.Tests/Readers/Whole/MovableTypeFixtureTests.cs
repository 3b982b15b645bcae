// The Movable Type exports of the shared corpus, compared with an independent reading.
using System.Globalization;
using System.Text.RegularExpressions;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Readers.Whole;

public sealed partial class MovableTypeFixtureTests
{
    public static TheoryData<string> Exports() => [.. SharedFolder.Files("corpus/movabletype").Select(f => Path.GetRelativePath(SharedFolder.Root!, f)), .. SharedFolder.Root is null ? new[] { "none" } : []];

    [SharedTheory]
    [MemberData(nameof(Exports))]
    public async Task Everything_in_the_file_comes_out(string file)
    {
        string text = (await File.ReadAllTextAsync(SharedFolder.File(file))).ReplaceLineEndings("\n");
        await IndependentItem.AreWhole(SharedFolder.File(file), [.. text.Split("\n--------").Where(e => e.Trim().Length > 0).Select(Entry)]);
    }

    private static IndependentItem Entry(string entry)
    {
        string[] sections = entry.Trim('\n').Split("\n-----\n");
        string body = Section(sections, "BODY") + "\n\n" + Section(sections, "EXTENDED BODY");
        return new(
            Field(sections[0], "TITLE").First(),
            Date(Field(sections[0], "DATE").First()),
            Field(sections[0], "STATUS").FirstOrDefault("Publish") == "Publish" ? "publish" : "draft",
            [.. Field(sections[0], "PRIMARY CATEGORY").Concat(Field(sections[0], "CATEGORY")).Concat(Field(sections[0], "TAGS").SelectMany(t => t.Split(',')).Select(t => t.Trim('"'))).Distinct()],
            sections.Count(s => s.StartsWith("COMMENT:", StringComparison.Ordinal) || s.StartsWith("PING:", StringComparison.Ordinal)),
            body.Contains("<p>", StringComparison.Ordinal) ? body : "<p>" + body.Replace("\n\n", "</p><p>", StringComparison.Ordinal) + "</p>");
    }

    private static string Section(string[] sections, string name) =>
        sections.FirstOrDefault(s => s.StartsWith(name + ":\n", StringComparison.Ordinal)) is { } section ? Hyphens().Replace(section[(name.Length + 2)..], "") : "";

    private static IEnumerable<string> Field(string fields, string name) => fields.Split('\n').Where(l => l.StartsWith(name + ": ", StringComparison.Ordinal)).Select(l => l[(name.Length + 2)..]);

    private static string Date(string text) => DateTime.Parse(text, CultureInfo.GetCultureInfo("en-US")).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\n-----\s*$")]
    private static partial Regex Hyphens();
}
