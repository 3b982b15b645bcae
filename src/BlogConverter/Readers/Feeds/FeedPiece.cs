// One item of a feed, cut out and not yet read.
using System.Globalization;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Feeds;

/// <summary>Reads its item by itself, so that damage stays inside.</summary>
/// <typeparam name="TDialect">The feed's dialect of XML.</typeparam>
/// <param name="feed">The item's text and surroundings.</param>
/// <param name="idIn">Finds the id in the item's text; empty when there is none.</param>
/// <param name="itemOf">Makes the item; null for an entry that is none.</param>
internal sealed class FeedPiece<TDialect>(FeedCut<TDialect> feed, Func<string, string> idIn, Func<System.Xml.Linq.XElement, FeedPlace, BlogItem?> itemOf) : SourcePiece
    where TDialect : XmlDialect
{
    public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics)
    {
        Cut cut = feed.Cut;
        string id = idIn(cut.Text) is { Length: > 0 } found ? found : string.Create(CultureInfo.InvariantCulture, $"line-{Source.Line}");
        if (!cut.IsWhole || XmlTree.Load(cut.Text, cut.IsDamaged || cut.Ending != CutEnding.Closed, feed.Dialect, Source, id, diagnostics) is not { HasElements: true } element)
        {
            diagnostics.Add(cut.Reason(feed.End, id, Source));
            return [new BrokenItem { Source = Source, Id = id }];
        }

        return itemOf(element, new(id, Source, depth == ReadDepth.Full, diagnostics)) is { } item ? [item] : [];
    }
}

/// <summary>What an item takes from around it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="IsFull">False when neither body nor comments are wanted.</param>
/// <param name="Diagnostics">Gets what is wrong in it.</param>
internal readonly record struct FeedPlace(string Id, SourcePosition Source, bool IsFull, DiagnosticBag Diagnostics);
