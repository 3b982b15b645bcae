// What can be wrong with a BlogML file: BML001 and on.
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic BlogMlCategoryMissing(SourcePosition place, string item, string reference) =>
        new("BML001", Severity.Warning, $"The post is in a category \"{reference}\" that the file does not declare; left out. Add it by hand if it matters.", place, item);

    public static Diagnostic BlogMlAttachmentUnreadable(SourcePosition place, string item, string url) =>
        new("BML002", Severity.Error, $"The file {url} is in the export, but its data are damaged; it was not written. Look for it on the site.", place, item);
}
