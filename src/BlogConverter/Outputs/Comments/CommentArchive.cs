// Comments of the whole site in the files that a comment server imports.
using System.Text;

namespace BlogConverter.Outputs.Comments;

/// <summary>Gathers threads in the order of the input and cuts the files by size, so that memory stays bounded and every importer takes them.</summary>
/// <param name="name">The files' name: <c>disqus</c> becomes <c>comments/disqus-1.xml</c>.</param>
/// <param name="format">How the files are written.</param>
internal sealed class CommentArchive(string name, CommentArchiveFormat format)
{
    private const int LargestFile = 8 << 20;

    private readonly StringBuilder _threads = new();
    private int _files;
    private int _inFile;

    /// <summary>Adds a thread; the file that is full with it, or null.</summary>
    public OutputFile? Add(CommentThread thread, string site)
    {
        if (thread.Comments.Count == 0)
        {
            return null;
        }

        _threads.Append(_inFile++ > 0 ? format.Separator : "");
        format.Append(thread, site, _threads);
        return _threads.Length >= LargestFile ? Close() : null;
    }

    /// <summary>The last file, or null.</summary>
    public OutputFile? Close()
    {
        if (_inFile == 0)
        {
            return null;
        }

        string text = format.Head + _threads + format.Foot;
        _threads.Clear();
        _inFile = 0;
        return OutputFile.OfText(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{CommentData.Folder}{name}-{++_files}.{format.Extension}"), text, "");
    }
}

/// <summary>A file format of comments.</summary>
internal sealed record CommentArchiveFormat(string Extension, string Head, string Separator, string Foot, Action<CommentThread, string, StringBuilder> Append);
