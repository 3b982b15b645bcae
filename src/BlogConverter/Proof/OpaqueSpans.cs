// What a target wrote in a language of its own, read as what it stands for.
using System.Text;
using BlogConverter.Markdown;

namespace BlogConverter.Proof;

/// <summary>Replaces each <see cref="OpaqueSpan"/> by the Markdown that it stands for.</summary>
internal static class OpaqueSpans
{
    public static string Resolve(MarkdownText markdown)
    {
        if (markdown.Opaque.Count == 0)
        {
            return markdown.Text;
        }

        var text = new StringBuilder(markdown.Text.Length);
        int at = 0;
        foreach (OpaqueSpan span in markdown.Opaque)
        {
            text.Append(markdown.Text, at, span.Start - at).Append(span.StandsFor);
            at = span.Start + span.Length;
        }

        return text.Append(markdown.Text, at, markdown.Text.Length - at).ToString();
    }
}
