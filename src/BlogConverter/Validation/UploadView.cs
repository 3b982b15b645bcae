// The uploaded files as rules look at them.
using System.Collections.Concurrent;
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Media;
using BlogConverter.Media.Uploads;

namespace BlogConverter.Validation;

/// <summary>The files of <c>--uploads</c>: which address means which of them, and which were asked for. Safe for concurrent calls.</summary>
internal sealed class UploadView : IDisposable
{
    private const string NoSite = "https://site.invalid";

    private readonly UploadSet _uploads;
    private readonly MediaCatalog _catalog;
    private readonly Dictionary<string, string> _byAnyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.OrdinalIgnoreCase);

    private UploadView(UploadSet uploads, SiteIndex index, ValidationOptions options)
    {
        _uploads = uploads;
        string[] sites = [.. new[] { index.Site.BaseBlogUrl, index.Site.Address }.Concat(options.Sites).Where(s => s.Length > 0)];
        _catalog = new MediaCatalog(index, new MediaSites(sites.Length > 0 ? sites : [NoSite], index.Attachments), uploads, (_, upload) => upload);
        foreach (string path in uploads.Paths)
        {
            _byAnyCase.TryAdd(path, path);
        }
    }

    /// <summary>Opens what the user named; null where files are not looked for.</summary>
    public static UploadView? Open(SiteIndex index, ValidationOptions options, DiagnosticBag diagnostics) =>
        options.Uploads.Count == 0 ? null : new UploadView(UploadSet.Open(options.Uploads, diagnostics, options.Limits), index, options);

    /// <summary>Every path below the uploads folder, in order.</summary>
    public IEnumerable<string> Paths => _uploads.Paths.Order(StringComparer.Ordinal);

    public UploadFile File(string path) => _uploads.Find(path)!;

    /// <summary>Finds the file that an address means, and counts the use.</summary>
    /// <param name="address">As it stands in a body or an export.</param>
    /// <param name="hasAttachment">True when an attachment of the export tells of the file.</param>
    /// <returns>The path; null when it is no file of the site's.</returns>
    public UploadAnswer? Find(string address, out bool hasAttachment)
    {
        hasAttachment = false;
        if (_catalog.Find(address) is not { IsEmbedded: false } asset)
        {
            return null;
        }

        hasAttachment = asset.IsAttached;
        string exact = _catalog.FindCopy(address) is { } copy ? copy.Upload : asset.Upload;
        for (string path = exact; path.Length > 0; path = Below(path))
        {
            if (_byAnyCase.TryGetValue(path, out string? there))
            {
                Use(there);
                bool isExact = _uploads.Find(path) is not null;
                return new UploadAnswer(isExact ? path : there, isExact ? UploadState.There : UploadState.OtherCase);
            }
        }

        Use(exact);
        return new UploadAnswer(asset.Upload, UploadState.Missing);
    }

    /// <summary>True when something named the file, or one of its copies.</summary>
    public bool IsUsed(string path) => _used.ContainsKey(path) || Originals(path).Any(_used.ContainsKey);

    /// <summary>True for a copy that WordPress made of another file that is there.</summary>
    public bool IsCopy(string path) => Originals(path).Any(o => _byAnyCase.ContainsKey(o));

    public void Dispose() => _uploads.Dispose();

    private void Use(string path)
    {
        _used[path] = true;
        foreach (string original in Originals(path))
        {
            _used[original] = true;
        }
    }

    private static IEnumerable<string> Originals(string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        return VariantNames.OriginalsOf(name).Select(o => path[..^name.Length] + o);
    }

    /// <summary>A generator serves files from folders of its own: <c>assets/2019/05/a.jpg</c> may be the upload <c>2019/05/a.jpg</c>.</summary>
    private static string Below(string path) => path.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? path[(slash + 1)..] : "";
}

/// <summary>What stands behind an address.</summary>
/// <param name="Path">Below the uploads folder.</param>
/// <param name="State">Whether it is there.</param>
internal readonly record struct UploadAnswer(string Path, UploadState State);

/// <summary>Whether a file is there.</summary>
internal enum UploadState
{
    There,

    /// <summary>One is there whose name differs by capitals.</summary>
    OtherCase,

    Missing,
}
