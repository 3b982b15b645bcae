// Comments that say something.
namespace BlogConverter.Proof;

/// <summary>The two comments that WordPress gives a meaning, and that Hugo and others share: <c>&lt;!--more--&gt;</c> and <c>&lt;!--nextpage--&gt;</c>.</summary>
internal static class Markers
{
    /// <summary>Reads the inside of a comment.</summary>
    public static void Read(ReadOnlySpan<char> comment, ReadingWriter writer)
    {
        comment = comment.Trim();
        if (comment.StartsWith("more", StringComparison.Ordinal) && (comment.Length == 4 || char.IsWhiteSpace(comment[4])))
        {
            writer.More();
        }
        else if (comment.SequenceEqual("nextpage"))
        {
            writer.PageBreak();
        }
    }
}
