// One option, wherever it is given.
namespace BlogConverter.Cli.Settings;

/// <summary>A row of the option table: the same name, the same values and the same messages on the command line and in the settings file.</summary>
/// <param name="Name">The long name without dashes; also the key of the settings file.</param>
/// <param name="Value">What the help calls the value; null for a switch.</param>
/// <param name="Help">One sentence for the help.</param>
/// <param name="Apply">Lays the values over the settings; throws <see cref="UsageException"/> for a value that it does not understand.</param>
internal sealed record SettingsOption(string Name, string? Value, string Help, Func<ConvertSettings, IReadOnlyList<string>, ConvertSettings> Apply)
{
    public bool IsSwitch => Value is null;

    /// <summary>True when the option may be given several times.</summary>
    public bool IsList { get; init; }
}
