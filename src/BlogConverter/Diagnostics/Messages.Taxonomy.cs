// What is said about tags and categories, and about the map that changes them.
using System.Globalization;
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic MapNamesUnknownTerm(string kind, string name, string hint, SourcePosition place) =>
        new("TAX001", Severity.Error, $"The input has no {kind} '{name}'{Ended(hint)} 'blogconverter taxonomy INPUT' lists them all.", place);

    public static Diagnostic MapNamesUnknownTaxonomy(string name, string hint, SourcePosition place) =>
        new("TAX002", Severity.Error, $"The input has no taxonomy '{name}'{Ended(hint)} 'blogconverter taxonomy INPUT' lists them all.", place);

    public static Diagnostic MapNamesTermElsewhere(string kind, string name, string otherKind, SourcePosition place) =>
        new("TAX003", Severity.Error, $"The input has no {kind} '{name}', but a {otherKind} of that name. Move the line to the other section.", place);

    public static Diagnostic MapPatternFitsNothing(string kind, string pattern, SourcePosition place) =>
        new("TAX004", Severity.Warning, $"The pattern '{pattern}' fits no {kind}.", place);

    public static Diagnostic MapNameIsNotUnique(string kind, string name, string paths, SourcePosition place) =>
        new("TAX005", Severity.Warning, $"More than one {kind} is called '{name}', and the line holds for all of them: {paths}. Write the slug or the path to mean one.", place);

    public static Diagnostic MapRulesTwice(string kind, string name, string line, SourcePosition place) =>
        new("TAX006", Severity.Warning, $"The {kind} '{name}' has a rule in line {line} already; this one means nothing to it.", place);

    public static Diagnostic TermsInCircle(string kind, string names) =>
        new("TAX007", Severity.Warning, $"Each {kind} of these is its own ancestor or stands more than 100 levels deep, and goes to the top of the hierarchy: {names}.", SourcePosition.None);

    public static Diagnostic TermsShareAddress(string address, string names) =>
        new("TAX008", Severity.Warning, $"The pages of several terms would have one address, {address}: {names}. Rename one of them or merge them in a taxonomy map.", SourcePosition.None);

    public static Diagnostic DefaultCategoryLeftOut(string name, SourcePosition source, string itemId) =>
        new("TAX009", Severity.Info, $"The category '{name}' says that nobody chose one, and is left out. A line '{name}: keep' in the taxonomy map keeps it.", source, itemId);

    public static Diagnostic TermsOverLimit(string names, SourcePosition source, string itemId) =>
        new("TAX010", Severity.Info, $"The taxonomy map's limit leaves out: {names}.", source, itemId);

    public static Diagnostic TermsWithoutRule(int count, string examples, SourcePosition place) =>
        new("TAX011", Severity.Info, string.Create(CultureInfo.InvariantCulture, $"The map has no rule for {count} {(count == 1 ? "term, which stays" : "terms, which stay")} as in the source: {examples}."), place);

    // A hint ends with its own question mark.
    private static string Ended(string hint) => hint.Length > 0 ? hint : ".";
}
