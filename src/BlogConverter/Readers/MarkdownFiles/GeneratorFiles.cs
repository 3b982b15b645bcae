// The files of a site that are no writing.
using BlogConverter.FrontMatter;

namespace BlogConverter.Readers.MarkdownFiles;

/// <summary>Layouts, themes, data, styles, feeds and the list pages that a generator fills: they hold front matter and are nobody's post.</summary>
internal static class GeneratorFiles
{
    private static readonly string[] Folders =
    [
        "_layouts", "_includes", "_sass", "_data", "_plugins", "_site", "_theme", "layouts", "archetypes", "themes", "scaffolds", "templates", "node_modules", "vendor", "i18n",
        "bower_components", "resources",
    ];

    private static readonly string[] Extensions =
    [
        ".yml", ".yaml", ".toml", ".json", ".json5", ".csv", ".tsv", ".xml", ".rss", ".atom", ".css", ".scss", ".sass", ".less", ".js", ".mjs", ".cjs", ".ts", ".tsx", ".jsx", ".svg",
        ".webmanifest", ".map", ".sh", ".py", ".rb", ".php", ".cs", ".sql", ".lock", ".conf", ".cfg", ".ini", ".log",
    ];

    private static readonly string[] ListTypes = ["tags", "categories", "tag", "category", "archives", "archive", "search", "404", "taxonomy", "tag-index", "redirect"];

    /// <summary>True when a file's place or kind says that it is no writing.</summary>
    public static bool Holds(FilePath path) =>
        path.IsIn(Folders) || Extensions.Any(e => path.Name.EndsWith(e, StringComparison.OrdinalIgnoreCase)) || path.Name.Equals("404.html", StringComparison.OrdinalIgnoreCase) || path.Name.Equals("404.md", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a page that the generator fills with lists, and for the page of a section or a term that says nothing of its own.</summary>
    public static bool IsTemplate(FrontMatterDocument document, FilePath path)
    {
        ReadOnlySpan<char> body = document.Text.AsSpan(document.BodyStart);
        bool isEmpty = body.IsWhiteSpace();
        string front = document.Front;
        if (front.Contains("{{ .Name", StringComparison.Ordinal) || front.Contains("{{ replace .", StringComparison.Ordinal))
        {
            return true;
        }

        // Two folders deep such a page is a term's, whose text describes the term.
        bool isSection = path.Name.StartsWith("_index.", StringComparison.Ordinal) && !HasKey(front, "id") && !HasKey(front, "date");
        if (isSection && (isEmpty || path.FoldersBelow("content") > 1))
        {
            return true;
        }

        if (isEmpty)
        {
            return ListTypes.Any(t => Says(front, "type", t) || Says(front, "layout", t)) || (path.IsHtml && document.Front.AsSpan().IsWhiteSpace());
        }

        return path.IsHtml && (body.Contains("{% for ", StringComparison.Ordinal) || body.Contains("{%- for ", StringComparison.Ordinal) || body.Contains("paginator.", StringComparison.Ordinal));
    }

    private static bool HasKey(string front, string key) => Lines(front).Any(l => l.Key == key);

    private static bool Says(string front, string key, string value) => Lines(front).Any(l => l.Key == key && l.Value == value);

    private static IEnumerable<(string Key, string Value)> Lines(string front)
    {
        foreach (string line in front.Split('\n'))
        {
            int mark = line.AsSpan().IndexOfAny(':', '=');
            if (mark > 0)
            {
                yield return (FieldBag.NameOf(line[..mark].Trim()), line[(mark + 1)..].Trim(' ', '\r', '"', '\'').ToLowerInvariant());
            }
        }
    }
}
