// Reads one file with front matter, for tests.
using System.Text;
using BlogConverter.Diagnostics;
using BlogConverter.FrontMatter;
using BlogConverter.Model;
using BlogConverter.Readers;
using BlogConverter.Readers.MarkdownFiles;

namespace BlogConverter.Tests.Readers.MarkdownFiles;

/// <summary>What came out of a file.</summary>
internal sealed record FileReading(IReadOnlyList<BlogRecord> Records, DiagnosticBag Diagnostics)
{
    public BlogItem Item => Records.OfType<BlogItem>().Single();

    public IReadOnlyList<string> Codes => [.. Diagnostics.Items.Select(d => d.Code)];

    public IReadOnlyList<string> Categories => [.. Item.Terms.Where(t => t.Taxonomy == Term.Category).Select(t => t.Name)];

    public IReadOnlyList<string> Tags => [.. Item.Terms.Where(t => t.Taxonomy == Term.Tag).Select(t => t.Name)];

    public static FileReading Of(string text, string path = "hello.md") => Of(Encoding.UTF8.GetBytes(text), path);

    public static FileReading Of(byte[] bytes, string path)
    {
        InputSource source = Source(bytes, path);
        var diagnostics = new DiagnosticBag();
        return new FileReading([.. new MarkdownFileReader().Cut(source, diagnostics).SelectMany(p => p.Read(ReadDepth.Full, diagnostics))], diagnostics);
    }

    /// <summary>Whether a file is taken for a post at all.</summary>
    public static bool IsPost(string text, string path = "hello.md")
    {
        InputSource source = Source(Encoding.UTF8.GetBytes(text), path);
        return new MarkdownFileReader().Recognizes(BlogReaders.Head(source), source);
    }

    /// <summary>The carried fields.</summary>
    public FrontMatterMap Carried
    {
        get
        {
            var map = new FrontMatterMap();
            foreach (ExtraField extra in Item.Extra)
            {
                map.Add(extra.Key, (FrontMatterValue)extra.Value);
            }

            return map;
        }
    }

    public string? ExtraText(string key) => FieldBag.TextOf(Carried[key]);

    private static InputSource Source(byte[] bytes, string path) => new("site/" + path, () => new MemoryStream(bytes, writable: false)) { Path = path };
}
