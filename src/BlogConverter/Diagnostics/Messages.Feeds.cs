// What can be wrong with a saved feed: FED001 and on.
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic SummaryOnly(SourcePosition place, string id) =>
        new("FED001", Severity.Warning, "The feed holds only a summary of this item; the whole text is not in it. Look for an export, or for a copy in a web archive.", place, id);
}
