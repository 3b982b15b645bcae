// What can be wrong with an input as a file: INP001 and on.
using System.Globalization;
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic InputIsMissing(string path) =>
        new("INP001", Severity.Error, "There is no such file or folder. Check the path.", new(path, 0));

    public static Diagnostic InputIsNotRecognized(string name) =>
        new("INP002", Severity.Error, "This is no export that can be read. Give the file as the blog's program exported it, unpacked or not; the README lists the formats.", new(name, 0));

    public static Diagnostic OtherFilesLeftOut(string container, int count, string examples) =>
        new("INP003", Severity.Info, string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "file is" : "files are")} no export and left out: {examples}."), new(container, 0));

    public static Diagnostic InputIsEmpty(string name) =>
        new("INP004", Severity.Error, "The file is empty. Export again.", new(name, 0));

    public static Diagnostic FolderHoldsNothing(string container) =>
        new("INP005", Severity.Error, "No file in here is an export that can be read.", new(container, 0));

    public static Diagnostic CompressedDataIsDamaged(SourcePosition place, string reason) =>
        new("INP006", Severity.Error, $"The compressed data cannot be unpacked beyond this place ({reason}) What came before was read. Download the file again.", place);

    public static Diagnostic InputCannotBeOpened(string name, string reason) =>
        new("INP007", Severity.Error, $"The file cannot be opened: {reason}", new(name, 0));

    public static Diagnostic LinkLeavesFolder(string file) =>
        new("INP008", Severity.Warning, "The file is a link that leads out of the folder, so it was not read. Name the file itself if you want it.", new(file, 0));

    public static Diagnostic ItemTooLong(SourcePosition place, string itemId) =>
        new("INP009", Severity.Error, "The item is longer than the limit and was passed over. If it is what it seems, raise --item-limit.", place, itemId);

    public static Diagnostic PieceTooLong(SourcePosition place) =>
        new("INP012", Severity.Error, "What begins here is longer than the limit for one item, so the rest of the file was not read. If it is what it seems, raise --item-limit.", place);

    public static Diagnostic DeclaredEncodingIsWrong(SourcePosition place, string declared, string actual) =>
        new("INP010", Severity.Warning, $"The file says that it is {declared}, but it is {actual} and was read so.", place);

    public static Diagnostic BytesRepaired(SourcePosition place, long count, string encoding, string? fallback) =>
        new("INP011", Severity.Warning, string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "byte is" : "bytes are")} not valid {encoding}, the first in this line; {(fallback is null ? "replaced by U+FFFD" : $"read as {fallback}")}. Check accented letters and quotation marks near there."), place);
}
