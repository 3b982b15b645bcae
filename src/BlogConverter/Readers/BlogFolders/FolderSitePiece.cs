// What a folder of posts says of its site.
using System.Xml.Linq;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.BlogFolders;

/// <summary>The site's name from the settings beside the folder, where they are there.</summary>
/// <param name="source">One of the posts.</param>
/// <param name="settings">The name of the file with the settings.</param>
/// <param name="format">The format.</param>
internal sealed class FolderSitePiece(InputSource source, string settings, string format) : SourcePiece
{
    private static readonly NamedDialect Dialect = new(new ItemMarks("post", [], []), new HashSet<string>(), new HashSet<string>());

    public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics)
    {
        XElement? root = depth == ReadDepth.Index ? FolderFile.Beside(source, "../" + settings, Dialect) : null;
        return [new Site { Source = Source, Title = Setting(root, "name", "Title"), Description = Setting(root, "description", "Description"), Address = Setting(root, "alternateFeedUrl", "Root"), Format = format }];
    }

    private static string Setting(XElement? root, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (root.Text(name) is { Length: > 0 } value)
            {
                return value;
            }
        }

        return "";
    }
}
