// What can be wrong with the dump of a database: SQL001 and on.
using System.Globalization;
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic NoWordPressTables(SourcePosition place) =>
        new("SQL001", Severity.Error, "The dump holds no posts of a WordPress site: no filled table is called …posts. Dump the whole database.", place);

    public static Diagnostic DumpEndsEarly(SourcePosition end) =>
        new("SQL002", Severity.Error, "The dump ends within a statement: what follows is missing, and with it perhaps whole tables. What came before was read. Dump or download again.", end);

    public static Diagnostic DumpLacksItsEnd(SourcePosition end) =>
        new("SQL003", Severity.Warning, "The line with which the program ends a dump is missing. If nobody removed it on purpose, tables may be missing, too.", end);

    public static Diagnostic RowUnreadable(SourcePosition place, string id, string table) =>
        new("SQL004", Severity.Error, $"The row in {table} is damaged and cannot be read. Look the post up in another copy.", place, id);

    public static Diagnostic RowLost(SourcePosition place, string table, string id) =>
        new("SQL005", Severity.Error, $"The row in {table} that begins with {id} is damaged and was not read.", place);

    public static Diagnostic MoreSitesInDump(SourcePosition place, string chosen, string others) =>
        new("SQL006", Severity.Warning, $"The dump holds several sites. The one with the most published posts was read (tables {chosen}…), these were not: {others}. Convert them from dumps of their own tables.", place);

    public static Diagnostic SpamLeftOut(SourcePosition place, int count) =>
        new("SQL007", Severity.Info, string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "comment is" : "comments are")} marked as spam and left out, as WordPress's own export does."), place);
}
