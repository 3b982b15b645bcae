// What is said about media files: MED001 and on.
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic UploadsNotReadable(string path, string reason) => new("MED001", Severity.Error,
        $"The uploads cannot be read: {reason} Give a folder, a .zip, a .tar or a .tar.gz.", new(path, 0));

    public static Diagnostic UploadsEmpty(string path) => new("MED002", Severity.Warning,
        "No file in here can be an upload. Give the folder wp-content/uploads, one that holds it, or the media archive of WordPress.com.", new(path, 0));

    public static Diagnostic UploadsCutOff(string path, int count, string reason) => new("MED003", Severity.Warning,
        $"The archive is damaged after {count} files ({reason}) What comes later is not used. Download it again.", new(path, 0));

    public static Diagnostic MediaFailed(string url, string reason) => new("MED004", Severity.Warning,
        $"The file of {url} could not be brought: {reason} The old address stays.", SourcePosition.None);

    public static Diagnostic MediaMissing(string url, string reason) => new("MED005", Severity.Warning,
        $"The file of {url} is missing: {reason} The old address stays.", SourcePosition.None);
}
