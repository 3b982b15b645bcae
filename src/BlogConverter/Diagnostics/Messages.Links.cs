// Messages about addresses and links.
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    /// <summary>One code for each fault that can be mended.</summary>
    public static Diagnostic LinkMended(string flaw, string reference, string mended, SourcePosition source, string itemId)
    {
        (string code, string what) = flaw switch
        {
            "SlashMissing" => ("LNK001", "A slash is missing"),
            "ColonMissing" => ("LNK002", "The colon is missing"),
            "SchemeDoubled" => ("LNK003", "The scheme stands twice"),
            "SchemeMisspelt" => ("LNK004", "The scheme is misspelt"),
            "SpaceOrQuote" => ("LNK005", "Spaces or quotation marks do not belong"),
            "SchemeMissing" => ("LNK006", "The scheme is missing"),
            "EntityDoubled" => ("LNK007", "A character was encoded twice"),
            "MailtoMissing" => ("LNK008", "An e-mail address needs mailto:"),
            "Residue" => ("LNK009", "Markup does not belong"),
            "Tracking" => ("LNK010", "Tracking parameters were asked to be left out"),
            "ProtocolRelative" => ("LNK012", "Without a scheme it depends on the page around"),
            "Insecure" => ("LNK013", "The blog answers by https"),
            _ => throw new ArgumentOutOfRangeException(nameof(flaw), flaw, "There is no message for this fault."),
        };
        return new Diagnostic(code, Severity.Warning, $"{what} in '{reference}'; it is written {mended} now.", source, itemId);
    }

    public static Diagnostic LinkRemoved(string reference, SourcePosition source, string itemId) => new("LNK022", Severity.Warning,
        $"'{reference}' was taken out: it runs a script or names a file of one computer. The text of the link stays.", source, itemId);

    public static Diagnostic FormerAddressFollowed(string reference, string address, SourcePosition source, string itemId) => new("LNK011", Severity.Info,
        $"'{reference}' names a former slug or date of a page; it leads to {address} now.", source, itemId);

    public static Diagnostic ReadFromRoot(string reference, string address, SourcePosition source, string itemId) => new("LNK014", Severity.Info,
        $"'{reference}' leads nowhere from its page; it was read from the root of the site and leads to {address} now.", source, itemId);

    public static Diagnostic FoundBySlug(string reference, string address, SourcePosition source, string itemId) => new("LNK015", Severity.Info,
        $"Nothing has the address '{reference}', but one page has this slug; it leads to {address} now.", source, itemId);

    public static Diagnostic LinkUnresolved(string reference, string? proposal, SourcePosition source, string itemId) => new("LNK020", Severity.Warning,
        $"Nothing in the input has the address '{reference}', which is the blog's own; it stays as it is.{(proposal is null ? "" : $" Perhaps {proposal} was meant.")}", source, itemId);

    public static Diagnostic FragmentNotFound(string reference, string name, string address, SourcePosition source, string itemId) => new("LNK025", Severity.Warning,
        $"'{reference}' leads to a place '{name}' that the page does not have: a browser shows the page's top. It is written {address}; look up what was meant.", source, itemId);

    public static Diagnostic PerhapsOwn(string host) => new("LNK024", Severity.Info,
        $"Links to {host} lead to nothing in the input, though pages or files of it are there. If it is yours, say --site https://{host}/ with the blog's path; the report lists them.", SourcePosition.None);

    public static Diagnostic AddressTaken(string address, string owner, string instead, SourcePosition source, string itemId) => new("LNK040", Severity.Warning,
        $"The address {address} belongs to {(owner.Length == 0 ? "a page that the generator makes" : $"item {owner}")}; this page lives at {instead}.", source, itemId);
}
