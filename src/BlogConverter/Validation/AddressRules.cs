// How addresses are written.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Links;
using BlogConverter.Media;

namespace BlogConverter.Validation;

/// <summary>Rules about the addresses of links and images, wherever they lead.</summary>
internal static class AddressRules
{
    public static IReadOnlyList<Rule> Rows { get; } =
    [
        new("VAL304", "own-host", RuleGroup.Links, Severity.Info, "A Markdown file names the site's own host in a link.")
        {
            Why = "A preview leads away to the live site, and the link breaks when the site moves.",
            Fix = "Write the address from the root, such as /about/, or name the file.",
            OnItem = OwnHosts,
        },
        new("VAL305", "link-malformed", RuleGroup.Links, Severity.Warning, "An address is not written as one.")
        {
            Why = "Browsers take it for a page of the site itself, or for nothing.",
            Fix = "The message says what was probably meant; a conversion mends it.",
            OnItem = Malformed,
        },
        new("VAL306", "mixed-http", RuleGroup.Links, Severity.Info, "Images or players are loaded without encryption.")
        {
            Why = "Browsers refuse them on a page that came by https, or ask for them by https, which the host may not know.",
            Fix = "Write https where the host answers by it, or keep a copy of the file.",
            IsToldOnce = true,
            OnItem = Insecure,
        },
        new("VAL307", "asset-twice", RuleGroup.Links, Severity.Info, "One file is named by several addresses.")
        {
            Why = "Browsers load it once for each, and a search for its uses finds only some.",
            Fix = "Use one address everywhere; a conversion does so.",
            OnArchive = SeveralAddresses,
        },
    ];

    private static IEnumerable<Spot> OwnHosts(ItemView item)
    {
        foreach (OutlineLink link in item.Front is not null ? item.References() : [])
        {
            SiteAddress address = SiteAddress.Parse(link.Address);
            if (!address.Host.IsEmpty && address.IsOfTheWeb && item.Site.Old.Sites.KindOf(address, out _) == HostKind.Own)
            {
                yield return Spot.At(link.Offset, $"{link.Address.Shortened()} names the site's own host.");
            }
        }
    }

    private static IEnumerable<Spot> Malformed(ItemView item)
    {
        foreach (OutlineLink link in item.References())
        {
            string written = link.Address.Trim();
            LinkFlaw? flaw = null;
            string mended = LinkRepair.Mend(written, f => flaw ??= f);
            if (flaw is not null && mended != written)
            {
                int change = written.AsSpan().CommonPrefixLength(mended);
                yield return Spot.At(link.Offset, $"{Words(flaw.Value)} in {written.ShortenedAround(change)}; {mended.ShortenedAround(change)} may be meant.");
            }
            else if (SiteAddress.Parse(written) is { Scheme: "http" or "https", Host.IsEmpty: true })
            {
                yield return Spot.At(link.Offset, $"{written.Shortened()} names no host.");
            }
            else if (IsProse(written))
            {
                yield return Spot.At(link.Offset, $"\"{written.Shortened()}\" is a text and no address.");
            }
        }
    }

    /// <summary>The title of a page was put where its address belongs.</summary>
    public static bool IsProse(string address) => address.Contains(' ', StringComparison.Ordinal) && !address.AsSpan().ContainsAny('/', '#', '?') && !address.AsSpan().ContainsAny(':', '.', '@');

    private static string Words(LinkFlaw flaw) => flaw switch
    {
        LinkFlaw.SlashMissing => "A slash is missing",
        LinkFlaw.ColonMissing => "A colon is missing",
        LinkFlaw.SchemeDoubled => "The scheme stands twice",
        LinkFlaw.SchemeMisspelt => "The scheme is misspelt",
        LinkFlaw.SpaceOrQuote => "A space or a quotation mark stands",
        LinkFlaw.SchemeMissing => "The scheme is missing",
        LinkFlaw.EntityDoubled => "A character is encoded twice",
        LinkFlaw.MailtoMissing => "mailto: is missing",
        _ => "Other markup stands",
    };

    /// <summary>One finding for a host: whoever mends one mends them all. On a site that is itself without encryption its own files are no news.</summary>
    private static IEnumerable<Spot> Insecure(ItemView item)
    {
        bool isSecure = item.Index.Site.Address.StartsWith("https:", StringComparison.OrdinalIgnoreCase) || item.Item.Link.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        foreach (OutlineLink link in item.Loaded().Where(l => l.Address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)))
        {
            SiteAddress address = SiteAddress.Parse(link.Address);
            if (!address.Host.IsEmpty && (isSecure || item.Site.Old.Sites.KindOf(address, out _) == HostKind.Foreign))
            {
                yield return Spot.At(link.Offset, $"Images or players are loaded from {address.Host} without encryption; this is the first of them.");
            }
        }
    }

    private static IEnumerable<Spot> SeveralAddresses(ArchiveView archive) => archive.Media
        .Where(m => ItemReferences.IsWritten(m.Key))
        .Select(m => (Text: m.Key.AsSpan(0, m.Key.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? end : m.Key.Length).ToString(), First: m.Value))
        .Where(m => MediaAddress.TryRead(m.Text, default, out _))
        .GroupBy(m => MediaAddress.TryRead(m.Text, default, out MediaAddress file) ? file.Key : "", StringComparer.Ordinal)
        .Select(g => g.DistinctBy(m => m.Text).Take(2).ToArray())
        .Where(two => two.Length == 2)
        .Select(two => new Spot($"{two[1].Text.Shortened()} is the file that {two[0].Text.Shortened()} names as well.") { Source = two[1].First.Source, Column = two[1].First.Column, ItemId = two[1].First.ItemId });
}
