// The media of a run: planned before the items are converted, accounted for after them.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Media;
using BlogConverter.Media.Uploads;
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Readers;
using BlogConverter.Reports;

namespace BlogConverter;

/// <summary>Makes the plan of media, and tells the ledger how it ended.</summary>
internal static class MediaPass
{
    /// <summary>The files that the user gave; none where media stay on the old host.</summary>
    public static UploadSet Uploads(ConversionOptions options, DiagnosticBag diagnostics) => UploadSet.Open(options.Media == MediaMode.Keep ? [] : options.Uploads, diagnostics, InputLimits.Of(options));

    public static MediaPlan Plan(PipelineSetup setup, SiteIndex index, UploadSet uploads, IOutputSink output)
    {
        string own = index.Site.BaseBlogUrl.Length > 0 ? index.Site.BaseBlogUrl : index.Site.Address;
        return new MediaPlan(index, [own, .. setup.Options.Sites], setup.Target, uploads, output, setup.Options.Media);
    }

    /// <summary>Gives the account of every file.</summary>
    public static void Report(MediaPlan plan, Ledger ledger)
    {
        foreach (Diagnostic diagnostic in plan.Findings.OrderBy(d => d.Message, StringComparer.Ordinal))
        {
            ledger.Diagnostic(diagnostic);
        }

        foreach (Asset asset in plan.Assets)
        {
            if (asset is { IsEmbedded: true, IsThere: true, HasArrived: false })
            {
                asset.End(AssetState.Failed, "The input says that it holds the file, and does not.");
            }

            // What only an item asked for that was then not written is nobody's.
            AssetState state = asset.UseCount == 0 && !asset.IsThere ? AssetState.Unused : asset.State;
            var entry = new AssetEntry(asset.Url, state)
            {
                AttachmentId = asset.AttachmentId,
                UsedIn = plan.UsesOf(asset),
                UseCount = asset.UseCount,
                Reason = state == asset.State ? asset.Reason : null,
                Path = asset.IsThere ? asset.Path : null,
            };
            ledger.Asset(entry);
            Diagnostic? finding = entry switch
            {
                { State: AssetState.Missing } => Messages.MediaMissing(asset.Url, asset.Reason ?? ""),
                { State: AssetState.Failed } => Messages.MediaFailed(asset.Url, asset.Reason ?? ""),
                _ => null,
            };
            if (finding is not null)
            {
                ledger.Diagnostic(finding);
            }
        }
    }
}
