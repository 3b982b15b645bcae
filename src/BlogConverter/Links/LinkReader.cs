// Reads references as they were meant.
using BlogConverter.Diagnostics;
using BlogConverter.Index;

namespace BlogConverter.Links;

/// <summary>Stands before and behind the resolver: mends the text of a reference, takes out what no page may hold, and puts what stays into its best form. Immutable, shared by all workers.</summary>
internal sealed class LinkReader(LinkResolver resolver, OwnSites sites, ConversionOptions options)
{
    private static readonly string[] Unwanted = ["javascript:", "vbscript:", "file:", "blob:"];

    /// <summary>The answer for a reference.</summary>
    /// <param name="reference">As the source has it.</param>
    /// <param name="page">The page that it stands on.</param>
    /// <param name="diagnostics">Told of repairs.</param>
    public LinkAnswer Answer(string reference, PageContext page, DiagnosticBag diagnostics)
    {
        if (options.Links == LinkMode.Keep)
        {
            return resolver.Resolve(reference, page);
        }

        string text = reference.Trim();
        if (IsUnwanted(text))
        {
            return new LinkAnswer(LinkClass.Other, LinkState.Removed) { Reason = "No other computer can follow it, or it runs a script.", Finding = Messages.LinkRemoved(Shown(reference), page.Item.Source, page.Item.Id) };
        }

        List<LinkFlaw>? flaws = null;
        string mended = LinkRepair.Mend(text, flaw => (flaws ??= []).Add(flaw));
        if (sites.IsBareHost(mended))
        {
            (flaws ??= []).Add(LinkFlaw.SchemeMissing);
            mended = "http://" + mended;
        }

        LinkAnswer answer = resolver.Resolve(mended, page);
        if (answer.Address is null)
        {
            mended = Stays(mended, ref flaws);
        }

        if (flaws is null)
        {
            return answer;
        }

        foreach (LinkFlaw flaw in flaws)
        {
            diagnostics.Add(Messages.LinkMended(flaw.ToString(), Shown(reference), answer.Address ?? mended, page.Item.Source, page.Item.Id));
        }

        return answer with { State = answer.State == LinkState.Unresolved ? LinkState.Unresolved : LinkState.Fixed, Address = answer.Address ?? mended };
    }

    /// <summary>What is written of an address that keeps its host.</summary>
    private string Stays(string text, ref List<LinkFlaw>? flaws)
    {
        if (text.StartsWith("//", StringComparison.Ordinal) && SiteAddress.Parse(text).Host.Contains('.'))
        {
            (flaws ??= []).Add(LinkFlaw.ProtocolRelative);
            text = "https:" + text;
        }

        if (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && sites.IsSecure && sites.KindOf(SiteAddress.Parse(text), out _) == HostKind.Own)
        {
            (flaws ??= []).Add(LinkFlaw.Insecure);
            text = "https" + text[4..];
        }

        if (options.StripTracking && TrackingParameters.Without(text) is var bare && bare.Length < text.Length)
        {
            (flaws ??= []).Add(LinkFlaw.Tracking);
            text = bare;
        }

        return text;
    }

    /// <summary>Browsers pass over white space in a scheme.</summary>
    private static bool IsUnwanted(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 4 or > 40)
        {
            return false;
        }

        if (text.AsSpan(0, colon) is "http" or "https" or "mailto")
        {
            return false;
        }

        string scheme = string.Concat(text[..(colon + 1)].Where(c => c > ' '));
        return Unwanted.Contains(scheme, StringComparer.OrdinalIgnoreCase);
    }

    private static string Shown(string reference) => reference.Length <= 200 ? reference : reference[..200] + "…";
}
