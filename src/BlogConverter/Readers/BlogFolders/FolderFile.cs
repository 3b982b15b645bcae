// One small file of a blog that is kept as a folder of files.
using System.Xml.Linq;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.BlogFolders;

/// <summary>Files that hold the names of categories, comments, or settings.</summary>
internal static class FolderFile
{
    /// <summary>The root of another file; null when it is not there or cannot be read.</summary>
    public static XElement? Beside(InputSource source, string path, XmlDialect dialect)
    {
        DiagnosticBag ignored = new();
        if (source.Beside(path) is not { } other || WholeText.Of(other, ignored) is not { } text)
        {
            return null;
        }

        int root = text.IndexOf("?>", StringComparison.Ordinal) is >= 0 and var declaration ? text.IndexOf('<', declaration) : text.IndexOf('<', StringComparison.Ordinal);
        return root < 0 ? null : XmlTree.Load(text[root..], isDamaged: false, dialect, new SourcePosition(other.Name, 1), null, ignored);
    }
}
