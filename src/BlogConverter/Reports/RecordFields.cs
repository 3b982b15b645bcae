// How what a report was told is spelled in its record.
using BlogConverter.Diagnostics;
using BlogConverter.Links;
using BlogConverter.Model;
using BlogConverter.Proof;

namespace BlogConverter.Reports;

/// <summary>
/// Fields in a fixed order and without names: only the build that wrote a record reads it. What is written and what is read stand side by side, and a test fills every property.
/// Not JSON, because the metadata of its source generator were 1,700 methods that every run had to compile, and its texts twice the time.
/// </summary>
internal static partial class RecordFields
{
    public static void Write(BinaryWriter to, LedgerEntry entry)
    {
        to.Write(entry.Id);
        to.Write((byte)entry.Outcome);
        to.Write(entry.Type);
        to.Write(entry.Status);
        to.Write(entry.Slug);
        to.Write(entry.Title);
        Write(to, entry.Source);
        Optional(to, (int?)entry.State);
        Optional(to, (int?)entry.Skipped);
        Optional(to, (int?)entry.Failed);
        Optional(to, entry.Path);
        Each(to, entry.Diagnostics, Write);
        Each(to, entry.Links, Write);
        Each(to, entry.OwnAddressesLeft, Write);
        Each(to, entry.Losses, Write);
        Each(to, entry.Dropped, Write);
        Each(to, entry.Shortcodes, Write);
        Each(to, entry.Blocks, Write);
        to.Write(entry.Proof is not null);
        if (entry.Proof is { } proof)
        {
            Write(to, proof);
        }
    }

    public static LedgerEntry Entry(BinaryReader from) => new(from.ReadString(), (ItemOutcome)from.ReadByte())
    {
        Type = from.ReadString(),
        Status = from.ReadString(),
        Slug = from.ReadString(),
        Title = from.ReadString(),
        Source = Position(from),
        State = (WrittenState?)OptionalNumber(from),
        Skipped = (SkipReason?)OptionalNumber(from),
        Failed = (FailReason?)OptionalNumber(from),
        Path = OptionalText(from),
        Diagnostics = Each(from, Diagnostic),
        Links = Each(from, Link),
        OwnAddressesLeft = Each(from, Left),
        Losses = Each(from, Loss),
        Dropped = Each(from, Dropped),
        Shortcodes = Each(from, Name),
        Blocks = Each(from, Name),
        Proof = from.ReadBoolean() ? Proof(from) : null,
    };

    public static void Write(BinaryWriter to, AssetEntry asset)
    {
        to.Write(asset.Url);
        to.Write((byte)asset.State);
        Optional(to, asset.AttachmentId);
        Each(to, asset.UsedIn, Write);
        to.Write7BitEncodedInt(asset.UseCount);
        Optional(to, asset.Reason);
        Optional(to, asset.Path);
    }

    public static AssetEntry Asset(BinaryReader from) => new(from.ReadString(), (AssetState)from.ReadByte())
    {
        AttachmentId = OptionalText(from),
        UsedIn = Each(from, Text),
        UseCount = from.Read7BitEncodedInt(),
        Reason = OptionalText(from),
        Path = OptionalText(from),
    };

    public static void Write(BinaryWriter to, Diagnostic diagnostic)
    {
        to.Write(diagnostic.Code);
        to.Write((byte)diagnostic.Severity);
        to.Write(diagnostic.Message);
        Write(to, diagnostic.Source);
        Optional(to, diagnostic.ItemId);
    }

    public static Diagnostic Diagnostic(BinaryReader from) => new(from.ReadString(), (Severity)from.ReadByte(), from.ReadString(), Position(from), OptionalText(from));

    public static void Write(BinaryWriter to, GoneAddress gone)
    {
        to.Write(gone.Address);
        to.Write((byte)gone.Class);
        to.Write(gone.ItemId);
        to.Write(gone.Reason);
    }

    public static GoneAddress Gone(BinaryReader from) => new(from.ReadString(), (LinkClass)from.ReadByte(), from.ReadString(), from.ReadString());

    public static void Write(BinaryWriter to, OwnAddressLeft left)
    {
        to.Write(left.Address);
        to.Write(left.File);
        to.Write7BitEncodedInt(left.Line);
        to.Write(left.IsFeedId);
    }

    public static OwnAddressLeft Left(BinaryReader from) => new(from.ReadString(), from.ReadString(), from.Read7BitEncodedInt()) { IsFeedId = from.ReadBoolean() };

    private static void Write(BinaryWriter to, LinkReference link)
    {
        to.Write(link.Place);
        to.Write(link.Reference);
        to.Write((byte)link.Class);
        to.Write((byte)link.State);
        Optional(to, link.NewAddress);
        Optional(to, link.Reason);
        Optional(to, link.Proposal);
    }

    private static LinkReference Link(BinaryReader from) => new(from.ReadString(), from.ReadString(), (LinkClass)from.ReadByte(), (LinkState)from.ReadByte())
    {
        NewAddress = OptionalText(from),
        Reason = OptionalText(from),
        Proposal = OptionalText(from),
    };

    private static void Write(BinaryWriter to, Loss loss)
    {
        to.Write(loss.Kind);
        to.Write(loss.Expected);
        to.Write(loss.Got);
        to.Write(loss.Place);
    }

    private static Loss Loss(BinaryReader from) => new(from.ReadString(), from.ReadString(), from.ReadString(), from.ReadString());

    private static void Write(BinaryWriter to, Dropped dropped)
    {
        to.Write(dropped.What);
        to.Write(dropped.Why);
        to.Write(dropped.Handler);
    }

    private static Dropped Dropped(BinaryReader from) => new(from.ReadString(), from.ReadString(), from.ReadString());

    private static void Write(BinaryWriter to, NameCount name)
    {
        to.Write(name.Name);
        to.Write7BitEncodedInt(name.Count);
        to.Write(name.IsHandled);
    }

    private static NameCount Name(BinaryReader from) => new(from.ReadString(), from.Read7BitEncodedInt(), from.ReadBoolean());

    private static void Write(BinaryWriter to, ProofTally proof)
    {
        foreach (Tally tally in (ReadOnlySpan<Tally>)[proof.Words, proof.Links, proof.Images, proof.CodeBlocks, proof.Headings, proof.ListItems, proof.Cells])
        {
            to.Write7BitEncodedInt(tally.Kept);
            to.Write7BitEncodedInt(tally.Total);
        }

        to.Write7BitEncodedInt(proof.RawHtmlBlocks);
    }

    private static ProofTally Proof(BinaryReader from) => new()
    {
        Words = Tally(from),
        Links = Tally(from),
        Images = Tally(from),
        CodeBlocks = Tally(from),
        Headings = Tally(from),
        ListItems = Tally(from),
        Cells = Tally(from),
        RawHtmlBlocks = from.Read7BitEncodedInt(),
    };

    private static Tally Tally(BinaryReader from) => new(from.Read7BitEncodedInt(), from.Read7BitEncodedInt());

    private static void Write(BinaryWriter to, SourcePosition position)
    {
        to.Write(position.File);
        to.Write7BitEncodedInt64(position.Line);
    }

    private static SourcePosition Position(BinaryReader from) => new(from.ReadString(), from.Read7BitEncodedInt64());
}
