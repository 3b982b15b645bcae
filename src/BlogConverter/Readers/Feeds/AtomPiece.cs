// One entry of an Atom feed, cut out and not yet read.
using System.Globalization;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Feeds;

/// <summary>Reads its entry by itself, so that damage stays inside.</summary>
/// <param name="cut">The entry's text.</param>
/// <param name="end">Where it ends.</param>
/// <param name="dialect">The feed.</param>
/// <param name="itemOf">Makes the item; null for an entry that is none.</param>
/// <param name="idOf">The id in an entry's own id; empty when there is none.</param>
internal sealed class AtomPiece(Cut cut, SourcePosition end, AtomDialect dialect, Func<AtomEntry, AtomPlace, BlogItem?> itemOf, Func<string, string> idOf) : SourcePiece
{
    public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics)
    {
        string known = idOf(IdIn(cut.Text)) is { Length: > 0 } found ? found : string.Create(CultureInfo.InvariantCulture, $"line-{Source.Line}");
        if (cut.Ending == CutEnding.CutOff)
        {
            diagnostics.Add(Messages.ExportEndsInItem(end, known, Source));
            return [new BrokenItem { Source = Source, Id = known }];
        }

        if (XmlTree.Load(cut.Text, cut.IsDamaged || cut.Ending != CutEnding.Closed, dialect, Source, known, diagnostics) is not { HasElements: true } element)
        {
            diagnostics.Add(Messages.ExportItemUnreadable(Source, known));
            return [new BrokenItem { Source = Source, Id = known }];
        }

        AtomEntry entry = new(element);
        string id = idOf(entry.Id) is { Length: > 0 } own ? own : known;
        return itemOf(entry, new(id, Source, depth == ReadDepth.Full)) is { } item ? [item] : [];
    }

    /// <summary>The text of the first <c>id</c>, for entries that cannot be read.</summary>
    public static string IdIn(string entry)
    {
        int open = entry.IndexOf("<id>", StringComparison.Ordinal);
        int close = open < 0 ? -1 : entry.IndexOf('<', open + 4);
        return close < 0 ? "" : entry[(open + 4)..close].Trim();
    }
}

/// <summary>What an item takes from around its entry.</summary>
/// <param name="Id">The id.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="IsFull">False when neither body nor comments are wanted.</param>
internal readonly record struct AtomPlace(string Id, SourcePosition Source, bool IsFull);
