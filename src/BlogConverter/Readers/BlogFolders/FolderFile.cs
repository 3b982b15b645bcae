// One small file of a blog that is kept as a folder of files.
using System.Text;
using System.Xml.Linq;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Decoding;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.BlogFolders;

/// <summary>Files that hold one post, or the names of categories.</summary>
internal static class FolderFile
{
    /// <summary>No single post is larger: 64 Mi characters.</summary>
    private const int Largest = 64 << 20;

    /// <summary>The whole text; null, and reported, when it is too long for a file of this kind.</summary>
    public static string? Text(InputSource source, DiagnosticBag diagnostics)
    {
        using DecodedText text = DecodedText.Open(source, diagnostics);
        StringBuilder whole = new();
        char[] buffer = new char[16 * 1024];
        while (text.Read(buffer) is > 0 and var read)
        {
            whole.Append(buffer, 0, read);
            if (whole.Length > Largest)
            {
                diagnostics.Add(Messages.ExportItemUnreadable(new(source.Name, 1), Id(source)));
                return null;
            }
        }

        text.Report();
        return whole.ToString();
    }

    /// <summary>The root of another file; null when it is not there or cannot be read.</summary>
    public static XElement? Beside(InputSource source, string path, XmlDialect dialect)
    {
        DiagnosticBag ignored = new();
        if (source.Beside(path) is not { } other || Text(other, ignored) is not { } text)
        {
            return null;
        }

        int root = text.IndexOf("?>", StringComparison.Ordinal) is >= 0 and var declaration ? text.IndexOf('<', declaration) : text.IndexOf('<', StringComparison.Ordinal);
        return root < 0 ? null : XmlTree.Load(text[root..], isDamaged: false, dialect, new SourcePosition(other.Name, 1), null, ignored);
    }

    /// <summary>The file's name without folder and ending, which is the post's id.</summary>
    public static string Id(InputSource source)
    {
        string name = source.Name[(source.Name.LastIndexOfAny(['/', '\\', '!']) + 1)..];
        return name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? name[..dot] : name;
    }
}
