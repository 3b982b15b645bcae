// What can be wrong with a Substack export: SUB001 and on.
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic SubstackTextMissing(SourcePosition place, string item, string file) =>
        new("SUB001", Severity.Error, $"The post's text {file} is not beside posts.csv, so the text is missing. Give the whole export, not posts.csv alone.", place, item);
}
