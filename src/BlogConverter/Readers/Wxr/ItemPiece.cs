// One item of an export, cut out and not yet read.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.WordPress;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Wxr;

/// <summary>Reads its item with an XML reader of its own, so that damage stays inside.</summary>
/// <param name="cut">The item's text.</param>
/// <param name="number">Which item of the file it is, counted from 1.</param>
/// <param name="end">Where the item ends.</param>
/// <param name="namespaces">The export's namespaces.</param>
internal sealed class ItemPiece(Cut cut, int number, SourcePosition end, WxrNamespaces namespaces) : SourcePiece
{
    private const string EmptyBody = "<content:encoded><![CDATA[]]></content:encoded>";

    public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics)
    {
        bool isFull = depth == ReadDepth.Full;
        bool isSound = cut.Ending == CutEnding.Closed && !cut.IsDamaged;
        LiftedSection? lifted = isSound ? LiftedSection.Of(cut.Piece, cut.LongestSection, ItemReader.Text) : null;
        ItemReader fields = new(namespaces, isFull || Mentions(FinishedItem.ReusableBlock, lifted), isFull, lifted);
        RepairedXml? repaired = null;
        ItemDraft? draft = lifted is not null ? PieceXml.ReadSound(lifted.OpenRest(), namespaces, fields.Read)
            : isSound ? PieceXml.ReadSound(cut.Piece.Open(), namespaces, fields.Read)
            : null;
        draft ??= PieceXml.Read(cut.Text, isDamaged: lifted is null, namespaces, fields.Read, out repaired) ?? new();
        if (!cut.IsWhole || repaired is { EndsInText: true })
        {
            draft.Id ??= draft.IdInGuid;
        }

        draft.IsBodyEmpty = draft.Type == FinishedItem.Page && (draft.Body is { Length: 0 } || cut.Piece.Span.Contains(EmptyBody, StringComparison.Ordinal));
        string id = draft.IdOr(Source);
        if (repaired is not null)
        {
            PieceXml.Report(repaired, cut.Text, Source, id, diagnostics);
        }

        Diagnostic? flaw = Flaw(draft, repaired, id);
        if (flaw is not null)
        {
            diagnostics.Add(flaw);
        }

        return flaw is { Severity: Severity.Error }
            ? [new BrokenItem { Source = Source, Id = id, Type = draft.Type ?? "", Status = draft.Status ?? "", Title = draft.PlainTitle }]
            : [FinishedItem.Of(draft, Source, depth, diagnostics)];
    }

    public override void Dispose()
    {
        cut.Piece.Dispose();
        base.Dispose();
    }

    private bool Mentions(string text, LiftedSection? lifted) => lifted is null ? cut.Piece.Span.Contains(text, StringComparison.Ordinal) : lifted.RestContains(text);

    private Diagnostic? Flaw(ItemDraft draft, RepairedXml? repaired, string id) =>
        cut.Ending == CutEnding.CutOff ? Messages.FileEndsInItem(end, number, id, Source)
        : cut.Ending == CutEnding.TooLong ? Messages.ItemTooLong(Source, id)
        : draft.IsEmpty ? Messages.ItemUnreadable(Source, id)
        : repaired is { EndsInText: true } ? Messages.ItemIncomplete(Source, id)
        : cut.Ending == CutEnding.Unclosed ? Messages.ItemNotClosed(Source, id)
        : null;
}
