// Brings files into the output folder.
using System.Collections.Concurrent;
using BlogConverter.Diagnostics;
using BlogConverter.Media.Uploads;
using BlogConverter.Model;
using BlogConverter.Outputs;

namespace BlogConverter.Media;

/// <summary>Copies an asset when it is first asked for, so that whoever writes its address knows how that ended. Safe for concurrent calls.</summary>
/// <param name="uploads">The files that were given.</param>
/// <param name="output">Where files go.</param>
/// <param name="mode">Whether anything is brought at all.</param>
internal sealed class MediaStore(UploadSet uploads, IOutputSink output, MediaMode mode)
{
    private readonly ConcurrentQueue<Diagnostic> _findings = [];

    /// <summary>What the user has to know, in no order.</summary>
    public IEnumerable<Diagnostic> Findings => _findings;

    /// <summary>True when the file is in the output folder, from now on at least.</summary>
    public bool Bring(Asset asset)
    {
        lock (asset)
        {
            if (asset.State == AssetState.Unused)
            {
                Settle(asset);
            }

            return asset.IsThere;
        }
    }

    /// <summary>True unless all media stay where they are.</summary>
    public bool MayWrite => mode != MediaMode.Keep;

    /// <summary>Writes the bytes that the input holds of an asset, once.</summary>
    public void Write(Asset asset, ReadOnlyMemory<byte> content)
    {
        lock (asset)
        {
            if (MayWrite && !asset.HasArrived)
            {
                asset.HasArrived = true;
                Accept(asset, output.Write(new StreamedFile(asset.Path, () => new MemoryStream(content.ToArray(), writable: false)) { ItemId = asset.OwnerId }), AssetState.Copied);
            }
        }
    }

    /// <summary>Writes a file that was fetched.</summary>
    public void Write(Asset asset, Func<Stream> open)
    {
        lock (asset)
        {
            Accept(asset, output.Write(new StreamedFile(asset.Path, open) { ItemId = asset.OwnerId }), AssetState.Downloaded);
        }
    }

    /// <summary>True when the file need not be fetched: it was given, or lies there.</summary>
    public bool Has(Asset asset) => FileOf(asset) is not null || asset.IsEmbedded || output.Holds(asset.Path);

    private void Settle(Asset asset)
    {
        if (mode == MediaMode.Keep)
        {
            asset.End(AssetState.Kept);
        }
        else if (asset.IsEmbedded)
        {
            // Its bytes come along when the reader reaches it.
            asset.End(AssetState.Copied);
        }
        else if (FileOf(asset) is { } file)
        {
            Accept(asset, output.Write(new StreamedFile(asset.Path, file.Open) { ItemId = asset.OwnerId }), AssetState.Copied);
        }
        else if (output.Holds(asset.Path))
        {
            asset.End(AssetState.Unchanged);
        }
        else if (uploads.IsEmpty)
        {
            asset.End(AssetState.Kept);
        }
        else
        {
            asset.End(AssetState.Missing, "It is not among the uploads that were given. Give a complete copy, or fetch it with --media download.");
        }
    }

    /// <summary>The upload, or the original of one that WordPress scaled down or turned.</summary>
    private UploadFile? FileOf(Asset asset)
    {
        if (uploads.Find(asset.Upload) is { } file)
        {
            return file;
        }

        string name = asset.Upload[(asset.Upload.LastIndexOf('/') + 1)..];
        bool isMade = Path.GetFileNameWithoutExtension(name) is var stem && (stem.EndsWith("-scaled", StringComparison.Ordinal) || stem.EndsWith("-rotated", StringComparison.Ordinal));
        return isMade ? uploads.Find(asset.Upload[..^name.Length] + VariantNames.OriginalsOf(name).First()) : null;
    }

    private void Accept(Asset asset, WriteResult result, AssetState written)
    {
        if (result.Problem is { } problem)
        {
            _findings.Enqueue(problem with { ItemId = null });
        }

        asset.End(
            result.State switch { FileState.New or FileState.Updated => written, FileState.Failed => AssetState.Failed, _ => AssetState.Unchanged },
            result.State == FileState.Failed ? result.Problem?.Message : null);
    }
}
