// The line about media: what came along, what did not, and what would bring it.
using BlogConverter.Reports;

namespace BlogConverter.Cli.Display;

/// <summary>Counts media files by their end, and says it.</summary>
internal sealed class MediaSentence
{
    private readonly CountedNames _hosts = new();
    private int _there;
    private int _left;

    public void Add(AssetEntry entry)
    {
        _there += entry.Path is null ? 0 : 1;
        if (entry.IsLeft)
        {
            _left++;
            string host = Uri.TryCreate(entry.Url, UriKind.Absolute, out Uri? address) ? address.Authority : "the old host";
            _hosts.Add(host, entry.Url);
        }
    }

    /// <summary>Null when the posts use no files.</summary>
    public string? Say(ConversionOptions options)
    {
        if (_left == 0)
        {
            return _there == 0 ? null : $"Media: {Amount(_there)} brought along";
        }

        string host = _hosts.ByName.MaxBy(h => h.Count)!.Name + (_hosts.Count > 1 ? $" and {_hosts.Count - 1:N0} more" : "");
        string advice = options.Media switch
        {
            MediaMode.Keep => "leave out --media keep to bring them",
            MediaMode.Download => "run again to try the missing ones once more",
            _ when options.Uploads.Count == 0 => "bring them with --uploads PATH (a copy of wp-content/uploads) or --media download",
            _ => "fetch them with --media download",
        };
        return $"Media: {(_there == 0 ? "" : Amount(_there) + " brought along, ")}{Amount(_left)} still loaded from {host}; {advice}";
    }

    private static string Amount(int count) => $"{count:N0} {(count == 1 ? "file" : "files")}";
}
