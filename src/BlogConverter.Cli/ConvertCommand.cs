// The command that converts.
using System.CommandLine;
using BlogConverter.Cli.Settings;

namespace BlogConverter.Cli;

/// <summary><c>blogconverter convert INPUT… --output DIR</c>: lays settings file and command line over each other, calls the library, shows what came of it.</summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        Argument<string[]> inputs = SettingsSymbols.Inputs();
        var command = new Command("convert", "Convert exports into a folder of Markdown files.") { inputs };
        var options = new SettingsSymbols(command, SettingsTable.Options);
        command.SetAction((parsed, cancellationToken) => Conversion.RunAsync(parsed.GetValue(inputs)!, options.Read(parsed), cancellationToken));
        return command;
    }
}
