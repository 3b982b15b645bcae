// Where below the uploads folder a file of a folder or an archive belongs.
namespace BlogConverter.Media.Uploads;

/// <summary>People give the uploads folder itself, one that holds it, a whole WordPress folder, or an archive with one of these: what counts begins after <c>uploads/</c>, or with the year and month.</summary>
internal static class UploadPath
{
    /// <summary>The path in the form of <see cref="MediaAddress.Upload"/>; empty for what is no file of the site's.</summary>
    /// <param name="name">The file's name in the folder or archive, separated by <c>/</c> or <c>\</c>.</param>
    public static string Of(string name)
    {
        string[] segments = [.. name.Split('/', '\\').Where(s => s is not ("" or "." or ".."))];
        if (segments.Length == 0 || segments.Any(s => s[0] == '.' || s == "__MACOSX"))
        {
            return "";
        }

        int start = Array.FindIndex(segments, s => s == "uploads") + 1;
        if (start == 0)
        {
            int blogs = Array.FindIndex(segments, s => s == "blogs.dir");
            start = blogs >= 0 && blogs + 2 < segments.Length && segments[blogs + 2] == "files" ? blogs + 3 : 0;
        }

        if (start + 1 < segments.Length && segments[start] == "sites")
        {
            start += 2;
        }

        if (start == 0)
        {
            int year = Enumerable.Range(0, segments.Length).FirstOrDefault(i => i + 2 < segments.Length && MediaAddress.IsMonth($"{segments[i]}/{segments[i + 1]}/x"), -1);
            start = Math.Max(year, 0);
        }

        return MediaAddress.Composed(string.Join('/', segments[start..]));
    }
}
