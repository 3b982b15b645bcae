// What can be wrong with an export of Movable Type: MTI001 and on.
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic MovableTypeFilterUnknown(SourcePosition place, string item, string filter) =>
        new("MTI001", Severity.Warning, $"The entry was written for the filter \"{filter}\", which is not known here: its lines became paragraphs and its marks stay as they are. Check the text.", place, item);

    public static Diagnostic MovableTypeDateUnreadable(SourcePosition place, string item, string date) =>
        new("MTI002", Severity.Warning, $"The date \"{date}\" cannot be read; the entry has none.", place, item);

    public static Diagnostic MovableTypeEndsInText(SourcePosition end) =>
        new("MTI003", Severity.Error, "The file ends inside a text of its last entry: some of it may be missing. Export again.", end);
}
