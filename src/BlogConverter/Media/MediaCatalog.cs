// Finds the upload that an address means.
using System.Collections.Concurrent;
using BlogConverter.Index;
using BlogConverter.Media.Uploads;
using BlogConverter.Planning;

namespace BlogConverter.Media;

/// <summary>
/// All addresses of one upload lead to one asset: what the input's attachments say comes first; the rules for names decide only where they lead to an upload
/// that is known to exist. Safe for concurrent calls.
/// </summary>
internal sealed class MediaCatalog
{
    private readonly MediaSites _sites;
    private readonly UploadSet _uploads;
    private readonly Func<string, string, string> _pathOf;
    private readonly PackedTexts _texts = new();

    // By uploads, by addresses, and by what edited copies are called after: places in the list of the attached ones.
    private readonly KeyTable _byUpload = new();
    private readonly KeyTable _byAddress = new();
    private readonly KeyTable _edited = new();
    private readonly ConcurrentDictionary<string, Asset> _found = new(StringComparer.Ordinal);
    private readonly List<Asset> _attached = [];

    /// <param name="index">The input's attachments.</param>
    /// <param name="sites">The hosts.</param>
    /// <param name="uploads">The files that were given.</param>
    /// <param name="pathOf">The path in the output folder of a place and an upload.</param>
    public MediaCatalog(SiteIndex index, MediaSites sites, UploadSet uploads, Func<string, string, string> pathOf)
    {
        _sites = sites;
        _uploads = uploads;
        _pathOf = pathOf;
        foreach (IndexedAttachment attachment in index.Attachments.OrderBy(a => a.Id, ItemOrder.Instance))
        {
            Add(attachment);
        }

        _byUpload.Trim();
        _byAddress.Trim();
        _edited.Trim();
    }

    /// <summary>The assets that attachments tell of, in the order of their ids.</summary>
    public IReadOnlyList<Asset> Attached => _attached;

    /// <summary>The upload that an address means, or null when it means no file of the site's.</summary>
    public Asset? Find(string? text)
    {
        if (text is null || !MayBeFile(text) || !MediaAddress.TryRead(text, _sites.Main, out MediaAddress address))
        {
            return null;
        }

        if (Named(_byAddress, address.Key) is { } exact)
        {
            return exact;
        }

        bool isOwn = _sites.IsOwn(address.Host);
        string? upload = isOwn || _sites.IsKin(address.Host) ? address.Upload : null;
        if (upload is not null && Named(_byUpload, upload) is { } attached)
        {
            return attached;
        }

        return OfName(address, upload) ?? (upload is not null || isOwn ? OnlyNamed(address, upload, isOwn) : null);
    }

    /// <summary>Most references are pages, which have no ending: they need no closer look.</summary>
    private static bool MayBeFile(ReadOnlySpan<char> text)
    {
        text = text.IndexOfAny('?', '#') is >= 0 and var end ? text[..end] : text;
        return text[(text.LastIndexOf('/') + 1)..].Contains('.');
    }

    /// <summary>The file of just this name among the uploads that were given, where the original of an address is not.</summary>
    public Asset? FindCopy(string? text) =>
        MediaAddress.TryRead(text, _sites.Main, out MediaAddress address) && _uploads.Find(address.Upload ?? _sites.PlaceOf(address)) is not null ? Found(address) : null;

    /// <summary>By the rules for names, an attachment: the copy of it that an address names was made by WordPress.</summary>
    private Asset? OfName(MediaAddress address, string? upload)
    {
        string name = address.Name;
        (int Width, int Height)? size = VariantNames.SizeOf(name);
        foreach (string original in VariantNames.OriginalsOf(name))
        {
            Asset? asset = upload is not null
                ? Named(_byUpload, upload[..^name.Length] + original)
                : Named(_byAddress, address.Key[..^name.Length] + original);
            if (asset is not null && !(size is { } copy && asset.Size is { Width: > 0 } whole && (copy.Width > whole.Width || copy.Height > whole.Height)))
            {
                return asset;
            }
        }

        if (upload is null || (_uploads.Find(upload) is not null && VariantNames.SizeOf(name) is null))
        {
            return null;
        }

        string root = VariantNames.OriginalsOf(name).LastOrDefault(name);
        return Named(_edited, upload[..^name.Length] + root);
    }

    private Asset? Named(KeyTable table, string name) => table.TryGetValue(AddressKey.OfExact(name), out int number) ? _attached[number] : null;

    /// <summary>A file that no attachment tells of: the original if it was given, else the very file that the address names.</summary>
    private Asset? OnlyNamed(MediaAddress address, string? upload, bool isOwn)
    {
        string name = address.Name;
        if (!(upload is null ? FileKinds.IsFile(name) : FileKinds.IsUpload(name)))
        {
            return null;
        }

        string given = upload ?? _sites.PlaceOf(address);
        foreach (string original in VariantNames.OriginalsOf(name))
        {
            // An attachment of that name was asked before, and is not the original.
            string near = given[..^name.Length] + original;
            if (!_byUpload.Contains(AddressKey.OfExact(near)) && _uploads.Find(near) is not null)
            {
                return Found(address with { Path = address.Path[..^name.Length] + original });
            }
        }

        return isOwn || _uploads.Find(given) is not null ? Found(address) : null;
    }

    private Asset Found(MediaAddress address)
    {
        string place = _sites.PlaceOf(address);
        return _found.TryGetValue(place, out Asset? known) ? known : _found.GetOrAdd(place, static (place, at) =>
        {
            string upload = at.Address.Upload ?? place;
            return new Asset(at.Catalog._texts, at.Catalog._sites.Format(at.Address), place) { Upload = upload, Path = at.Catalog._pathOf(place, upload) };
        }, (Catalog: this, Address: address));
    }

    private void Add(IndexedAttachment attachment)
    {
        MediaAddress.TryRead(attachment.Url, _sites.Main, out MediaAddress address);
        string upload = MediaAddress.Composed(attachment.File ?? address.Upload ?? address.Path?.TrimStart('/') ?? "");
        if (upload.Length == 0)
        {
            return;
        }

        string place = address.Path is null ? "wp-content/uploads/" + upload : _sites.PlaceOf(address);
        if (Named(_byUpload, upload) is { } other)
        {
            if (other.Url == attachment.Url || address.Path is null || MediaAddress.TryRead(other.Url, _sites.Main, out MediaAddress its) && its.Host == address.Host)
            {
                return;
            }

            // Two blogs in one: their uploads of one name are two files.
            place = $"wp-content/uploads/{address.Host}/{upload}";
        }

        int number = _attached.Count;
        _attached.Add(new Asset(_texts, attachment.Url, place)
        {
            Upload = upload,
            Path = _pathOf(place, upload),
            AttachmentId = attachment.Id,
            IsEmbedded = attachment.IsEmbedded,
            Size = attachment is { Width: > 0, Height: > 0 } ? (attachment.Width, attachment.Height) : default,
        });
        if (!_byUpload.TryAdd(AddressKey.OfExact(upload), number) || address.Upload is null)
        {
            _byAddress.TryAdd(AddressKey.OfExact(address.Key), number);
        }

        string name = upload[(upload.LastIndexOf('/') + 1)..];
        string folder = upload[..^name.Length];
        foreach (string copy in attachment.OddCopies)
        {
            _byUpload.TryAdd(AddressKey.OfExact(folder + MediaAddress.Composed(copy)), number);
        }

        if (VariantNames.SizeOf(name) is null && VariantNames.OriginalsOf(name).LastOrDefault() is { } root)
        {
            _edited.TryAdd(AddressKey.OfExact(folder + root), number);
        }
    }
}
