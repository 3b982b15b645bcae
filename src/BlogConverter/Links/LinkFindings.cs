// What the resolver has to tell.
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.Links;

/// <summary>Findings with the place of the item.</summary>
internal static class LinkFindings
{
    public static Diagnostic Former(string reference, string address, BlogItem item) => Messages.FormerAddressFollowed(reference, address, item.Source, item.Id);

    public static Diagnostic BySlug(string reference, string address, BlogItem item) => Messages.FoundBySlug(reference, address, item.Source, item.Id);

    /// <summary>An address on a host that the input names as a place of its own, but nothing of the input is there.</summary>
    public static LinkAnswer PerhapsOwn(ReadOnlySpan<char> host) => new(LinkClass.External, LinkState.Kept)
    {
        Reason = $"Perhaps the blog's own; if it is, say --site https://{host}/ with its path.",
        Finding = Messages.PerhapsOwn(host.ToString().ToLowerInvariant()),
    };

    public static Diagnostic Unresolved(string reference, string? proposal, BlogItem item) => Messages.LinkUnresolved(reference, proposal, item.Source, item.Id);

    public static Diagnostic FromRoot(string reference, string address, BlogItem item) => Messages.ReadFromRoot(reference, address, item.Source, item.Id);
}
