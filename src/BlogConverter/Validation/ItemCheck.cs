// Holds the items of one piece against the rules.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers;

namespace BlogConverter.Validation;

/// <summary>Reads a piece, asks every rule about its items, and puts places to the answers.</summary>
internal sealed class ItemCheck(SiteView site)
{
    public CheckedItems Over(SourcePiece piece)
    {
        var reading = new DiagnosticBag();
        var found = new CheckedItems { Reading = reading, Records = piece.Read(ReadDepth.Full, reading) };
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
        var body = Suppressions.Read(view.Text);
        Suppressions? front = view.Front is { } document ? Suppressions.Read(document.Front) : null;
        foreach (Rule rule in Rules.All.Where(r => r.OnItem is not null))
        {
            foreach (Spot spot in rule.OnItem!(view))
            {
                if (IsSuppressed(rule, spot, view, body, front))
                {
                    found.Suppressed++;
                }
                else
                {
                    found.Findings.Add(Placed(rule, spot, view));
                }
            }
        }

        foreach (int line in body?.Refused ?? [])
        {
            found.Findings.Add(Suppression(view, view.Item.Body.Line + line - 1));
        }

        foreach (int line in front?.Refused ?? [])
        {
            found.Findings.Add(Suppression(view, view.Front!.Line + line - 1));
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

    private static Finding Suppression(ItemView view, long line) =>
        new(SuppressionRules.WithoutReason, SuppressionRules.WithoutReason.Severity, "The suppression gives no reason, or names no rule that there is.", view.Item.Source with { Line = line }) { ItemId = view.Item.Id };

    private static bool IsSuppressed(Rule rule, Spot spot, ItemView view, Suppressions? body, Suppressions? front)
    {
        int line = spot.Offset >= 0 ? view.Text.AsSpan(0, spot.Offset).Count('\n') + 1 : 0;
        int frontLine = spot.Key is { } key && view.Front is { } document ? document.LineOf(key) : 0;
        return (body?.Covers(rule.Code, line) ?? false) || (front?.Covers(rule.Code, frontLine) ?? false);
    }

    private static Finding Placed(Rule rule, Spot spot, ItemView view)
    {
        SourcePosition source = view.Item.Source;
        int column = 0;
        if (spot.Offset >= 0)
        {
            ReadOnlySpan<char> before = view.Text.AsSpan(0, Math.Min(spot.Offset, view.Text.Length));
            source = source with { Line = view.Item.Body.Line > 0 ? view.Item.Body.Line + before.Count('\n') : source.Line };
            int begun = before.LastIndexOf('\n');
            column = view.Item.Body.Column == 0 ? 0 : before.Length - begun + (begun < 0 ? view.Item.Body.Column - 1 : 0);
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
