// Smilies, typed or as images, become characters.
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Content.Embeds;

namespace BlogConverter.Content.Transforms;

/// <summary>As WordPress does: a code counts only with white space or a tag on both sides, and never inside code.</summary>
internal static class Smileys
{
    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        var edits = new TreeEdits();
        bool any = false;
        foreach (IElement image in Dom.Elements(document.Body!, "img"))
        {
            if (Character(image) is { Length: > 0 } character)
            {
                edits.Replace(image, document.CreateTextNode(character));
                any = true;
            }
        }

        edits.Apply();
        if (any)
        {
            // An image that became a character is a part of the text around it.
            document.Body!.Normalize();
        }

        foreach (IText text in context.IsFinished ? [] : Dom.Prose(document.Body!))
        {
            if (text.Data.AsSpan().ContainsAny(':', ';', '8') && Replaced(text.Data, context) is { } replaced)
            {
                text.Data = replaced;
            }
        }
    }

    private static string Character(IElement image)
    {
        string source = Dom.Attribute(image, "src");
        bool isEmoji = Dom.Has(image, "wp-smiley") || Dom.Has(image, "emoji") || source.Contains("/images/smilies/", StringComparison.Ordinal) || source.Contains("/core/emoji/", StringComparison.Ordinal) || source.Contains("/wpcom-smileys/", StringComparison.Ordinal);
        if (!isEmoji)
        {
            return "";
        }

        string alt = Dom.Attribute(image, "alt");
        string file = WebAddress.TryRead(source.StartsWith('/') && !source.StartsWith("//", StringComparison.Ordinal) ? "https://local" + source : source, out WebAddress address) ? address.Last.Split('.')[0] : "";
        return SmileyTable.Characters.TryGetValue(alt, out string? known) || SmileyTable.Files.TryGetValue(file, out known) ? known : alt;
    }

    private static string? Replaced(string data, ContentContext context)
    {
        StringBuilder? text = null;
        int copied = 0;
        for (int i = 0; i < data.Length; i++)
        {
            if (data[i] is not (':' or ';' or '8') || (i > 0 && !IsSpace(data[i - 1])))
            {
                continue;
            }

            int end = i;
            while (end < data.Length && end - i < 10 && !IsSpace(data[end]))
            {
                end++;
            }

            if ((end == data.Length || IsSpace(data[end])) && SmileyTable.Characters.TryGetValue(data[i..end], out string? character))
            {
                (text ??= new StringBuilder(data.Length)).Append(data, copied, i - copied).Append(character);
                if (data[i] == '8')
                {
                    // The others are no words to the proof.
                    context.Drop(data[i..end], $"WordPress shows {character}.", "smilies");
                }

                copied = end;
                i = end - 1;
            }
        }

        return text?.Append(data, copied, data.Length - copied).ToString();
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\u00a0';
}
