// What users are told about bodies: CNT.
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic UnknownShortcode(BlogItem item, string name) => Of("CNT001", Severity.Warning, item,
        $"Nothing knows the shortcode [{name}]: its tags were handled by the policy for unknown ones (--unknown). Register a handler for it, or name it in the settings.");

    public static Diagnostic UnknownBlock(BlogItem item, string name) => Of("CNT002", Severity.Warning, item,
        $"Nothing knows the block {name}, and it has no saved markup: what a server made of it is not in the export. A placeholder stands in its place.");

    public static Diagnostic EmptyAnswer(BlogItem item, string name) => Of("CNT003", Severity.Error, item,
        $"The handler of {name} answered with an empty string, so the original was kept. Answer null for \"not mine\", or say context.Drop(…).");

    public static Diagnostic NestingCapped(BlogItem item, int dropped) => Of("CNT004", Severity.Warning, item,
        $"Elements are nested deeper than {Limits} levels: {dropped} start tags below that were dropped and their text kept, as browsers do.");

    public static Diagnostic FormattingCapped(BlogItem item) => Of("CNT005", Severity.Warning, item,
        "Formatting tags that are never closed run over too many paragraphs: they were closed at the end of a paragraph.");

    public static Diagnostic ForgedElement(BlogItem item) => Of("CNT006", Severity.Warning, item,
        "The body holds tags with the converter's own prefix; they were taken away and their content kept.");

    public static Diagnostic ShortcodesTooDeep(BlogItem item, string name) => Of("CNT007", Severity.Warning, item,
        $"Shortcodes are nested too deep: [{name}] and what lies below it was left as text.");

    public static Diagnostic ReusableBlockMissing(BlogItem item, string id) => Of("CNT008", Severity.Warning, item,
        $"The reusable block {id} is not in the export: export the whole site (\"All content\"), or leave it out.");

    public static Diagnostic ReusableBlockCycle(BlogItem item, string id) => Of("CNT009", Severity.Warning, item,
        $"The reusable block {id} holds itself, or is used far too often; the inner one was left out, as WordPress does.");

    public static Diagnostic BadBlockAttributes(BlogItem item, string name) => Of("CNT010", Severity.Info, item,
        $"The attributes of a block {name} are no JSON; it was read without them, as WordPress does.");

    public static Diagnostic UnclosedBlock(BlogItem item, string name) => Of("CNT011", Severity.Info, item,
        $"The block {name} is never closed; it ends where the body ends, as in WordPress.");

    public static Diagnostic BlocksTooDeep(BlogItem item) => Of("CNT012", Severity.Warning, item,
        "Blocks are nested too deep: the inner ones were taken as their saved markup.");

    private const int Limits = 512;

    private static Diagnostic Of(string code, Severity severity, BlogItem item, string message) => new(code, severity, message, item.Source, item.Id);
}
