// Where references lead.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Links;
using BlogConverter.Media;

namespace BlogConverter.Validation;

/// <summary>Rules about links and images. Nothing is asked of the network; a reference that a template or a shortcode makes is left alone.</summary>
internal static class LinkRules
{
    public static IReadOnlyList<Rule> Rows { get; } =
    [
        new("VAL301", "link-unresolved", RuleGroup.Links, Severity.Warning, "A link leads to a page of the site that the archive does not hold, or that is not public.")
        {
            Why = "Readers get the page that says 404.",
            Fix = "Lead it to the page that took the other's place, or remove the link and keep its text.",
            OnItem = Unresolved,
        },
        new("VAL302", "file-link-missing", RuleGroup.Links, Severity.Warning, "A link names a Markdown file that is not there.")
        {
            Why = "The generator stops, or publishes a link to nothing.",
            Fix = "Name the file as it is called, seen from the file that the link stands in.",
            OnItem = MissingFiles,
        },
        new("VAL303", "anchor-missing", RuleGroup.Links, Severity.Info, "A link leads to a place of the same page that is not there.")
        {
            Why = "A click on it does nothing.",
            Fix = "Name a heading of the page, or give the place an id.",
            OnItem = MissingAnchors,
        },
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

    /// <summary>Fragments that WordPress, themes or footnote plugins put an anchor for.</summary>
    private static readonly string[] MadeElsewhere = ["more-", "comment", "respond", "top", "fn", "ftn", "_ftn", "_edn", "footnote", "note-", "sdfootnote", "sdendnote", "cite_", "identifier_", "content", "primary", "main", ":~:"];

    private static IEnumerable<Spot> Unresolved(ItemView item)
    {
        bool isKnown = item.Front is null || item.Item.Link.Length > 0;
        foreach (OutlineLink link in isKnown ? Links(item) : [])
        {
            if (LinkRepair.Mend(link.Address.Trim(), _ => { }) != link.Address.Trim() || NamesMarkdown(link.Address) || PageTarget.Of(link.Address, item) is not { } target)
            {
                continue;
            }

            if (target.Place.Kind == OldKind.None)
            {
                yield return Spot.At(link.Offset, $"Nothing in the archive has the address {Cut(link.Address)}.");
            }
            else if (target.Status is "draft" or "pending" or "auto-draft" or "private" or "trash" && item.IsPublic)
            {
                yield return Spot.At(link.Offset, $"{Cut(link.Address)} leads to a page that is not public ({target.Status}).");
            }
        }
    }

    private static IEnumerable<Spot> MissingFiles(ItemView item)
    {
        foreach (OutlineLink link in item.Item.File.Length > 0 ? Links(item) : [])
        {
            SiteAddress address = SiteAddress.Parse(link.Address);
            if (!address.Scheme.IsEmpty || !address.Host.IsEmpty || !NamesMarkdown(link.Address))
            {
                continue;
            }

            string path = Uri.UnescapeDataString(address.Path.ToString());
            OldPlace place = item.Site.Old.FileAt(path, item.Item.File);
            string? found = place.Kind == OldKind.Item ? item.Site.Census.Entries[place.Number].Item?.File : null;
            if (found is null && !NearbyFiles.Has(item.Item, path))
            {
                yield return Spot.At(link.Offset, $"There is no file {Cut(path)}.");
            }
            else if (found is not null && !IsPathOf(found, path, item.Item.File))
            {
                yield return Spot.At(link.Offset, $"There is no file {Cut(path)}; {found} may be meant.");
            }
        }
    }

    private static IEnumerable<Spot> MissingAnchors(ItemView item)
    {
        foreach (OutlineLink link in Links(item))
        {
            SiteAddress address = SiteAddress.Parse(link.Address);
            if (address.Fragment.Length < 2 || !(address is { Host.IsEmpty: true, Path.IsEmpty: true, Query.IsEmpty: true, Scheme.IsEmpty: true } || PageTarget.IsItself(address, item)))
            {
                continue;
            }

            string name = Uri.UnescapeDataString(address.Fragment[1..].ToString());
            if (!item.Outline.HasAnchor(name) && !IsMadeElsewhere(name))
            {
                yield return Spot.At(link.Offset, $"The page has no place called #{Cut(name)}.");
            }
        }
    }

    /// <summary>WordPress's own footnotes are called by a UUID.</summary>
    private static bool IsMadeElsewhere(string name) => MadeElsewhere.Any(m => name.StartsWith(m, StringComparison.OrdinalIgnoreCase)) || (name.Length >= UuidLength && Guid.TryParse(name.AsSpan(0, UuidLength), out _));

    private const int UuidLength = 36;

    private static IEnumerable<Spot> OwnHosts(ItemView item)
    {
        foreach (OutlineLink link in item.Front is not null ? References(item) : [])
        {
            SiteAddress address = SiteAddress.Parse(link.Address);
            if (!address.Host.IsEmpty && address.IsOfTheWeb && item.Site.Old.Sites.KindOf(address, out _) == HostKind.Own)
            {
                yield return Spot.At(link.Offset, $"{Cut(link.Address)} names the site's own host.");
            }
        }
    }

    private static IEnumerable<Spot> Malformed(ItemView item)
    {
        foreach (OutlineLink link in References(item))
        {
            string written = link.Address.Trim();
            LinkFlaw? flaw = null;
            string mended = LinkRepair.Mend(written, f => flaw ??= f);
            if (flaw is not null && mended != written)
            {
                yield return Spot.At(link.Offset, $"{Words(flaw.Value)} in {Cut(written)}; {Cut(mended)} may be meant.");
            }
            else if (SiteAddress.Parse(written) is { Scheme: "http" or "https", Host.IsEmpty: true })
            {
                yield return Spot.At(link.Offset, $"{Cut(written)} names no host.");
            }
        }
    }

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
        foreach (OutlineLink link in Loaded(item).Where(l => l.Address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)))
        {
            SiteAddress address = SiteAddress.Parse(link.Address);
            if (!address.Host.IsEmpty && (isSecure || item.Site.Old.Sites.KindOf(address, out _) == HostKind.Foreign))
            {
                yield return Spot.At(link.Offset, $"Images or players are loaded from {address.Host} without encryption; this is the first of them.");
            }
        }
    }

    private static IEnumerable<Spot> SeveralAddresses(ArchiveView archive) => archive.Media
        .Where(m => IsWritten(m.Key))
        .Select(m => (Text: m.Key.AsSpan(0, m.Key.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? end : m.Key.Length).ToString(), First: m.Value))
        .Where(m => MediaAddress.TryRead(m.Text, default, out _))
        .GroupBy(m => MediaAddress.TryRead(m.Text, default, out MediaAddress file) ? file.Key : "", StringComparer.Ordinal)
        .Select(g => g.DistinctBy(m => m.Text).Take(2).ToArray())
        .Where(two => two.Length == 2)
        .Select(two => new Spot($"{Cut(two[1].Text)} is the file that {Cut(two[0].Text)} names as well.") { Source = two[1].First.Source, Column = two[1].First.Column, ItemId = two[1].First.ItemId });

    /// <summary>What visitors click on or load.</summary>
    private static IEnumerable<OutlineLink> References(ItemView item) => Links(item).Concat(item.IsWriting ? Images(item) : []);

    private static IEnumerable<OutlineLink> Links(ItemView item) => item.IsWriting ? item.Outline.Links.Where(l => IsWritten(l.Address)) : [];

    private static IEnumerable<OutlineLink> Images(ItemView item) => item.Outline.Images.Select(i => new OutlineLink(i.Address, i.Offset)).Where(l => IsWritten(l.Address));

    private static IEnumerable<OutlineLink> Loaded(ItemView item) => item.IsWriting ? Images(item).Concat(item.Outline.Links.Where(l => l.IsLoaded && IsWritten(l.Address))) : [];

    /// <summary>False for what a template language or a shortcode makes of it.</summary>
    private static bool IsWritten(string address) =>
        address.Length > 0 && !address.Contains("{{", StringComparison.Ordinal) && !address.Contains("{%", StringComparison.Ordinal) && !address.Contains("<%", StringComparison.Ordinal) && address[0] != '[';

    private static bool NamesMarkdown(string address)
    {
        ReadOnlySpan<char> path = SiteAddress.Parse(address).Path;
        return path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True when a path leads to the file from the one that names it, or from the root of the input.</summary>
    private static bool IsPathOf(string file, string path, string from)
    {
        string fromRoot = RelativeAddress.Join("/", path), fromFile = RelativeAddress.Join("/" + from, path);
        return OldAddresses.FileKey(fromFile) == OldAddresses.FileKey(file) || OldAddresses.FileKey(fromRoot) == OldAddresses.FileKey(file);
    }

    private static string Cut(string text) => text.Length <= 80 ? text : text[..79] + "…";
}
