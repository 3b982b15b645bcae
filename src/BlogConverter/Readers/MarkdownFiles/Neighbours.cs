// What the files around a file say of it.
using BlogConverter.Diagnostics;
using BlogConverter.FrontMatter;
using BlogConverter.Readers.Decoding;

namespace BlogConverter.Readers.MarkdownFiles;

/// <summary>The page that a file lies below, and the page of its section. Looked for only when asked.</summary>
/// <param name="source">The file.</param>
/// <param name="path">Its path.</param>
internal sealed class Neighbours(InputSource source, FilePath path)
{
    private const int HeadLength = 16 * 1024;

    /// <summary>Folders in which a generator looks for everything: no page is their page.</summary>
    private static readonly string[] Roots = ["content", "source", "pages", "_pages", "src", "posts", "_posts", "blog"];

    private readonly Lazy<ParentPage?> _parent = new(() => Find(source, path));

    /// <summary>The page whose folder the file lies in: <c>a.md</c> or <c>a/index.md</c> of <c>a/b.md</c>; null when there is none.</summary>
    public ParentPage? Parent => _parent.Value;

    /// <summary>True when the section's own page says that it lists posts (Zola's <c>sort_by</c>).</summary>
    public bool IsListOfPosts => source.Beside("_index.md") is { } index && DecodedText.Head(index, HeadLength) is var head
        && (head.Contains("sort_by", StringComparison.Ordinal) || head.Contains("paginate_by", StringComparison.Ordinal));

    private static ParentPage? Find(InputSource source, FilePath path)
    {
        // The file that stands for a folder lies below what its folder lies in.
        int own = path.IsIndex ? 1 : 0;
        if (path.Folders.Count <= own || Roots.Contains(path.Folders[^(1 + own)].ToLowerInvariant()))
        {
            return null;
        }

        string folder = path.Folders[^(1 + own)];
        string up = own == 1 ? "../" : "";
        foreach (string candidate in (ReadOnlySpan<string>)[$"{up}../{folder}.md", $"{up}_index.md", $"{up}index.md", $"{up}../{folder}.html"])
        {
            if (source.Beside(candidate) is { } file && file.Path != source.Path && PageIn(file) is { } page)
            {
                return page;
            }
        }

        return null;
    }

    /// <summary>A page has a date or an id; the list page of a section has neither.</summary>
    private static ParentPage? PageIn(InputSource file)
    {
        if (FrontMatterDocument.Split(DecodedText.Head(file, HeadLength)) is not { IsClosed: true } document
            || FrontMatterReader.Read(document, file.Name, new DiagnosticBag()) is not { } map)
        {
            return null;
        }

        var fields = new FieldBag(map);
        string? id = PostFields.IdOf(fields);
        return id is not null || fields.Look("date") is not null ? new ParentPage(id ?? file.Path) : null;
    }
}

/// <summary>A page that others lie below.</summary>
/// <param name="Id">Its id.</param>
internal sealed record ParentPage(string Id);
