// How a report spells its closed lists.
using BlogConverter.Links;
using BlogConverter.Model;

namespace BlogConverter.Reports;

/// <summary>The words of the report, as its JSON Schema lists them.</summary>
internal static class ReportNames
{
    public static string Of(ItemOutcome outcome) => outcome switch
    {
        ItemOutcome.Written => "written",
        ItemOutcome.Skipped => "skipped",
        ItemOutcome.Failed => "failed",
        _ => throw Unknown(outcome),
    };

    public static string Of(WrittenState state) => state switch
    {
        WrittenState.New => "new",
        WrittenState.Updated => "updated",
        WrittenState.Unchanged => "unchanged",
        WrittenState.Kept => "kept",
        _ => throw Unknown(state),
    };

    public static string Of(AssetState state) => state switch
    {
        AssetState.Unused => "unused",
        AssetState.Copied => "copied",
        AssetState.Downloaded => "downloaded",
        AssetState.Unchanged => "unchanged",
        AssetState.Kept => "kept",
        AssetState.Missing => "missing",
        AssetState.Failed => "failed",
        _ => throw Unknown(state),
    };

    public static string Of(SkipReason reason) => reason switch
    {
        SkipReason.Type => "type",
        SkipReason.Status => "status",
        SkipReason.Password => "password",
        SkipReason.Internal => "internal",
        SkipReason.Duplicate => "duplicate",
        SkipReason.Twin => "twin",
        SkipReason.Attachment => "attachment",
        SkipReason.PartOfAnother => "part-of-another",
        SkipReason.Filter => "filter",
        SkipReason.Limit => "limit",
        _ => throw Unknown(reason),
    };

    public static string Of(FailReason reason) => reason switch
    {
        FailReason.Unreadable => "unreadable",
        FailReason.Conversion => "conversion",
        FailReason.Output => "output",
        FailReason.Loss => "loss",
        _ => throw Unknown(reason),
    };

    public static string Of(Diagnostics.Severity severity) => severity switch
    {
        Diagnostics.Severity.Info => "info",
        Diagnostics.Severity.Warning => "warning",
        Diagnostics.Severity.Error => "error",
        _ => throw Unknown(severity),
    };

    public static string Of(LinkClass kind) => kind switch
    {
        LinkClass.Post => "post",
        LinkClass.Page => "page",
        LinkClass.Attachment => "attachment",
        LinkClass.Upload => "upload",
        LinkClass.Term => "term",
        LinkClass.Author => "author",
        LinkClass.Date => "date",
        LinkClass.Feed => "feed",
        LinkClass.Comment => "comment",
        LinkClass.Home => "home",
        LinkClass.Anchor => "anchor",
        LinkClass.External => "external",
        LinkClass.Email => "email",
        LinkClass.Other => "other",
        LinkClass.Unknown => "unknown",
        _ => throw Unknown(kind),
    };

    public static string Of(LinkState state) => state switch
    {
        LinkState.Rewritten => "rewritten",
        LinkState.Kept => "kept",
        LinkState.Fixed => "fixed",
        LinkState.Unresolved => "unresolved",
        LinkState.Removed => "removed",
        _ => throw Unknown(state),
    };

    public static string Of(LinkHealth health) => health switch
    {
        LinkHealth.Alive => "alive",
        LinkHealth.Moved => "moved",
        LinkHealth.Dead => "dead",
        LinkHealth.Doubtful => "doubtful",
        LinkHealth.Refused => "refused",
        _ => throw Unknown(health),
    };

    private static ArgumentOutOfRangeException Unknown(Enum value) => new(nameof(value), value, "The report has no word for this value.");
}
