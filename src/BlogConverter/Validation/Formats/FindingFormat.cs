// How findings are written down.
using BlogConverter.Diagnostics;

namespace BlogConverter.Validation.Formats;

/// <summary>A format of <c>validate</c>'s output.</summary>
/// <param name="Name">The name by which <c>--format</c> chooses it.</param>
/// <param name="Write">Makes the whole text of a report.</param>
public sealed record FindingFormat(string Name, Func<ValidationReport, string> Write)
{
    /// <summary>All formats, the default first.</summary>
    public static IReadOnlyList<FindingFormat> All { get; } =
    [
        new("text", TextFormat.Write),
        new("json", JsonFormat.Write),
        new("sarif", SarifFormat.Write),
        new("junit", JUnitFormat.Write),
        new("github", GitHubFormat.Write),
    ];

    /// <summary>The format of a name, or null.</summary>
    public static FindingFormat? Find(string name) => All.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    internal static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
