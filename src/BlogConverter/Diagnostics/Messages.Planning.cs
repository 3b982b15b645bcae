// What is said about the choice of items and their places.
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic PathTaken(string path, string owner, string instead, SourcePosition source, string itemId) =>
        new("PLN001", Severity.Warning, $"The file {path} is taken by item {owner}; this item is written to {instead}. Give one of them another slug to choose the names yourself.", source, itemId);

    public static Diagnostic DuplicateItem(string type, SourcePosition source, string itemId) =>
        new("PLN002", Severity.Warning, $"An item of type {type} with this id was read before; the first one is taken.", source, itemId);

    public static Diagnostic InputChanged(string expected, SourcePosition source, string itemId) =>
        new("PLN003", Severity.Error, $"The input changed while it was read: item {expected} stood here in the first pass. Run again when nothing writes to it.", source, itemId);

    public static Diagnostic NothingSelected(string found) =>
        new("PLN004", Severity.Error, $"No post was chosen. The input holds: {found}. Widen --types or --include, or check the filters.", SourcePosition.None);

    public static Diagnostic FeaturedImageMissing(string attachmentId, SourcePosition source, string itemId) =>
        new("PLN005", Severity.Warning, $"The featured image is attachment {attachmentId}, which the input does not hold. Add the export of the media library to the inputs.", source, itemId);

    public static Diagnostic ItemFailed(string reason, SourcePosition source, string itemId) =>
        new("PLN006", Severity.Error, $"The item could not be converted: {reason}", source, itemId);

    public static Diagnostic TwinLeftOut(string file, SourcePosition source, string itemId) =>
        new("FMT020", Severity.Info, $"The same post is there as a file, '{file}', which is taken instead: whoever made it by hand may have worked on it.", source, itemId);
}
