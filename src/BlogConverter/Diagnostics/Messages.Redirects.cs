// What is said about old addresses: RED001 and on.
using System.Globalization;
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic RedirectLoop(string from, string to, string itemId) => Red("RED001", Severity.Warning, itemId,
        $"The old address {from} leads back to itself by way of {to}, so it is left out. Look up where it should lead, and write that redirect by hand.");

    public static Diagnostic RedirectTwice(string from, string kept, string left, string itemId) => Red("RED002", Severity.Warning, itemId,
        $"The old address {from} is to lead to {kept} and also to {left}; the first one is taken. If the other one is right, change the line in the redirect files.");

    public static Diagnostic RedirectChain(string from, string through, string to, string itemId) => Red("RED003", Severity.Info, itemId,
        $"The old address {from} led to {through}, which leads on; it goes to {to} at once.");

    public static Diagnostic RedirectHidesPage(string from, string to, string itemId) => Red("RED004", Severity.Warning, itemId,
        $"The old address {from} is a page of the new site, so it does not lead to {to}. If readers miss something there, link the two pages.");

    public static Diagnostic RedirectImpossible(string from, string reason, string itemId) => Red("RED005", Severity.Warning, itemId,
        $"No server can be told about the old address {from}: {reason}.");

    public static Diagnostic RedirectNotSayable(string format, string from, string reason, string itemId) => Red("RED006", Severity.Warning, itemId,
        $"The {format} redirects do not hold {from}: {reason}. The files for other servers and redirects.csv do, where they are written.");

    public static Diagnostic RedirectLimit(string format, int count, int limit) => Red("RED007", Severity.Warning, "", string.Create(CultureInfo.InvariantCulture,
        $"The {format} redirects are {count} lines, and {limit} are read at most. Put the addresses that matter first, or use the redirects of another server."));

    public static Diagnostic QueriesForOthers(string format, int count, string example) => Red("RED008", Severity.Info, "", string.Create(CultureInfo.InvariantCulture,
        $"{count} old {(count == 1 ? "address" : "addresses")} with a query ({example}) cannot be said to {format}, and {(count == 1 ? "does" : "do")} not answer there. Use the redirects of another server if visitors still come by {(count == 1 ? "it" : "them")}."));

    private static Diagnostic Red(string code, Severity severity, string itemId, string message) =>
        new(code, severity, message, SourcePosition.None, itemId.Length > 0 ? itemId : null);
}
