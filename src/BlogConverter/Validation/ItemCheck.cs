// Holds the items of one piece against the rules.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers;

namespace BlogConverter.Validation;

/// <summary>Reads a piece, asks every rule about its items, and puts places to the answers.</summary>
internal sealed class ItemCheck(SiteView site)
{
    /// <summary>How many findings of one rule are told of one item: whoever mends so many has mended the cause.</summary>
    private const int MostOfOneRule = 100;

    /// <summary>How many of them are made at all: some may be suppressed.</summary>
    private const int MostLookedAt = 10_000;

    private static readonly Rule[] OfItems = [.. Rules.All.Where(r => r.OnItem is not null)];

    public CheckedItems Over(SourcePiece piece)
    {
        var reading = new DiagnosticBag();
        var found = new CheckedItems { Reading = reading, Records = piece.ReadOrReport(ReadDepth.Full, reading) };
        foreach (BlogRecord record in found.Records)
        {
            if (record is BlogItem item)
            {
                var view = new ItemView(item, site) { Front = piece.FrontMatter };
                found.Items.Add(ArchiveItem.Of(view));
                Check(view, found);
                Gather(view, found);
                if (site.Uploads is { } uploads)
                {
                    UploadUses.Count(view, uploads);
                }
            }
        }

        found.People.Count(piece.Source.File, found.Records);

        return found;
    }

    private static void Check(ItemView view, CheckedItems found)
    {
        var suppressions = ItemSuppressions.Read(view);
        foreach (Rule rule in OfItems.Where(r => view.Site.Settings.IsInForce(r, view.Item.Source.File)))
        {
            int told = 0;
            foreach (Spot spot in Spots(rule, view))
            {
                if (suppressions?.Covers(rule, spot, view) == true)
                {
                    found.Suppressed++;
                }
                else if (told++ < MostOfOneRule)
                {
                    found.Findings.Add(Placed(rule, spot, view));
                }
                else
                {
                    found.Findings.Add(Placed(rule, spot with { Message = $"The {view.Item.Type} has more than {MostOfOneRule} findings of this rule; the others are not told." }, view));
                    break;
                }
            }
        }

        if (suppressions is not null)
        {
            found.Suppressions.Add(suppressions);
            found.Findings.AddRange(suppressions.Refused.Select(line => Refused(view, line)));
        }
    }

    /// <summary>What rules about the whole archive want to know of images.</summary>
    private static void Gather(ItemView view, CheckedItems found)
    {
        foreach (OutlineImage image in view.IsWriting ? view.Outline.Images : [])
        {
            Finding place = Placed(SuppressionRules.WithoutReason, Spot.At(image.Offset, ""), view);
            found.Media.Add((image.Address, new MediaUse(place.Source, place.Column, view.Item.Id)));
        }
    }

    /// <summary>What a rule answers. One that fails is a fault of ours, and costs neither the item's other findings nor the run.</summary>
    private static IReadOnlyList<Spot> Spots(Rule rule, ItemView view)
    {
        try
        {
            return [.. rule.OnItem!(view).Take(MostLookedAt)];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return [new Spot($"The rule could not be applied: {exception.GetType().Name}: {exception.Message}")];
        }
    }

    private static Finding Refused(ItemView view, long line) =>
        new(SuppressionRules.WithoutReason, SuppressionRules.WithoutReason.Severity, "The suppression gives no reason, or names no rule that there is.", view.Item.Source with { Line = line }) { ItemId = view.Item.Id };

    private static Finding Placed(Rule rule, Spot spot, ItemView view)
    {
        SourcePosition source = view.Item.Source;
        int column = 0;
        if (spot.Offset >= 0)
        {
            (int line, int before) = view.Lines.Of(Math.Min(spot.Offset, view.Text.Length));
            source = source with { Line = view.Item.Body.Line > 0 ? view.Item.Body.Line + line : source.Line };
            column = view.Item.Body.Column == 0 ? 0 : before + (line == 0 ? view.Item.Body.Column : 1);
        }
        else if (spot.Key is { } key && view.Front is { } document)
        {
            int line = document.LineOf(key);
            source = source with { Line = line > 0 ? document.Line + line - 1 : source.Line };
            column = line > 0 ? 1 : 0;
        }

        return new Finding(rule, rule.Severity, spot.Message, spot.Source == SourcePosition.None ? source : spot.Source) { Column = column, ItemId = view.Item.Id };
    }
}
