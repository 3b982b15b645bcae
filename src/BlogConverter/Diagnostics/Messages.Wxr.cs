// What can be wrong with a WordPress export: WXR001 and on.
using System.Globalization;
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic ForbiddenCharacters(SourcePosition place, string? item, int count, string first) =>
        Wxr("WXR001", Severity.Warning, place, item, $"{Times(count, "character")} that XML forbids (first {first}) left out.");

    public static Diagnostic ForbiddenReferences(SourcePosition place, string? item, int count, string first) =>
        Wxr("WXR002", Severity.Warning, place, item, $"{Times(count, "reference")} to characters that XML forbids (first {first}) left out.");

    public static Diagnostic BareAmpersands(SourcePosition place, string? item, int count, string first) =>
        Wxr("WXR003", Severity.Warning, place, item, $"{Times(count, "bare ampersand")} read as text.{first}");

    public static Diagnostic HtmlEntities(SourcePosition place, string? item, int count, string first) =>
        Wxr("WXR004", Severity.Warning, place, item, $"{Times(count, "HTML entity")} that XML does not know (first {first}) read as the character.");

    public static Diagnostic MarkupInText(SourcePosition place, string? item, int count, string field) =>
        Wxr("WXR005", Severity.Warning, place, item, $"{Times(count, "piece")} of markup where text belongs{In(field)}, neither escaped nor in a CDATA section, taken as text.");

    public static Diagnostic AttributeRepaired(SourcePosition place, string? item, int count, string name) =>
        Wxr("WXR006", Severity.Warning, place, item, $"{Times(count, "attribute")} not written as XML asks (first {name}) read as well as possible.");

    public static Diagnostic UnclosedElements(SourcePosition place, string? item, int count, string name) =>
        Wxr("WXR007", Severity.Warning, place, item, $"{Times(count, "element")} without an end tag (first <{name}>) closed where the next one begins.");

    public static Diagnostic StrayEndTags(SourcePosition place, string? item, int count, string name) =>
        Wxr("WXR008", Severity.Warning, place, item, $"{Times(count, "end tag")} without a start tag (first </{name}>) left out.");

    public static Diagnostic UnclosedCdata(SourcePosition place, string? item, int count, string field) =>
        Wxr("WXR009", Severity.Warning, place, item, $"{Times(count, "CDATA section")} without an end{In(field)}, taken to end with the element. Check the text.");

    public static Diagnostic CdataMarks(SourcePosition place, string? item, int count, string field) =>
        Wxr("WXR010", Severity.Warning, place, item, $"{Times(count, "\"]]>\"")} in the text{In(field)} read as text.");

    public static Diagnostic UndeclaredPrefix(SourcePosition place, string? item, int count, string prefix) =>
        Wxr("WXR011", Severity.Info, place, item, $"The prefix \"{prefix}\" is declared nowhere; elements of {(count == 1 ? "it are" : $"it and of {count - 1} more are")} read past.");

    public static Diagnostic DocumentTypeIgnored(SourcePosition place, string? item, int count, string name) =>
        Wxr("WXR012", Severity.Warning, place, item, $"{Times(count, "document type declaration")} left out; nothing in it is followed.{name}");

    public static Diagnostic JunkBefore(SourcePosition place, int length, string beginning) =>
        Wxr("WXR020", Severity.Warning, place, null, $"{Times(length, "character")} before the export skipped: \"{beginning}\". A plugin printed them, most likely.");

    public static Diagnostic JunkAfter(SourcePosition place, int length, string beginning) =>
        Wxr("WXR021", Severity.Warning, place, null, $"{Times(length, "character")} outside of any item skipped: \"{beginning}\".");

    /// <summary>True for the findings that say that an input is not whole.</summary>
    public static bool TellsOfACut(Diagnostic diagnostic) => diagnostic.Code is "WXR022" or "WXR023" or "SQL002" or "EXP001" or "EXP002" or "MTI003" or "INP012";

    public static Diagnostic FileEndsInItem(SourcePosition end, int number, string id, SourcePosition item) =>
        Wxr("WXR022", Severity.Error, end, id, $"The file ends early, inside item {number} (id {id}, which begins in line {item.Line}). Everything before it was read. Export or download again.");

    public static Diagnostic FileEndsEarly(SourcePosition end, int items) =>
        Wxr("WXR023", Severity.Error, end, null, $"The file ends early, {(items == 0 ? "before the first item" : $"after item {items}")}: more may be missing. Export or download again.");

    public static Diagnostic ItemNotClosed(SourcePosition place, string id) =>
        Wxr("WXR024", Severity.Warning, place, id, "The item has no end tag; the next one ends it.");

    public static Diagnostic ItemIncomplete(SourcePosition place, string id) =>
        Wxr("WXR025", Severity.Error, place, id, "The item breaks off in the middle of a field, so text is missing. It was not read; look it up on the site.");

    public static Diagnostic ItemUnreadable(SourcePosition place, string id) =>
        Wxr("WXR026", Severity.Error, place, id, "The item holds nothing that can be read.");

    public static Diagnostic NoItems(SourcePosition place) =>
        Wxr("WXR027", Severity.Warning, place, null, "The export has no items.");

    public static Diagnostic VersionUnknown(SourcePosition place, string version) =>
        Wxr("WXR028", Severity.Info, place, null, version.Length == 0 ? "The export does not say which version of the format it is; read as 1.2." : $"The format's version \"{version}\" is not known; read as 1.2.");

    public static Diagnostic IdMissing(SourcePosition place, string id) =>
        Wxr("WXR029", Severity.Info, place, id, "The item has no id; the line stands in for it.");

    public static Diagnostic SlugCut(SourcePosition place, string id, string slug) =>
        Wxr("WXR030", Severity.Info, place, id, $"The slug ends within a character, as WordPress cuts long ones; the rest of it is left out: \"{slug}\".");

    public static Diagnostic HeaderUnreadable(SourcePosition place) =>
        Wxr("WXR031", Severity.Error, place, null, "What stands here outside of items cannot be read: authors and terms may be missing.");

    private static Diagnostic Wxr(string code, Severity severity, SourcePosition place, string? item, string message) =>
        new(code, severity, message, place, item);

    private static string Times(int count, string what) => count == 1 ? $"1 {what}" : string.Create(CultureInfo.InvariantCulture, $"{count} {(what.EndsWith('y') ? what[..^1] + "ies" : what.EndsWith('"') ? what : what + "s")}");

    private static string In(string field) => field.Length == 0 ? "" : $" in <{field}>";
}
