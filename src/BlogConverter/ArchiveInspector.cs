// Tells what is in an archive.
using BlogConverter.Content;
using BlogConverter.Diagnostics;
using BlogConverter.Inspection;
using BlogConverter.Model;
using BlogConverter.Readers;
using BlogConverter.Taxonomy;
using BlogConverter.Validation;

namespace BlogConverter;

/// <summary>Reads whatever the converter reads and adds it up. Nothing is written.</summary>
public static class ArchiveInspector
{
    /// <summary>Looks at inputs, taken as one site: files, folders, archives, or <c>-</c> for standard input.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="options">The choices, as for a validation: where uploads lie, whose sizes are then told, and what inputs may ask of the machine; null for the defaults.</param>
    /// <param name="cancellationToken">Stops between two items.</param>
    /// <exception cref="ExportFormatException">Nothing there can be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ArchiveSummary Inspect(IEnumerable<string> inputs, ValidationOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new ValidationOptions();
        var diagnostics = new DiagnosticBag();
        using InputSet set = InputSet.Open(inputs, diagnostics, limits: options.Limits);
        if (set.Inputs.Count == 0)
        {
            throw new ExportFormatException(diagnostics.Items.LastOrDefault(d => d.Severity == Severity.Error)?.ToString() ?? "Nothing here can be read.");
        }

        int jobs = options.Jobs > 0 ? options.Jobs : Environment.ProcessorCount;
        IndexPass first = IndexPass.Over(set, TaxonomyMap.Empty, jobs, null, cancellationToken);
        var parser = new ContentParser(new ContentOptions());
        var builder = new SummaryBuilder();
        using UploadView? uploads = UploadView.Open(first.Index, options, diagnostics);
        SiteView all = new(first.Index, first.OldAddresses(options.Sites), first.Census, options) { Uploads = uploads };
        var archive = new ArchiveView(all) { Files = UploadFacts.Of(uploads, jobs, cancellationToken) };
        var desk = new FindingDesk(all);
        var items = new int[set.Inputs.Count];
        var sites = new Site?[set.Inputs.Count];
        OrderedWork.Run<(SourcePiece Piece, int Input), InspectedPiece>(
            set.Inputs.SelectMany((input, number) => input.Reader.Cut(input.Source, diagnostics).Select(piece => (piece, number))),
            () => work => Look(work.Piece, work.Input, all, parser),
            jobs,
            piece =>
            {
                sites[piece.Input] ??= piece.Checked.Records.OfType<Site>().FirstOrDefault();
                items[piece.Input] += piece.Checked.Items.Count;
                builder.Add(piece.Checked.Records.OfType<BlogItem>(), first.Index);
                builder.Add(piece.Markup);
                archive.Take(piece.Checked);
                desk.Take(piece.Checked);
            },
            cancellationToken);
        desk.Take(diagnostics.Items);
        desk.TakeArchive(archive);
        builder.AddUploads(archive.Files.Select(f => (f.Path, f.Length)));
        return builder.ToSummary() with
        {
            Inputs = [.. set.Inputs.Select((input, i) => new InspectedInput(input.Source.Name, sites[i] is { Format.Length: > 0 } site ? site.Format : input.Reader.Format, sites[i]?.FormatVersion ?? "", items[i]))],
            Site = first.Index.Site,
            Terms = [.. first.Index.Mapped.Sources.GroupBy(t => t.Taxonomy).Select(g => new NamedCount(g.Key, g.Count())).OrderByDescending(t => t.Count).ThenBy(t => t.Name, StringComparer.Ordinal)],
            TermUses = [.. first.Index.Mapped.Sources.Select(t => new TermCount(t.Taxonomy, t.Name, t.Count)).OrderByDescending(t => t.Count).ThenBy(t => t.Name, StringComparer.Ordinal).ThenBy(t => t.Taxonomy, StringComparer.Ordinal)],
            Anomalies = [.. desk.Report([], archive.Items.Count, isNothingReadable: false).Findings
                .GroupBy(f => f.Rule)
                .Select(g => new AnomalyCount(g.Key.Code, g.Key.Title, g.Max(f => f.Severity), g.Count()))
                .OrderByDescending(a => a.Severity).ThenByDescending(a => a.Count).ThenBy(a => a.Code, StringComparer.Ordinal)],
        };
    }

    private static InspectedPiece Look(SourcePiece piece, int input, SiteView site, ContentParser parser)
    {
        CheckedItems found = new ItemCheck(site).Over(piece);
        var markup = new List<BodyMarkup>();
        foreach (BlogItem item in found.Records.OfType<BlogItem>().Where(i => i.Body.Text.Length > 0 && parser.FormatOf(i) == BodyFormat.WordPress))
        {
            using ParsedContent content = parser.Parse(item, site.Index);
            markup.Add(new BodyMarkup(content.Shortcodes, content.Blocks));
        }

        return new InspectedPiece(input, found, markup);
    }

    private sealed record InspectedPiece(int Input, CheckedItems Checked, IReadOnlyList<BodyMarkup> Markup);
}
