// The beginning of an export, taken apart by hand.
namespace BlogConverter.Readers.Wxr;

/// <summary>What has to be known of a head before any piece can be read: where it begins, and what it declares.</summary>
/// <param name="Start">Where the root element begins; everything before is prolog and junk.</param>
/// <param name="JunkLength">How many characters stand before the export.</param>
/// <param name="Generator">Who wrote it, as WordPress notes in a comment; empty when it does not.</param>
/// <param name="Declarations">The namespaces that root and channel declare.</param>
internal sealed record WxrHead(int Start, int JunkLength, string Generator, IReadOnlyList<KeyValuePair<string, string>> Declarations)
{
    private const string GeneratorMark = "generator=\"";

    /// <summary>Looks at a text that ends where the first item begins; null when there is neither a root nor a channel.</summary>
    public static WxrHead? Of(string text)
    {
        int root = text.IndexOf("<rss", StringComparison.Ordinal);
        int channel = text.IndexOf("<channel", Math.Max(root, 0), StringComparison.Ordinal);
        int start = root >= 0 ? root : channel;
        if (start < 0)
        {
            return null;
        }

        int declaration = text.IndexOf("<?xml ", 0, start, StringComparison.Ordinal);
        int comment = text.IndexOf("<!--", 0, start, StringComparison.Ordinal);
        int junk = declaration >= 0 ? declaration : comment >= 0 ? comment : start;
        List<KeyValuePair<string, string>> declarations = [];
        Declared(text, root < 0 ? -1 : root + "<rss".Length, declarations);
        Declared(text, channel < 0 ? -1 : channel + "<channel".Length, declarations);
        return new(start, text.AsSpan(0, junk).Trim(" \t\r\n\uFEFF").Length, GeneratorIn(text[..start]), declarations);
    }

    /// <summary>The text from the root on, with end tags for what an item interrupted.</summary>
    public string Closed(string text)
    {
        string head = text[Start..];
        bool hasRoot = head.StartsWith("<rss", StringComparison.Ordinal) && !head.Contains("</rss", StringComparison.Ordinal);
        bool hasChannel = head.Contains("<channel", StringComparison.Ordinal) && !head.Contains("</channel", StringComparison.Ordinal);
        return head + (hasChannel ? "</channel>" : "") + (hasRoot ? "</rss>" : "");
    }

    private static void Declared(string text, int at, List<KeyValuePair<string, string>> declarations)
    {
        if (at < 0 || LenientAttributes.Read(text, at) is not { } tag)
        {
            return;
        }

        foreach ((string name, string value) in tag.Attributes)
        {
            if (name == "xmlns" || name.StartsWith("xmlns:", StringComparison.Ordinal))
            {
                string prefix = name.Length > "xmlns:".Length ? name["xmlns:".Length..] : "";
                bool isLegal = prefix.Length == 0 || (value.Length > 0 && prefix is not ("xml" or "xmlns") && XmlNames.IsSimple(prefix));
                if (isLegal)
                {
                    declarations.Add(new(prefix, value));
                }
            }
        }
    }

    private static string GeneratorIn(string prolog)
    {
        int mark = prolog.IndexOf(GeneratorMark, StringComparison.Ordinal);
        int start = mark + GeneratorMark.Length;
        int end = mark < 0 ? -1 : prolog.IndexOf('"', start);
        return end < 0 ? "" : prolog[start..end];
    }
}
