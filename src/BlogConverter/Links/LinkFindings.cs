// What the resolver has to tell.
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.Links;

/// <summary>Findings with the place of the item.</summary>
internal static class LinkFindings
{
    public static Diagnostic Former(string reference, string address, BlogItem item) => Messages.FormerAddressFollowed(reference, address, item.Source, item.Id);

    public static Diagnostic BySlug(string reference, string address, BlogItem item) => Messages.FoundBySlug(reference, address, item.Source, item.Id);

    public static Diagnostic FromRoot(string reference, string address, BlogItem item) => Messages.ReadFromRoot(reference, address, item.Source, item.Id);
}
