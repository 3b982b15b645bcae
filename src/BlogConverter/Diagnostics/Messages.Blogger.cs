// What can be wrong with an export of Blogger: BLG001 and on.
using System.Globalization;
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic CommentsWithoutPost(SourcePosition place, int count) =>
        new("BLG001", Severity.Warning, string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "comment belongs" : "comments belong")} to posts that the file does not hold, and {(count == 1 ? "is" : "are")} left out."), place);
}
