// What can be wrong with front matter that is read: FMT001 and on.
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic FrontMatterRepaired(SourcePosition place, string what) =>
        new("FMT001", Severity.Warning, $"The front matter is no valid YAML in line {place.Line}: {what}. Look whether it is what was meant.", place);

    public static Diagnostic KeyTwice(SourcePosition place, string key, bool isJoined) =>
        new("FMT002", Severity.Warning, $"The key '{key}' stands here for the second time; {(isJoined ? "both lists were joined" : "this value is taken")}.", place);

    public static Diagnostic FrontMatterUnreadable(SourcePosition place, string reason) =>
        new("FMT003", Severity.Error, $"The front matter cannot be read: {reason}. The file is left out; mend it and run again.", place);

    public static Diagnostic FrontMatterNotClosed(SourcePosition place) =>
        new("FMT004", Severity.Error, "The front matter has no closing fence, so nothing tells where the text begins. The file is left out; add the fence and run again.", place);

    public static Diagnostic YamlTagIgnored(SourcePosition place, string tag) =>
        new("FMT005", Severity.Info, $"The YAML tag '{tag}' is not followed; its value is taken as text.", place);

    public static Diagnostic DateNotUnderstood(SourcePosition place, string key, string text, string itemId) =>
        new("FMT006", Severity.Warning, $"'{text}' in '{key}' is no date that can be told for sure; it is carried over as it stands. Write it as 2024-05-31 or 2024-05-31 08:00:00.", place, itemId);

    public static Diagnostic PrivateFieldLeftOut(SourcePosition place, string key, string itemId) =>
        new("FMT007", Severity.Info, $"The field '{key}' is private and left out: passwords, e-mail and IP addresses never go out.", place, itemId);

    public static Diagnostic TemplateTagUnknown(string tag, SourcePosition place, string itemId) =>
        new("FMT010", Severity.Warning, $"Nothing knows the old generator's tag {tag}; it stays in the text as it is. Replace it by hand.", place, itemId);

    public static Diagnostic BodyWrittenAnew(string why, SourcePosition place, string itemId) =>
        new("FMT011", Severity.Info, $"The Markdown was written anew: {why}.", place, itemId);
}
