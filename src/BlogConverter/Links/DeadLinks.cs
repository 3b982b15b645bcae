// Links whose pages are known to be gone.
using System.Globalization;
using BlogConverter.Model;

namespace BlogConverter.Links;

/// <summary>Points dead external links to the archive of the day on which the post was written. Immutable.</summary>
internal sealed class DeadLinks
{
    private readonly HashSet<string> _addresses;

    private DeadLinks(HashSet<string> addresses) => _addresses = addresses;

    /// <summary>The dead addresses, sorted.</summary>
    public IEnumerable<string> Addresses => _addresses.Order(StringComparer.Ordinal);

    /// <summary>Reads a list of dead addresses: one in each line, or the cache of a check, of which the dead ones count. Lines that begin with <c>#</c> are comments.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static DeadLinks Load(string file)
    {
        IEnumerable<string> dead = CheckCache.Read(file).Where(c => c.Value.Health == LinkHealth.Dead).Select(c => c.Key);
        IEnumerable<string> lines = File.ReadLines(file).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] is not ('#' or '{'));
        return new DeadLinks([.. dead.Concat(lines).Select(LinkChecker.AddressToAsk).OfType<string>()]);
    }

    /// <summary>The address in the Wayback Machine; null when the link is not known to be dead. The archive goes to the copy that is next to the date; without a date, to the first one.</summary>
    public string? ArchiveOf(string reference, BlogItem item)
    {
        if (LinkChecker.AddressToAsk(reference) is not { } address || !_addresses.Contains(address) || address.Contains("://web.archive.org/", StringComparison.Ordinal))
        {
            return null;
        }

        string moment = item.Published is { } date ? date.Time.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) : "0";
        string fragment = reference.Trim() is var text && text.IndexOf('#', StringComparison.Ordinal) is >= 0 and var sharp ? text[sharp..] : "";
        return $"https://web.archive.org/web/{moment}/{address}{fragment}";
    }
}
