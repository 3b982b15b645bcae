// What the Markdown writer tells.
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic NestingFlattened(int limit) => new(
        "MDN001", Severity.Warning, $"Quotes and lists are nested deeper than {limit} levels; what is deeper was written at that level. Check the item by eye.", SourcePosition.None);

    public static Diagnostic ElementsTooDeep(int limit) => new(
        "MDN002", Severity.Warning, $"Elements are nested deeper than {limit} levels; of what is deeper only the text was written. Check the item by eye.", SourcePosition.None);

    public static Diagnostic ElementLeftOut(string name) => new(
        "MDN003", Severity.Warning, $"A <{name}> was left out, because Markdown cannot hold one. If it matters, write it into the file by hand.", SourcePosition.None);

    public static Diagnostic CodeLinkLost() => new(
        "MDN005", Severity.Warning, "Code in a code block was a link; Markdown shows the code without it. If the link matters, write it below the block.", SourcePosition.None);

    public static Diagnostic NumberingLost(string what) => new(
        "MDN004", Severity.Info, $"A list's {what} cannot be said in Markdown; its items are numbered from its start. Check the numbers where the text refers to them.", SourcePosition.None);
}
