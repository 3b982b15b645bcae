// Messages about the output folder.
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic FileIsForeign(string path, string itemId) => Output("OUT001", Severity.Warning,
        $"'{path}' is there already and was not written by an earlier run; it is kept as it is. Move it away, or overwrite it with --force.", itemId);

    public static Diagnostic FileWasChanged(string path, string itemId) => Output("OUT002", Severity.Warning,
        $"'{path}' was changed since it was written; it is kept as it is. Overwrite it with --force.", itemId);

    public static Diagnostic FileNotWritten(string path, string reason, string itemId) => Output("OUT003", Severity.Error,
        $"'{path}' could not be written: {reason}", itemId);

    public static Diagnostic FolderIsLink(string path, string itemId) => Output("OUT004", Severity.Error,
        $"'{path}' was not written because a folder on the way to it is a symbolic link, which may lead out of the output folder. Replace the link by a folder.", itemId);

    public static Diagnostic ManifestDamaged(string path) => Output("OUT005", Severity.Warning,
        $"'{path}' cannot be read and is made anew. Files that differ from what would be written now are kept, because nothing tells who wrote them; overwrite them with --force.", null);

    public static Diagnostic FileIsStale(string path, string itemId) => Output("OUT006", Severity.Warning,
        $"'{path}' was written by an earlier run for an item that is no longer there. Remove it with --prune.", itemId);

    /// <summary>True for what the next run over the same folder says just so again.</summary>
    public static bool StaysTrue(Diagnostic ofOutput) => ofOutput.Code == FileIsStale("", "").Code;

    public static Diagnostic FileRemoved(string path, string itemId) => Output("OUT007", Severity.Info,
        $"'{path}' was removed: its item is no longer there.", itemId);

    public static Diagnostic StaleFileWasChanged(string path, string itemId) => Output("OUT008", Severity.Warning,
        $"'{path}' was written by an earlier run for an item that is no longer there, and was changed since. It is kept; remove it by hand if it is not wanted.", itemId);

    public static Diagnostic ManifestNotWritten(string path, string reason) => Output("OUT009", Severity.Error,
        $"'{path}' could not be written: {reason} The next run will take the files of this one for somebody else's where they differ.", null);

    public static Diagnostic PostWithoutDate(string path, string target, string itemId) => Output("OUT010", Severity.Warning,
        $"The item has no date, and {target} publishes no post without one: the date in '{path}' is made up. Rename the file.", itemId);

    private static Diagnostic Output(string code, Severity severity, string message, string? itemId) =>
        new(code, severity, message, SourcePosition.None, itemId is { Length: > 0 } ? itemId : null);
}
