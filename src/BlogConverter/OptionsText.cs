// Every option with its value.
using System.Globalization;

namespace BlogConverter;

/// <summary>Spells the user's choices for <see cref="RunFingerprint"/>: other choices, another text. By hand, because the metadata of a JSON serializer were 170 methods that every run had to compile; a test changes each option and looks.</summary>
internal static class OptionsText
{
    public static string Of(ConversionOptions options) => string.Join('\n', (string[])
    [
        .. from list in (IReadOnlyList<string>?[])[options.Types, options.Include, options.Only, options.Authors, options.Fields, options.Meta, options.Uploads, options.Sites, options.Redirects]
           select list is null ? "" : $"{list.Count} {string.Join('\0', list)}",
        .. from text in (string?[])[options.TimeZone, options.Path, options.FrontPage, options.PostsPage, options.FrontMatter, options.Urls, options.Base, options.DeadList]
           select text is null ? "" : "=" + text,
        Text(options.Since?.DayNumber), Text(options.Until?.DayNumber), Text(options.Limit),
        Text(options.MediaLimit), Text(options.ItemLimit), Text(options.UnpackLimit), Text(options.UnpackRatio), Text(options.EntryLimit), Text(options.Jobs),
        Text((int)options.Comments), Text((int)options.BodyFormat), Text((int)options.Body), Text((int)options.Links), Text((int)options.Media),
        Text((int)options.DeadLinks), Text((int)options.Unknown), Text((int)options.Proof),
        Text(options.Portable), Text(options.Tidy), Text(options.Sanitize), Text(options.StripTracking), Text(options.DryRun), Text(options.Force), Text(options.Prune),
    ]);

    private static string Text(int? number) => number is { } n ? n.ToString(CultureInfo.InvariantCulture) : "";

    private static string Text(bool? choice) => choice is { } c ? c ? "yes" : "no" : "";
}
