// What can be wrong with an export of any format: EXP001 and on.
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic ExportEndsInItem(SourcePosition end, string id, SourcePosition item) =>
        new("EXP001", Severity.Error, $"The file ends early, inside the item {id}, which begins in line {item.Line}. Everything before it was read. Export or download again.", end, id);

    public static Diagnostic ExportEndsEarly(SourcePosition end) =>
        new("EXP002", Severity.Error, "The file ends early: more may be missing. Export or download again.", end);

    public static Diagnostic ExportDamaged(SourcePosition place) =>
        new("EXP003", Severity.Error, "What stands here outside of any item cannot be read, and reading went on at the next item: something may be missing. Export or download again.", place);

    public static Diagnostic ExportItemUnreadable(SourcePosition place, string id) =>
        new("EXP004", Severity.Error, "The item is damaged and was not read; look it up on the site, or export again.", place, id);

    public static Diagnostic ExportHasNoItems(SourcePosition place) =>
        new("EXP005", Severity.Warning, "The export has no items.", place);

    public static Diagnostic ExportIdMissing(SourcePosition place, string id) =>
        new("EXP006", Severity.Info, "The item has no id; another name stands in for it.", place, id);
}
