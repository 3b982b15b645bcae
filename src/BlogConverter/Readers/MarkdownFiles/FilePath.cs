// What a file's path says of the item in it.
using System.Globalization;

namespace BlogConverter.Readers.MarkdownFiles;

/// <summary>Date, slug and folders of a path such as <c>_posts/2011-09-02-hello.md</c> or <c>content/posts/hello/index.md</c>.</summary>
internal sealed class FilePath
{
    private static readonly string[] MarkdownExtensions = [".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdx", ".mdwn"];
    private static readonly string[] Extensions = [.. MarkdownExtensions, ".html", ".htm", ".xhtml", ".txt", ".text", ".textile", ".rst", ".meta", ".erb", ".njk", ".liquid"];

    /// <param name="path">The path below what the user named, with <c>/</c>.</param>
    public FilePath(string path)
    {
        Path = path;
        string[] parts = path.Split('/', '!');
        Folders = parts[..^1];
        Name = parts[^1];
        string stem = Name;
        while (Extensions.FirstOrDefault(e => stem.EndsWith(e, StringComparison.OrdinalIgnoreCase)) is { } known && stem.Length > known.Length)
        {
            Extension = Extension.Length == 0 ? known : Extension;
            stem = stem[..^known.Length];
        }

        IsIndex = stem.ToLowerInvariant() is "index" or "_index" or "readme";
        (Date, Slug) = Dated(IsIndex && Folders.Count > 0 ? Folders[^1] : stem);
        if (Date is null && stem.LastIndexOf("__", StringComparison.Ordinal) is > 0 and var collected && Dated(stem[(collected + 2)..]) is { Date: not null } inner)
        {
            // Whoever collects files of many folders in one puts the folder's name in front.
            (Date, Slug) = inner;
        }
    }

    public string Path { get; }

    public IReadOnlyList<string> Folders { get; }

    public string Name { get; }

    /// <summary>The extension that tells the format, in lower case and with its dot; empty for an unknown one.</summary>
    public string Extension { get; } = "";

    public bool IsMarkdown => MarkdownExtensions.Contains(Extension);

    public bool IsHtml => Extension is ".html" or ".htm" or ".xhtml";

    /// <summary>True for the file that stands for its folder.</summary>
    public bool IsIndex { get; }

    /// <summary>The day in the name, if there is one.</summary>
    public DateOnly? Date { get; }

    /// <summary>What remains of the name; may be empty.</summary>
    public string Slug { get; }

    /// <summary>How many folders stand below the last one of a name; 0 when there is none of that name.</summary>
    public int FoldersBelow(string name)
    {
        for (int i = Folders.Count - 1; i >= 0; i--)
        {
            if (Folders[i] == name)
            {
                return Folders.Count - 1 - i;
            }
        }

        return 0;
    }

    /// <summary>True when one of the folders has this name.</summary>
    public bool IsIn(params ReadOnlySpan<string> names)
    {
        foreach (string folder in Folders)
        {
            if (names.Contains(folder.ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    private static (DateOnly? Date, string Slug) Dated(string name)
    {
        string[] parts = name.Split(['-', '_'], 4);
        if (parts.Length >= 3 && parts[0].Length == 4 && parts[1].Length is 1 or 2 && parts[2].Length is 1 or 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int month)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out int day)
            && year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
        {
            return (new DateOnly(year, month, day), parts.Length > 3 ? name[(parts[0].Length + parts[1].Length + parts[2].Length + 3)..] : "");
        }

        return (null, name);
    }
}
