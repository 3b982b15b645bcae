// Whether the tags in a paragraph can be read one by one.
using Markdig.Syntax.Inlines;

namespace BlogConverter.Proof;

/// <summary>Tags that need no attributes and open and close inside the same piece of Markdown need no HTML parser.</summary>
internal static class InlinePairs
{
    public static bool AreReadable(ContainerInline container)
    {
        List<string>? open = null;
        for (Inline? inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if ((inline is ContainerInline inner && !AreReadable(inner)) || (inline is HtmlInline html && !Read(html.Tag, ref open)))
            {
                return false;
            }
        }

        return open is not { Count: > 0 };
    }

    private static bool Read(string tag, ref List<string>? open)
    {
        ReadOnlySpan<char> name = TagScanner.NameOf(tag, out bool closes);
        if (tag.StartsWith("<![", StringComparison.Ordinal))
        {
            // What an HTML parser takes for the end of such a section is not what Markdown does.
            return false;
        }

        if (name.IsEmpty || (!closes && TagScanner.IsVoid(name) && InlineTags.IsKnown(name)))
        {
            return true;
        }

        if (!InlineTags.IsKnown(name))
        {
            return false;
        }

        if (!closes)
        {
            (open ??= []).Add(name.ToString());
            return true;
        }

        if (open is not { Count: > 0 } || !name.SequenceEqual(open[^1]))
        {
            return false;
        }

        open.RemoveAt(open.Count - 1);
        return true;
    }
}
