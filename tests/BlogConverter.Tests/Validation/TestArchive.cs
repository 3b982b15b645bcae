// Small archives for the tests of the rules.
using BlogConverter.Validation;

namespace BlogConverter.Tests.Validation;

/// <summary>A folder of files that is deleted afterwards.</summary>
internal sealed class TestArchive : IDisposable
{
    /// <summary>The date and the author of a complete item.</summary>
    public const string Byline = "<pubDate>Wed, 01 May 2019 08:00:00 +0000</pubDate><dc:creator>mara</dc:creator>";

    public string Folder { get; } = Directory.CreateTempSubdirectory("blogconverter-validate-").FullName;

    public static ValidationReport OfPost(string front, string body, ValidationOptions? options = null)
    {
        using var archive = new TestArchive();
        archive.Write("posts/a.md", $"---\n{front}\n---\n\n{body}");
        return archive.Validate(options);
    }

    /// <summary>An export of one published post with a body.</summary>
    public static string Export(string body, string fields = "<wp:status>publish</wp:status>", string title = "A title") => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel><title>T</title><link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>
        <item><title>{title}</title><link>https://old.example/a/</link>{Byline}
        <content:encoded><![CDATA[{body}]]></content:encoded>
        <wp:post_id>1</wp:post_id><wp:post_type>post</wp:post_type>{fields}</item>
        </channel></rss>
        """;

    public void Write(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public ValidationReport Validate(ValidationOptions? options = null) => new ArchiveValidator(options).Validate([Folder]);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
