// The picture above the text.
using BlogConverter.FrontMatter;
using BlogConverter.Model;

namespace BlogConverter.Readers.MarkdownFiles;

/// <summary>Cover images under the names that themes and exporters give them.</summary>
internal static class ImageFields
{
    private static readonly string[] Names =
    [
        "image", "images", "featuredimage", "featureimage", "coverimage", "cover", "heroimage", "hero", "thumbnail", "banner", "bannerimage", "headerimage", "ogimage", "previewimage",
    ];

    /// <summary>Takes the image; a field that says more than address and alternative text stays as it is, beside what was read from it.</summary>
    public static Attachment? Of(FieldBag fields)
    {
        foreach (string name in Names)
        {
            if (fields.Look(name) is { } value && Read(value, out bool isAll) is { } image)
            {
                _ = isAll ? fields.Take(name) : null;
                return image with { AlternativeText = image.AlternativeText.Length > 0 ? image.AlternativeText : fields.TakeText(name + "alt", "imagealt", "coveralt") ?? "" };
            }
        }

        return null;
    }

    private static Attachment? Read(FrontMatterValue value, out bool isAll)
    {
        isAll = true;
        switch (value)
        {
            case FrontMatterText text when IsAddress(text.Text):
                return new Attachment(text.Text.Trim());
            case FrontMatterList { Items: [var first, ..] } list:
                Attachment? image = Read(first, out isAll);
                isAll &= list.Items.Count == 1;
                return image;
            case FrontMatterMap map:
                var bag = new FieldBag(map);
                string? url = bag.TakeText("url", "src", "image", "path", "relativepath", "feature");
                string alternative = bag.TakeText("alt", "alttext") ?? "";
                isAll = !bag.Rest.Any();
                return url is { Length: > 0 } ? new Attachment(url) { AlternativeText = alternative } : null;
            default:
                return null;
        }
    }

    /// <summary>Jekyll's themes name files without a folder; anything with a space in it is no address.</summary>
    private static bool IsAddress(string text) => text.Trim() is { Length: > 0 } trimmed && !trimmed.Contains(' ', StringComparison.Ordinal) && trimmed.AsSpan().ContainsAny('/', '.');
}
