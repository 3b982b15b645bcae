// What can be wrong with a Ghost export: GHO001 and on.
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic GhostCardUnknown(SourcePosition place, string item, string card) =>
        new("GHO001", Severity.Warning, $"The card \"{card}\" is not known; of it only text and address were taken. Check the post.", place, item);

    public static Diagnostic GhostCardLeftOut(SourcePosition place, string item, string card) =>
        new("GHO002", Severity.Info, $"A card \"{card}\" was left out: Ghost shows it in newsletters only, never on the site.", place, item);

    public static Diagnostic GhostBodyUnreadable(SourcePosition place, string item, string field) =>
        new("GHO003", Severity.Error, $"The post has no HTML, and its \"{field}\" cannot be read: the text is missing. Look it up on the site.", place, item);

    public static Diagnostic GhostVersionUnknown(SourcePosition place) =>
        new("GHO004", Severity.Info, "The export does not say which version of Ghost wrote it.", place);
}
