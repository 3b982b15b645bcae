// What the commands that check an archive take from the settings.
using BlogConverter.Readers;
using BlogConverter.Validation;

namespace BlogConverter.Cli.Settings;

/// <summary>The rows that they share with a conversion, and the options of the library that the rows come to.</summary>
internal static class ValidationSettings
{
    public static IReadOnlyList<string> Rows { get; } = ["to", "site", "uploads", "taxonomy", "jobs", .. SettingsTable.Limits];

    public static ValidationOptions Of(ConvertSettings settings) => new()
    {
        Target = settings.Target,
        Sites = settings.Options.Sites,
        Uploads = settings.Options.Uploads,
        Rules = settings.Rules,
        Map = settings.TaxonomyFile is { } map ? TaxonomyFile.Load(map) : null,
        Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime),
        Limits = InputLimits.Of(settings.Options),
        Jobs = settings.Options.Jobs,
    };
}
