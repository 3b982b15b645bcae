// Messages about addresses and links.
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic FormerAddressFollowed(string reference, string address, SourcePosition source, string itemId) => new("LNK011", Severity.Info,
        $"'{reference}' names a former slug or date of a page; it leads to {address} now.", source, itemId);

    public static Diagnostic ReadFromRoot(string reference, string address, SourcePosition source, string itemId) => new("LNK014", Severity.Info,
        $"'{reference}' leads nowhere from its page; it was read from the root of the site and leads to {address} now.", source, itemId);

    public static Diagnostic FoundBySlug(string reference, string address, SourcePosition source, string itemId) => new("LNK015", Severity.Info,
        $"Nothing has the address '{reference}', but one page has this slug; it leads to {address} now.", source, itemId);

    public static Diagnostic PerhapsOwn(string host) => new("LNK024", Severity.Info,
        $"Links to {host} lead to nothing in the input, though pages or files of it are there. If it is yours, say --site https://{host}/ with the blog's path; the report lists them.", SourcePosition.None);

    public static Diagnostic AddressTaken(string address, string owner, string instead, SourcePosition source, string itemId) => new("LNK040", Severity.Warning,
        $"The address {address} belongs to {(owner.Length == 0 ? "a page that the generator makes" : $"item {owner}")}; this page lives at {instead}.", source, itemId);
}
