// The text of a file that holds one item.
using System.Text;
using BlogConverter.Diagnostics;
using BlogConverter.Readers.Decoding;

namespace BlogConverter.Readers;

/// <summary>For formats of many small files.</summary>
internal static class WholeText
{
    /// <summary>No single post is larger: 64 Mi characters.</summary>
    private const int Largest = 64 << 20;

    /// <summary>The whole text; null, and reported, when it is too long for a file of this kind.</summary>
    public static string? Of(InputSource source, DiagnosticBag diagnostics)
    {
        using DecodedText text = DecodedText.Open(source, diagnostics);
        StringBuilder whole = new();
        char[] buffer = new char[16 * 1024];
        while (text.Read(buffer) is > 0 and var read)
        {
            whole.Append(buffer, 0, read);
            if (whole.Length > Largest)
            {
                diagnostics.Add(Messages.ExportItemUnreadable(new(source.Name, 1), NameOf(source)));
                return null;
            }
        }

        text.Report();
        return whole.ToString();
    }

    /// <summary>The file's name without folder and ending.</summary>
    public static string NameOf(InputSource source)
    {
        string name = source.Name[(source.Name.LastIndexOfAny(['/', '\\', '!']) + 1)..];
        return name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? name[..dot] : name;
    }
}
