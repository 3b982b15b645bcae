// What the rules about uploads find, and what they leave alone.
using BlogConverter.Validation;
using Xunit;

namespace BlogConverter.Tests.Validation;

public sealed class MediaRuleTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1];

    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 1];

    private const string Folder = "https://old.example/wp-content/uploads/2019/05/";

    [Fact]
    public void Files_that_are_missing_are_told_at_their_place()
    {
        ValidationReport report = Of($"First\n<img alt=\"a\" src=\"{Folder}gone.png\"> <img alt=\"b\" src=\"{Folder}there-300x200.png\">", ("2019/05/there.png", Png));
        Finding finding = Assert.Single(report.Findings);
        Assert.Equal(("VAL401", 6L, 1, "The file 2019/05/gone.png is not there."), (finding.Rule.Code, finding.Source.Line, finding.Column, finding.Message));
    }

    [Fact]
    public void A_file_that_differs_by_capitals_is_told() =>
        Assert.Equal(["VAL405 The file is called 2019/05/Photo.PNG."], Told(Of($"<img alt=\"a\" src=\"{Folder}photo.png\">", ("2019/05/Photo.PNG", Png))));

    [Fact]
    public void Files_that_nothing_uses_are_told_without_their_copies() =>
        Assert.Equal(["VAL402 Nothing in the archive uses this file."], Told(Of("Text", ("2019/05/a.png", Png), ("2019/05/a-300x200.png", [.. Png, 2]))));

    [Theory]
    [InlineData("[gallery ids=\"7\"]")]
    [InlineData("<!-- wp:image {\"id\":7} --><!-- /wp:image -->")]
    [InlineData("[audio src=\"https://old.example/wp-content/uploads/2019/05/a.png\"]")]
    [InlineData("<a href=\"https://old.example/wp-content/uploads/2019/05/a-scaled.png\">a</a>")]
    public void Uses_in_shortcodes_and_blocks_count(string body)
    {
        using TestArchive archive = Archive(body, ("2019/05/a.png", Png));
        archive.Write("b.xml", TestArchive.Export("").Replace("<wp:post_id>1</wp:post_id><wp:post_type>post</wp:post_type>", $"<wp:attachment_url>{Folder}a.png</wp:attachment_url><wp:post_id>7</wp:post_id><wp:post_type>attachment</wp:post_type>", StringComparison.Ordinal).Replace("/a/", "/att/", StringComparison.Ordinal));
        Assert.DoesNotContain(Told(archive), t => t.StartsWith("VAL4", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_what_its_name_says_is_told() => Assert.Equal(
        ["VAL404 The bytes are those of JPG.", "VAL404 The file is a page of HTML.", "VAL404 The file is empty."],
        Told(Of($"<img alt=\"a\" src=\"{Folder}a.png\"> <img alt=\"b\" src=\"{Folder}b.png\"> <img alt=\"c\" src=\"{Folder}c.png\">", ("2019/05/a.png", Jpeg), ("2019/05/b.png", "<!DOCTYPE html><title>404</title>"u8.ToArray()), ("2019/05/c.png", []))));

    [Fact]
    public void Large_pictures_and_equal_files_are_told()
    {
        byte[] large = new byte[5_000_001];
        Png.CopyTo(large, 0);
        Assert.Equal(
            ["VAL403 The file has 5.0 MB.", "VAL406 The file holds the same bytes as 2019/05/a.png."],
            Told(Of($"<img alt=\"a\" src=\"{Folder}a.png\"> <img alt=\"b\" src=\"{Folder}b.png\"> <img alt=\"c\" src=\"{Folder}c.png\">", ("2019/05/a.png", Png), ("2019/05/b.png", Png), ("2019/05/c.png", large))));
    }

    [Fact]
    public void A_file_that_Markdown_names_is_looked_for_beside_it()
    {
        using var archive = new TestArchive();
        archive.Write("posts/there.png", "x");
        archive.Write("posts/a.md", "---\ntitle: A\n---\n\n![a](there.png) ![b](images/gone.png) [c](data.csv) [d](https://example.net/x.png)");
        Assert.Equal(["VAL401 There is no file images/gone.png.", "VAL401 There is no file data.csv."], archive.Validate().Findings.Select(f => $"{f.Rule.Code} {f.Message}"));
    }

    private static ValidationReport Of(string body, params (string Path, byte[] Bytes)[] uploads)
    {
        using TestArchive archive = Archive(body, uploads);
        return Report(archive);
    }

    private static TestArchive Archive(string body, params (string Path, byte[] Bytes)[] uploads)
    {
        var archive = new TestArchive();
        archive.Write("a.xml", TestArchive.Export(body));
        foreach ((string path, byte[] bytes) in uploads)
        {
            string file = Path.Combine(archive.Folder, "up", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        return archive;
    }

    private static ValidationReport Report(TestArchive archive) =>
        new ArchiveValidator(new ValidationOptions { Uploads = [Path.Combine(archive.Folder, "up")] }).Validate(Directory.GetFiles(archive.Folder, "*.xml").Order());

    private static string[] Told(TestArchive archive) => Told(Report(archive));

    private static string[] Told(ValidationReport report) => [.. report.Findings.Select(f => $"{f.Rule.Code} {f.Message}")];
}
