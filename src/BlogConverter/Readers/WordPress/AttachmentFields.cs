// What WordPress knows of an uploaded file.
using BlogConverter.Model;
using BlogConverter.Readers.Fields;

namespace BlogConverter.Readers.WordPress;

/// <summary>Puts an attachment together from the item's address and its meta: <c>_wp_attached_file</c>, <c>_wp_attachment_metadata</c>, <c>_wp_attachment_image_alt</c>.</summary>
internal static class AttachmentFields
{
    /// <param name="url">What <c>wp:attachment_url</c> or else the GUID holds.</param>
    /// <param name="meta">The item's meta.</param>
    public static Attachment Of(string url, IReadOnlyList<MetaEntry> meta)
    {
        PhpValue data = PhpSerialized.Parse(Value(meta, "_wp_attachment_metadata")) ?? PhpValue.Null;
        string file = Value(meta, "_wp_attached_file");
        return new Attachment(url)
        {
            File = file.Length > 0 ? file : data["file"]?.Text,
            AlternativeText = PlainText.Decode(Value(meta, "_wp_attachment_image_alt")),
            Bytes = data["filesize"]?.Number,
            Width = data["width"]?.Number,
            Height = data["height"]?.Number,
            Sizes = data["sizes"] is { } sizes ? [.. sizes.Entries.Where(s => s.Value["file"]?.Text is not null).Select(Size)] : [],
        };
    }

    private static AttachmentSize Size(KeyValuePair<string, PhpValue> size) =>
        new(size.Key, size.Value["file"]!.Text!, size.Value["width"]?.Number ?? 0, size.Value["height"]?.Number ?? 0);

    private static string Value(IReadOnlyList<MetaEntry> meta, string key) => meta.FirstOrDefault(m => m.Key == key).Value ?? "";
}
