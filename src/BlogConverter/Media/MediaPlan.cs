// What becomes of the site's files.
using System.Collections.Concurrent;
using System.Security.Cryptography;
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Media.Uploads;
using BlogConverter.Model;
using BlogConverter.Outputs;

namespace BlogConverter.Media;

/// <summary>Knows every asset, where it goes, and, once the pages have asked, what became of it. Safe for concurrent calls but for <see cref="Accept"/>.</summary>
internal sealed class MediaPlan
{
    private const int MostUses = 100;

    private readonly MediaCatalog _catalog;
    private readonly MediaStore _store;
    private readonly OutputTarget _target;
    private readonly PackedTexts _texts = new();

    // Each use on record: the place of the item's id, and the use of the same asset before it, or -1.
    private readonly List<(int Item, int Before)> _uses = [];
    private readonly List<Asset> _named = [];
    private readonly ConcurrentDictionary<string, Asset> _extracted = new(StringComparer.Ordinal);
    private readonly Func<string, string, string> _pathOf;

    /// <param name="index">What the input says of uploads.</param>
    /// <param name="sites">The blog's own addresses, the main one first.</param>
    /// <param name="target">Where files go and what their addresses look like.</param>
    /// <param name="uploads">The files that were given.</param>
    /// <param name="output">The output folder.</param>
    /// <param name="mode">Whether files are brought.</param>
    public MediaPlan(SiteIndex index, IEnumerable<string> sites, OutputTarget target, UploadSet uploads, IOutputSink output, MediaMode mode)
    {
        _target = target;
        _store = new MediaStore(uploads, output, mode);
        var paths = new AssetPaths(target.MediaFolder, Ambiguous(uploads));
        _pathOf = IsFilesOnly ? (_, upload) => paths.Of(upload, upload) : paths.Of;
        _catalog = new MediaCatalog(index, new MediaSites(sites, index.Attachments), uploads, _pathOf);
    }

    /// <summary>Where files are brought from and to.</summary>
    public MediaStore Store => _store;

    /// <summary>What the user has to know of single files, in no order.</summary>
    public IEnumerable<Diagnostic> Findings => _store.Findings;

    /// <summary>Every asset: those of attachments by their ids, then those that only bodies name, by their first use.</summary>
    public IEnumerable<Asset> Assets => _catalog.Attached.Concat(_named);

    /// <summary>True where pages are files, and addresses lead from file to file.</summary>
    private bool IsFilesOnly => _target.AddressOf is null;

    /// <summary>The asset that an address means, brought into the output folder if that is possible; null when it means none.</summary>
    public Asset? Resolve(string? address)
    {
        Asset? asset = _catalog.Find(address);
        return asset is null || _store.Bring(asset) || _catalog.FindCopy(address) is not { } copy || !_store.Bring(copy) ? asset : copy;
    }

    /// <summary>The asset that an address means, without a use of it.</summary>
    public Asset? Peek(string? address) => _catalog.Find(address);

    /// <summary>Where an asset is in the new site; see <see cref="MediaAnswer.Address"/>.</summary>
    public string AddressOf(Asset asset) => IsFilesOnly ? asset.Path : _target.MediaFolder.Length == 0 ? "/" + asset.Path : asset.Path[_target.MediaFolder.Length..];

    /// <summary>Writes the bytes that the input holds of an attachment.</summary>
    public void Embed(Attachment attachment)
    {
        if (attachment.Content is { } content && _catalog.Find(attachment.Url) is { IsEmbedded: true } asset)
        {
            _store.Write(asset, content);
        }
    }

    /// <summary>Makes a file of data that stand in a text; null when they are none, too few, or are to stay. Equal data are one file, called after what it holds.</summary>
    public Asset? Extract(string address)
    {
        if (!_store.MayWrite || !DataAddress.TryRead(address, out string extension, out byte[] bytes))
        {
            return null;
        }

        string upload = $"embedded/{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8))}.{extension}";
        Asset asset = _extracted.GetOrAdd(upload, static (upload, plan) =>
        {
            string place = "wp-content/uploads/" + upload;
            return new Asset(plan._texts, $"data:,{upload}", place) { Upload = upload, Path = plan._pathOf(place, upload), IsEmbedded = true };
        }, this);
        _store.Write(asset, bytes);
        return asset.IsThere ? asset : null;
    }

    /// <summary>Records what an item that was written uses. Called in the order of the input, from one thread at a time.</summary>
    public void Accept(string itemId, IReadOnlyList<Asset> assets)
    {
        int id = -1;
        foreach (Asset asset in assets)
        {
            if (asset.UseCount++ == 0 && !asset.IsAttached)
            {
                _named.Add(asset);
            }

            if (asset.UseCount <= MostUses)
            {
                id = id < 0 ? _texts.Add(itemId) : id;
                _uses.Add((id, asset.LastUse));
                asset.LastUse = _uses.Count - 1;
            }
        }
    }

    /// <summary>The ids of the first hundred items that use an asset.</summary>
    public IReadOnlyList<string> UsesOf(Asset asset)
    {
        var items = new List<string>();
        for (int use = asset.LastUse; use >= 0; use = _uses[use].Before)
        {
            items.Add(_texts.Get(_uses[use].Item));
        }

        items.Reverse();
        return items;
    }

    private static HashSet<string> Ambiguous(UploadSet uploads)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var twice = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in uploads.Paths)
        {
            string key = path.ToUpperInvariant();
            if (!seen.Add(key))
            {
                twice.Add(key);
            }
        }

        return twice;
    }
}
