// Which uploads an item makes use of.

namespace BlogConverter.Validation;

/// <summary>Tells the uploads which of them an item names, by address or by the number of an attachment. In doubt a file counts as used: what is called unused will be deleted.</summary>
internal static class UploadUses
{
    private const string Folder = "uploads/";

    public static void Count(ItemView item, UploadView uploads)
    {
        if (!item.IsWriting)
        {
            return;
        }

        foreach (string address in item.Outline.Images.Select(i => i.Address).Concat(item.Outline.Links.Select(l => l.Address))
            .Concat(item.Item.Enclosures.Select(e => e.Url)).Append(item.Item.FeaturedImage?.Url ?? "")
            .Concat(Mentioned(item.Text)).Concat(Mentioned(item.Front?.Front ?? "")).Concat(item.Item.Meta.SelectMany(m => Mentioned(m.Value))))
        {
            uploads.Find(address, out _);
        }

        Use(item.Item.FeaturedImageId, item, uploads);
        foreach (string number in Numbers(item.Text))
        {
            Use(number, item, uploads);
        }

        if (item.Text.Contains("[gallery", StringComparison.Ordinal) || item.Text.Contains("[playlist", StringComparison.Ordinal))
        {
            foreach (Index.IndexedAttachment child in item.Index.AttachmentsOf(item.Item.Id))
            {
                uploads.Find(child.Url, out _);
            }
        }
    }

    private static void Use(string? id, ItemView item, UploadView uploads)
    {
        if (id is not null && item.Index.Attachment(id) is { } attachment)
        {
            uploads.Find(attachment.Url, out _);
        }
    }

    /// <summary>Whatever looks like an address of an upload: in shortcodes, in the settings of blocks, in <c>srcset</c>.</summary>
    private static IEnumerable<string> Mentioned(string text)
    {
        int end = 0;
        foreach (int at in text.PlacesOf(Folder).Where(at => at >= end))
        {
            int start = at, last = end;
            end = at + Folder.Length;
            while (start > last && !IsEnd(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && !IsEnd(text[end]))
            {
                end++;
            }

            yield return text[start..end].Replace("\\/", "/", StringComparison.Ordinal);
        }
    }

    private static bool IsEnd(char c) => char.IsWhiteSpace(c) || c is '"' or '\'' or '<' or '>' or '(' or ')' or ',' or '[' or ']' or '|' or '=' or '{' or '}';

    private static IEnumerable<string> Numbers(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            int start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            if (at - start is > 0 and < 11)
            {
                yield return text[start..at];
            }
        }
    }
}
