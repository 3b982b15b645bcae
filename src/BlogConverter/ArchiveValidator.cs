// Checks an archive against the rules.
using BlogConverter.Diagnostics;
using BlogConverter.Readers;
using BlogConverter.Taxonomy;
using BlogConverter.Validation;

namespace BlogConverter;

/// <summary>Reads whatever the converter reads and checks it against <see cref="Rules"/>, on all cores, one item in memory for each. Immutable and thread-safe; nothing is written.</summary>
public sealed class ArchiveValidator
{
    private readonly ValidationOptions _options;

    /// <param name="options">The choices; null for the defaults.</param>
    public ArchiveValidator(ValidationOptions? options = null) => _options = options ?? new ValidationOptions();

    /// <summary>Checks inputs, taken as one site: files, folders, archives, or <c>-</c> for standard input.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="cancellationToken">Stops between two items.</param>
    /// <returns>The findings in the order of the inputs; the same on any machine.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ValidationReport Validate(IEnumerable<string> inputs, CancellationToken cancellationToken = default)
    {
        string[] names = [.. inputs];
        int jobs = _options.Jobs > 0 ? _options.Jobs : Environment.ProcessorCount;
        var diagnostics = new DiagnosticBag();
        using InputSet set = InputSet.Open(names, diagnostics, limits: _options.Limits);
        IndexPass first = IndexPass.Over(set, _options.Map ?? TaxonomyMap.Empty, jobs, null, cancellationToken);
        using UploadView? uploads = UploadView.Open(first.Index, _options, diagnostics);
        SiteView site = new(first.Index, first.OldAddresses(_options.Sites), first.Census, _options) { Uploads = uploads };
        var archive = new ArchiveView(site) { Files = UploadFacts.Of(uploads, jobs, cancellationToken) };
        var desk = new FindingDesk(site);
        OrderedWork.Run<SourcePiece, CheckedItems>(
            set.Pieces(diagnostics),
            () => piece => new ItemCheck(site).Over(piece),
            jobs,
            found =>
            {
                archive.Take(found);
                desk.Take(found);
            },
            cancellationToken);
        desk.Take(diagnostics.Items);
        desk.TakeArchive(archive);
        return desk.Report(names, archive.Items.Count, first.Records == 0);
    }
}
