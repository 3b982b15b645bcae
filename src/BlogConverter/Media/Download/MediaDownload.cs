// Fetches what posts use and nobody gave.
using BlogConverter.Model;
using BlogConverter.Network;

namespace BlogConverter.Media.Download;

/// <summary>Fetches files side by side; one that cannot be had keeps no other from coming.</summary>
/// <param name="store">Takes the files.</param>
/// <param name="http">The way to the network.</param>
/// <param name="limits">How much a file may take.</param>
/// <param name="folder">Where parts lie.</param>
internal sealed class MediaDownload(MediaStore store, GuardedHttp http, DownloadLimits limits, string folder)
{
    private readonly FileDownload _download = new(http, limits);
    private int _done;

    /// <summary>Fetches the assets that are not there. Afterwards each of them has an end.</summary>
    /// <param name="assets">In the order of the input; each once.</param>
    /// <param name="progress">Told how many are done; may be null.</param>
    /// <param name="cancellationToken">Stops it; throws. What has come in part is gone on with by the next run.</param>
    public async Task FetchAsync(IReadOnlyList<Asset> assets, Action<int>? progress, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = limits.AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(assets, options, async (asset, token) =>
        {
            await FetchAsync(asset, token).ConfigureAwait(false);
            progress?.Invoke(Interlocked.Increment(ref _done));
        }).ConfigureAwait(false);
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }

    private async Task FetchAsync(Asset asset, CancellationToken cancellationToken)
    {
        string url = asset.Url.StartsWith("//", StringComparison.Ordinal) ? "https:" + asset.Url : asset.Url;
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address))
        {
            asset.End(AssetState.Missing, "The input does not tell where it is.");
            return;
        }

        try
        {
            var part = new PartFile(folder, url);
            string name = asset.Upload[(asset.Upload.LastIndexOf('/') + 1)..];
            DownloadEnd end = await _download.FetchAsync(address, name, part, cancellationToken).ConfigureAwait(false);
            if (end.State == AssetState.Downloaded)
            {
                store.Write(asset, () => File.OpenRead(part.Path));
                part.Delete();
                return;
            }

            asset.End(end.State, end.Reason);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            asset.End(AssetState.Failed, refusal.Message);
        }
    }
}
