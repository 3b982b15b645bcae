// Uploaded files.
using System.Globalization;
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Media;
using BlogConverter.Model;

namespace BlogConverter.Validation;

/// <summary>Rules about files. But for those that a Markdown file names relative to itself, they are looked for only where <c>--uploads</c> says where.</summary>
internal static class MediaRules
{
    public static IReadOnlyList<Rule> Rows { get; } =
    [
        new("VAL401", "media-missing", RuleGroup.Media, Severity.Warning, "A file that is named is not there.")
        {
            Why = "Readers see a broken image, or a download that fails.",
            Fix = "Fetch it from the old site or its backup, or take the reference out.",
            OnItem = Missing,
        },
        new("VAL402", "media-unused", RuleGroup.Media, Severity.Info, "Nothing in the archive uses an uploaded file.")
        {
            Why = "It makes the site larger for nobody; or what used it is missing from the archive.",
            Fix = "Delete it if no other site links to it.",
            OnArchive = Unused,
        },
        new("VAL403", "media-large", RuleGroup.Media, Severity.Warning, "A picture has more than 5 MB, or another file more than 50 MB.")
        {
            Why = "Readers wait for it, and GitHub warns of files above 50 MB and refuses those above 100 MB.",
            Fix = "Make the picture smaller, or keep the file on a host for large files.",
            OnArchive = Large,
        },
        new("VAL404", "media-type", RuleGroup.Media, Severity.Warning, "A file is not what its name says.")
        {
            Why = "Generators that resize images stop at it, and a page that says 404 was often saved under an image's name.",
            Fix = "Rename the file, or fetch it again.",
            OnArchive = WrongTypes,
        },
        new("VAL405", "media-case", RuleGroup.Media, Severity.Warning, "A file's name differs by capitals from what is asked for.")
        {
            Why = "It is found on Windows and macOS, and missing on the server.",
            Fix = "Write the name as the file has it.",
            OnItem = OtherCase,
        },
        new("VAL406", "media-twice", RuleGroup.Media, Severity.Info, "Two uploaded files hold the same bytes.")
        {
            Why = "Both are kept and loaded.",
            Fix = "Keep one, and lead the references to it.",
            OnArchive = SameBytes,
        },
    ];

    private const long LargestPicture = 5_000_000;

    private const long LargestFile = 50_000_000;

    private static readonly HashSet<string> Pictures = new(["jpg", "jpeg", "jpe", "png", "gif", "webp", "avif", "bmp", "svg", "tif", "tiff", "heic"], StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<Spot> Missing(ItemView item)
    {
        if (item is { Site.Uploads: { } all, Item.Attachment: { Url.Length: > 0, IsEmbedded: false } upload } && all.Find(upload.Url, out _) is { State: UploadState.Missing } gone)
        {
            yield return new Spot($"The upload {gone.Path} is not there.");
        }

        foreach (OutlineLink link in Named(item))
        {
            SiteAddress address = SiteAddress.Parse(link.Address);
            if (item.Front is not null && address is { Scheme.IsEmpty: true, Host.IsEmpty: true } && !address.Path.StartsWith("/"))
            {
                string path = Uri.UnescapeDataString(address.Path.ToString());
                if (FileKinds.IsFile(path) && !NearbyFiles.Has(item.Item, path) && item.Site.Uploads?.Find("/" + path, out _)?.State is not (UploadState.There or UploadState.OtherCase))
                {
                    yield return Spot.At(link.Offset, $"There is no file {path}.");
                }
            }
            else if (item.Site.Uploads is { } uploads && uploads.Find(link.Address, out bool hasAttachment) is { State: UploadState.Missing } missing && !hasAttachment)
            {
                yield return Spot.At(link.Offset, $"The file {missing.Path} is not there.");
            }
        }
    }

    private static IEnumerable<Spot> OtherCase(ItemView item)
    {
        if (item.Site.Uploads is not { } uploads)
        {
            yield break;
        }

        foreach (OutlineLink link in Named(item))
        {
            if (uploads.Find(link.Address, out _) is { State: UploadState.OtherCase } other)
            {
                yield return Spot.At(link.Offset, $"The file is called {other.Path}.");
            }
        }

        if (item.Item.Attachment is { Url.Length: > 0 } upload && uploads.Find(upload.Url, out _) is { State: UploadState.OtherCase } its)
        {
            yield return new Spot($"The file is called {its.Path}.");
        }
    }

    private static IEnumerable<Spot> Unused(ArchiveView archive) => archive.Site.Uploads is not { } uploads ? [] : uploads.Paths
        .Where(p => !uploads.IsUsed(p) && !uploads.IsCopy(p))
        .Select(p => new Spot("Nothing in the archive uses this file.") { Source = Place(p) });

    private static IEnumerable<Spot> Large(ArchiveView archive) => archive.Files
        .Where(f => f.Length > (Pictures.Contains(FileKinds.ExtensionOf(f.Path)) ? LargestPicture : LargestFile))
        .Select(f => new Spot(string.Create(CultureInfo.InvariantCulture, $"The file has {f.Length / 1_000_000.0:0.0} MB.")) { Source = Place(f.Path) });

    private static IEnumerable<Spot> WrongTypes(ArchiveView archive) => archive.Files
        .Where(f => f.Doubt.Length > 0)
        .Select(f => new Spot(f.Doubt) { Source = Place(f.Path) });

    private static IEnumerable<Spot> SameBytes(ArchiveView archive) => archive.Files
        .Where(f => f.Hash.Length > 0)
        .GroupBy(f => f.Hash, StringComparer.Ordinal)
        .SelectMany(g => g.Skip(1).Select(f => new Spot($"The file holds the same bytes as {g.First().Path}.") { Source = Place(f.Path) }));

    /// <summary>Images, and links that are files.</summary>
    private static IEnumerable<OutlineLink> Named(ItemView item) => !item.IsWriting ? [] : item.Outline.Images.Select(i => new OutlineLink(i.Address, i.Offset)).Concat(item.Outline.Links)
        .Where(l => !l.Address.Contains("{{", StringComparison.Ordinal) && !l.Address.Contains("{%", StringComparison.Ordinal))
        .OrderBy(l => l.Offset);

    private static SourcePosition Place(string path) => new(path, 0);
}
