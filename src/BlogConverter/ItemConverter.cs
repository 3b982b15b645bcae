// Converts one item after the other, on one thread.
using BlogConverter.Content;
using BlogConverter.Diagnostics;
using BlogConverter.Links;
using BlogConverter.Media;
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Outputs.Comments;
using BlogConverter.Reports;

namespace BlogConverter;

/// <summary>Turns an item into a file and an account. Belongs to one worker.</summary>
/// <param name="setup">The user's choices.</param>
/// <param name="site">What was settled before.</param>
/// <param name="parser">Shared.</param>
/// <param name="comments">Takes the comments; null when only a trial is made.</param>
/// <param name="output">Where files go.</param>
/// <param name="anchors">Takes the places of the pages; null when only the media that items use are wanted, see <see cref="MediaUses"/>.</param>
internal sealed class ItemConverter(PipelineSetup setup, SitePlan site, ContentParser parser, CommentsOfRun? comments, WatchedOutput output, SiteAnchors? anchors = null)
{
    private readonly BodyConverter _body = new(setup, parser, site.First.Index);
    private readonly FieldsOfItem _fields = new(setup, site, parser);

    /// <param name="item">The item.</param>
    /// <param name="place">Its place in the input.</param>
    public ItemResult Convert(BlogItem item, int place)
    {
        var media = new MediaUses(site.Media, isTrial: anchors is null);
        var diagnostics = new DiagnosticBag();
        LedgerEntry entry;
        try
        {
            entry = ConvertOrThrow(item, place, media, diagnostics);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A user's handler, or a case nobody thought of, must not cost the other items their lives. It is said, and counts as failed.
            diagnostics.Add(Messages.ItemFailed($"{exception.GetType().Name}: {exception.Message}", item.Source, item.Id));
            entry = LedgerEntry.FailedFor(item, FailReason.Conversion);
        }

        CommentThread? thread = entry.Outcome == ItemOutcome.Written ? comments?.ThreadOf(item, place) : null;
        if (thread is not null && comments!.WriteData(thread, item, place) is { } problem)
        {
            diagnostics.Add(problem);
            thread = problem.Severity == Severity.Error ? null : thread;
        }

        return new ItemResult(entry with { Diagnostics = [.. diagnostics.Items] }) { Media = media.Assets, Comments = thread, MetaWritten = entry.Outcome == ItemOutcome.Written ? _fields.MetaWritten : 0 };
    }

    private LedgerEntry ConvertOrThrow(BlogItem item, int place, MediaUses media, DiagnosticBag diagnostics)
    {
        LinkRewriter links = site.RewriterFor(item, place, setup, media);
        ConvertedBody body = _body.Convert(item, links, diagnostics);
        LedgerEntry entry = body.Losses.Count > 0 && setup.Options.Proof == ProofMode.Strict
            ? LedgerEntry.FailedFor(item, FailReason.Loss)
            : Write(item, place, body, links, diagnostics);
        IReadOnlyList<FragmentUse> uses = links.Settle(body.Anchors);
        if (entry.Outcome == ItemOutcome.Written)
        {
            anchors?.Add(place, item, body.Anchors, uses);
        }

        foreach (Diagnostic finding in links.Diagnostics)
        {
            diagnostics.Add(finding);
        }

        return entry with
        {
            Links = links.Found,
            OwnAddressesLeft = output.Take(site.Items[place].Path!),
            Losses = body.Losses,
            Dropped = body.Dropped,
            Proof = body.Tally,
            Shortcodes = [.. body.Shortcodes.Select(s => new NameCount(s.Name, s.Count, s.Handled))],
            Blocks = [.. body.Blocks.Select(b => new NameCount(b.Name, b.Count, b.Handled))],
        };
    }

    private LedgerEntry Write(BlogItem item, int place, ConvertedBody body, LinkRewriter links, DiagnosticBag diagnostics)
    {
        string path = site.Items[place].Path!;
        if (setup.Target.NeedsDate && item.Published is null)
        {
            diagnostics.Add(Messages.PostWithoutDate(path, setup.Target.Name, item.Id));
        }

        ItemFields fields = _fields.Of(item, place, links, diagnostics) with { Path = path, Body = body.Text, Opening = body.Opening };
        string front = setup.FrontMatter.Write(setup.Target.FrontMatterOf(fields, setup.Fields));
        WriteResult result = output.Write(OutputFile.OfText(path, item.Id, front, body.Text.Length > 0 ? "\n" : "", body.Text));
        if (result.Problem is { } problem)
        {
            diagnostics.Add(problem with { Source = item.Source, ItemId = item.Id });
        }

        return result.State switch
        {
            FileState.New => LedgerEntry.Written(item, WrittenState.New, path),
            FileState.Updated => LedgerEntry.Written(item, WrittenState.Updated, path),
            FileState.Unchanged => LedgerEntry.Written(item, WrittenState.Unchanged, path),
            FileState.Kept => LedgerEntry.Written(item, WrittenState.Kept, path),
            _ => LedgerEntry.FailedFor(item, FailReason.Output),
        };
    }
}
