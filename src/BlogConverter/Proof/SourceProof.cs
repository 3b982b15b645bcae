// Proves that a DOM says what the raw body it was made from says.
using AngleSharp.Dom;
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.Proof;

/// <summary>
/// Source → DOM. Each word of the body stands in the DOM as often as in the body, or in a record of what was dropped; each paragraph stands once
/// and in its order, footnotes and captions apart, which may move; each address and each line of code is there. The DOM may say more: what a
/// gallery or a reusable block holds is in no body. Punctuation is not looked at here; the other half sees it.
/// </summary>
internal static class SourceProof
{
    /// <summary>The losses between a body and its DOM.</summary>
    /// <param name="body">The raw body; one that is Markdown already has no DOM, and nothing to prove.</param>
    /// <param name="dom">The final DOM.</param>
    /// <param name="dropped">What was removed and said to be.</param>
    /// <param name="moved">Where an address of the body leads now; null, or an answer of null, where it stayed.</param>
    public static ProofVerdict Check(PostBody body, INode dom, IReadOnlyList<Dropped> dropped, Func<string, string?>? moved = null)
    {
        if (body.Format == BodyFormat.Markdown)
        {
            return new ProofVerdict([], new ProofTally());
        }

        using SourceContent source = SourceScanner.Scan(body.Text, body.Format == BodyFormat.WordPress);
        using DomContent target = DomContent.Read(dom, body.Text.Length);
        var losses = new List<Loss>();
        int words = 0;
        if (!SameWords.Hold(source.Visible.Span, target.Visible.Span))
        {
            words = SourceWords.Compare(body.Text, source, target, dropped, losses);
        }

        int code = SourceLines.Compare(body.Text, source, target, dropped, losses);
        (int links, int images) = CompareAddresses(body.Text, source, target, dropped, moved, losses);
        int allImages = source.Addresses.Count(a => a.Kind == AddressKind.Image);
        return new ProofVerdict(losses, new ProofTally
        {
            Words = new Tally(source.WordCount - words, source.WordCount),
            Links = new Tally(source.Addresses.Count - allImages - links, source.Addresses.Count - allImages),
            Images = new Tally(allImages - images, allImages),
            CodeBlocks = new Tally(source.Code.Count - code, source.Code.Count),
        });
    }

    /// <summary>Both halves in one: what the source says is what its DOM says and what never reached it.</summary>
    public static ProofVerdict Join(ProofVerdict source, ProofVerdict markdown)
    {
        ProofTally before = source.Tally, after = markdown.Tally;
        return new ProofVerdict([.. source.Losses, .. markdown.Losses], after with
        {
            Words = Join(before.Words, after.Words),
            Links = Join(before.Links, after.Links),
            Images = Join(before.Images, after.Images),
            CodeBlocks = Join(before.CodeBlocks, after.CodeBlocks),
        });
    }

    private static Tally Join(Tally before, Tally after) => new(after.Kept, after.Total + before.Total - before.Kept);

    private static (int Links, int Images) CompareAddresses(
        string text, SourceContent source, DomContent target, IReadOnlyList<Dropped> dropped, Func<string, string?>? moved, List<Loss> losses)
    {
        int links = 0, images = 0;
        if (source.Addresses.Count == 0)
        {
            return (0, 0);
        }

        var kept = new SourceAddresses(target);
        foreach (Dropped record in dropped)
        {
            using SourceContent content = SourceScanner.Scan(record.What, hasShortcodes: true);
            foreach (SourceAddress address in content.Addresses)
            {
                kept.Add(address.Address);
            }
        }

        foreach (SourceAddress address in source.Addresses)
        {
            if (!kept.Holds(address, moved))
            {
                bool image = address.Kind == AddressKind.Image;
                (links, images) = image ? (links, images + 1) : (links + 1, images);
                losses.Add(new Loss(image ? LossKind.Image : LossKind.Link, LossText.Cut(address.Address), "", SourcePlace.Of(text, address.Position)));
            }
        }

        return (links, images);
    }
}
