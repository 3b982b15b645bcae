// The command that tells what is in an archive.
using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BlogConverter.Cli.Display;
using BlogConverter.Cli.Settings;
using BlogConverter.Inspection;
using BlogConverter.Readers;
using BlogConverter.Validation;

namespace BlogConverter.Cli;

/// <summary><c>blogconverter inspect INPUT…</c>: figures for the terminal, or as JSON.</summary>
internal static class InspectCommand
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static Command Create()
    {
        Argument<string[]> inputs = SettingsSymbols.Inputs();
        Option<string> format = new("--format") { HelpName = "FORMAT", Description = "text or json. Default: text.", DefaultValueFactory = _ => "text" };
        Command command = new("inspect", "Tell what is in an archive.") { inputs, format };
        var options = new SettingsSymbols(command, SettingsTable.Named(ValidationSettings.Rows));
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(parsed.GetValue(inputs)!, parsed.GetValue(format)!, ValidationSettings.Of(options.Read(parsed)), cancellationToken)));
        return command;
    }

    private static int Run(string[] inputs, string format, ValidationOptions options, CancellationToken cancellationToken)
    {
        if (format is not ("text" or "json"))
        {
            throw OptionValues.NotOneOf(format, ["text", "json"]);
        }

        try
        {
            ArchiveSummary summary = ArchiveInspector.Inspect(inputs, options, cancellationToken);
            if (format == "json")
            {
                Console.Out.WriteLine(JsonSerializer.Serialize(summary, Json));
            }
            else
            {
                SummaryView.Show(summary, new Screen(quiet: false));
            }

            return 0;
        }
        catch (ExportFormatException exception)
        {
            throw new UsageException(exception.Message);
        }
    }
}
