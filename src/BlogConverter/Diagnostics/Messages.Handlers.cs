// What the handlers of shortcodes and blocks have to tell.
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic AttachmentMissing(string id, BlogItem item) => new(
        "CNT101",
        Severity.Warning,
        $"The attachment {id} is used but is in none of the inputs. Export the media library as well and give both files.",
        item.Source,
        item.Id);

    public static Diagnostic FootnoteMissing(string id, BlogItem item) => new(
        "CNT102",
        Severity.Warning,
        $"The text of the footnote {id} is not in the item's meta entry \"footnotes\". Its mark is kept as it stands.",
        item.Source,
        item.Id);
}
