// The beginning of an export, taken apart by hand.
namespace BlogConverter.Readers.Xml;

/// <summary>What has to be known of a head before any piece can be read: where it begins, and what it declares.</summary>
/// <param name="Start">Where the root element begins; everything before is prolog and junk.</param>
/// <param name="JunkLength">How many characters stand before the export.</param>
/// <param name="Generator">Who wrote it, as WordPress notes in a comment; empty when it does not.</param>
/// <param name="Declarations">The namespaces that the elements around the items declare.</param>
/// <param name="Open">Those of these elements that the first item interrupts, the innermost first.</param>
internal sealed record XmlHead(int Start, int JunkLength, string Generator, IReadOnlyList<KeyValuePair<string, string>> Declarations, IReadOnlyList<string> Open)
{
    private const string GeneratorMark = "generator=\"";

    /// <summary>Looks at a text that ends where the first item begins; null when none of the elements that hold the items begins in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="outer">The names of the elements that hold the items, the outermost first: <c>rss</c>, <c>channel</c>.</param>
    public static XmlHead? Of(string text, params IReadOnlyList<string> outer)
    {
        int start = -1;
        int at = 0;
        List<KeyValuePair<string, string>> declarations = [];
        List<string> open = [];
        foreach (string name in outer)
        {
            int found = text.IndexOf("<" + name, at, StringComparison.Ordinal);
            if (found < 0)
            {
                continue;
            }

            start = start < 0 ? found : start;
            at = found + name.Length + 1;
            Declared(text, at, declarations);
            if (!text.AsSpan(at).Contains("</" + name, StringComparison.Ordinal))
            {
                open.Insert(0, name);
            }
        }

        if (start < 0)
        {
            return null;
        }

        int declaration = text.IndexOf("<?xml ", 0, start, StringComparison.Ordinal);
        int comment = text.IndexOf("<!--", 0, start, StringComparison.Ordinal);
        int junk = declaration >= 0 ? declaration : comment >= 0 ? comment : start;
        return new(start, text.AsSpan(0, junk).Trim(" \t\r\n\uFEFF").Length, GeneratorIn(text[..start]), declarations, open);
    }

    /// <summary>The text from the root on, with end tags for what an item interrupted.</summary>
    public string Closed(string text) => text[Start..] + string.Concat(Open.Select(name => $"</{name}>"));

    private static void Declared(string text, int at, List<KeyValuePair<string, string>> declarations)
    {
        if (LenientAttributes.Read(text, at) is not { } tag)
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
