// Proves that a Markdown body was passed through.
using BlogConverter.Markdown;
using BlogConverter.Markdown.SourceEdits;

namespace BlogConverter.Proof;

/// <summary>A body that was Markdown already says the same when outside of its edits every character stayed: nothing else has to be compared.</summary>
internal static class PassedProof
{
    /// <summary>The verdict on a text that was edited once.</summary>
    /// <param name="source">The text before.</param>
    /// <param name="edits">The edits in the order of the text.</param>
    /// <param name="result">The text after.</param>
    public static ProofVerdict Check(string source, IReadOnlyList<SourceEdit> edits, string result)
    {
        ProofTally tally = TallyOf(source);
        int before = 0, after = 0;
        foreach (SourceEdit edit in edits)
        {
            int length = edit.Start - before;
            if (!Same(source, before, result, after, length) || !Same(edit.Replacement, 0, result, after + length, edit.Replacement.Length))
            {
                return Lost(source, result, before, after, tally);
            }

            before = edit.End;
            after += length + edit.Replacement.Length;
        }

        bool isWhole = source.Length - before == result.Length - after && Same(source, before, result, after, source.Length - before);
        return isWhole ? new ProofVerdict([], tally) : Lost(source, result, before, after, tally);
    }

    private static bool Same(string left, int from, string right, int at, int length) =>
        length >= 0 && from + length <= left.Length && at + length <= right.Length && left.AsSpan(from, length).SequenceEqual(right.AsSpan(at, length));

    private static ProofVerdict Lost(string source, string result, int before, int after, ProofTally tally) => new(
        [new Loss(LossKind.Words, LossText.Cut(source[Math.Min(before, source.Length)..]), LossText.Cut(result[Math.Min(after, result.Length)..]), SourcePlace.Of(source, Math.Min(before, source.Length)))],
        tally with { Words = new Tally(0, tally.Words.Total) });

    private static ProofTally TallyOf(string source)
    {
        using Reading? said = MarkdownReader.Read(new MarkdownText(source));
        return said is null ? new ProofTally() : new ProofTally
        {
            Words = All(said.WordCount),
            Links = All(said.LinkCount),
            Images = All(said.ImageCount),
            CodeBlocks = All(said.CodeCount),
            Headings = All(said.HeadingCount),
            ListItems = All(said.ItemCount),
            Cells = All(said.CellCount),
        };
    }

    private static Tally All(int count) => new(count, count);
}
