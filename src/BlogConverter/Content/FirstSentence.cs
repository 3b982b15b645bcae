// What a post begins with, for places that insist on a description.
using System.Globalization;
using AngleSharp.Dom;

namespace BlogConverter.Content;

/// <summary>Finds the first sentence in the first paragraph that has words: no longer than a search engine shows, cut between words if it must be.</summary>
internal static class FirstSentence
{
    private const int Longest = 160;
    private const int Shortest = 20;

    /// <summary>The sentence as plain text; empty for a body without words.</summary>
    public static string Of(IElement body)
    {
        string? label = null;
        foreach (IElement paragraph in body.QuerySelectorAll("p, li, h1, h2, h3, h4, h5, h6, blockquote, td"))
        {
            string text = string.Join(' ', paragraph.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (text.Length >= Shortest && text.Any(char.IsLetterOrDigit))
            {
                return Cut(text);
            }

            // A word or two is a label, and says something only where there is nothing else.
            label ??= text.Any(char.IsLetterOrDigit) ? text : null;
        }

        return label ?? "";
    }

    private static string Cut(string text)
    {
        int end = -1;
        for (int i = 0; i < text.Length && i < Longest; i++)
        {
            bool stops = text[i] is '。' or '！' or '？' || (text[i] is '.' or '!' or '?' && (i + 1 == text.Length || text[i + 1] == ' '));
            if (stops && i > 20)
            {
                return text[..(i + 1)];
            }

            end = text[i] == ' ' ? i : end;
        }

        if (text.Length <= Longest)
        {
            return text;
        }

        int[] starts = StringInfo.ParseCombiningCharacters(text[..Longest]);
        return (end > 0 ? text[..end] : text[..starts[^1]]) + "…";
    }
}
