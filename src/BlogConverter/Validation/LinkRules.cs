// Where references lead.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Links;

namespace BlogConverter.Validation;

/// <summary>Rules about links. Nothing is asked of the network; a reference that a template or a shortcode makes is left alone.</summary>
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
    ];

    /// <summary>Fragments that WordPress, themes or footnote plugins put an anchor for.</summary>
    private static readonly string[] MadeElsewhere = ["more-", "comment", "respond", "top", "fn", "ftn", "_ftn", "_edn", "footnote", "note-", "sdfootnote", "sdendnote", "cite_", "identifier_", "content", "primary", "main", ":~:"];

    private static IEnumerable<Spot> Unresolved(ItemView item)
    {
        bool isKnown = item.Front is null || item.Item.Link.Length > 0;
        foreach (OutlineLink link in isKnown ? item.WrittenLinks() : [])
        {
            if (LinkRepair.Mend(link.Address.Trim(), _ => { }) != link.Address.Trim() || NamesMarkdown(link.Address) || AddressRules.IsProse(link.Address.Trim()) || PageTarget.Of(link.Address, item) is not { } target)
            {
                continue;
            }

            if (target.Place.Kind == OldKind.None)
            {
                yield return Spot.At(link.Offset, $"Nothing in the archive has the address {link.Address.Shortened()}.");
            }
            else if (target.Status is "draft" or "pending" or "auto-draft" or "private" or "trash" && item.IsPublic)
            {
                yield return Spot.At(link.Offset, $"{link.Address.Shortened()} leads to a page that is not public ({target.Status}).");
            }
        }
    }

    private static IEnumerable<Spot> MissingFiles(ItemView item)
    {
        foreach (OutlineLink link in item.Item.File.Length > 0 ? item.WrittenLinks() : [])
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
                yield return Spot.At(link.Offset, $"There is no file {path.Shortened()}.");
            }
            else if (found is not null && !IsPathOf(found, path, item.Item.File))
            {
                yield return Spot.At(link.Offset, $"There is no file {path.Shortened()}; {found} may be meant.");
            }
        }
    }

    private static IEnumerable<Spot> MissingAnchors(ItemView item)
    {
        foreach (OutlineLink link in item.WrittenLinks())
        {
            SiteAddress address = SiteAddress.Parse(link.Address);
            if (address.Fragment.Length < 2 || !(address is { Host.IsEmpty: true, Path.IsEmpty: true, Query.IsEmpty: true, Scheme.IsEmpty: true } || PageTarget.IsItself(address, item)))
            {
                continue;
            }

            string name = Uri.UnescapeDataString(address.Fragment[1..].ToString());
            if (!item.Outline.HasAnchor(name) && !IsMadeElsewhere(name))
            {
                yield return Spot.At(link.Offset, $"The page has no place called #{name.Shortened()}.");
            }
        }
    }

    /// <summary>WordPress's own footnotes are called by a UUID.</summary>
    private static bool IsMadeElsewhere(string name) => MadeElsewhere.Any(m => name.StartsWith(m, StringComparison.OrdinalIgnoreCase)) || (name.Length >= UuidLength && Guid.TryParse(name.AsSpan(0, UuidLength), out _));

    private const int UuidLength = 36;

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
}
