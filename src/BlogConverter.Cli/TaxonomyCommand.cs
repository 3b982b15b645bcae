// The command that shows tags and categories: blogconverter taxonomy.
using System.CommandLine;
using BlogConverter.Cli.Display;
using BlogConverter.Cli.Settings;
using BlogConverter.Readers;
using BlogConverter.Taxonomy;

namespace BlogConverter.Cli;

/// <summary><c>blogconverter taxonomy INPUT…</c>: what terms there are, what a map makes of them, and what one may want to merge or drop.</summary>
internal static class TaxonomyCommand
{
    private const string Json = "json";

    public static Command Create()
    {
        Argument<string[]> inputs = SettingsSymbols.Inputs();
        var format = new Option<string>("--format") { HelpName = "FORMAT", Description = "text or json. Default: text.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", Json);
        var write = new Option<string?>("--write") { HelpName = "FILE", Description = "Write a taxonomy map to start from, with all terms and proposals as comments. A file that is there already is kept." };
        var command = new Command("taxonomy", "List tags and categories with counts, hierarchy and dates of use, and propose what to merge or drop.") { inputs, format, write };
        var options = new SettingsSymbols(command, SettingsTable.Named(["taxonomy", .. SettingsTable.Limits]));
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(inputs)!, options.Read(parsed), parsed.GetValue(format) == Json, parsed.GetValue(write), cancellationToken));
        return command;
    }

    /// <summary>0 when all is well, 2 when nothing can be read or the map names what is not there.</summary>
    private static async Task<int> RunAsync(string[] inputs, ConvertSettings settings, bool asJson, string? startingMap, CancellationToken cancellationToken)
    {
        TaxonomyMap? map = settings.TaxonomyFile is { } file ? TaxonomyFile.Load(file) : null;
        TaxonomySurvey survey = await TaxonomySurvey.ReadAsync(inputs, map, InputLimits.Of(settings.Options), cancellationToken).ConfigureAwait(false);
        var screen = new Screen(quiet: false);
        var findings = new Findings(screen.WriteError, quiet: false, verbose: true);
        foreach (Diagnostics.Diagnostic diagnostic in survey.Diagnostics)
        {
            findings.Add(diagnostic);
        }

        if (asJson)
        {
            TermJson.Write(survey, Console.OpenStandardOutput());
        }
        else if (survey.Terms.Count > 0)
        {
            screen.WriteTable(TermTable.All(survey.Terms, withFate: map is not null));
            foreach (string line in TermTable.Proposals(survey.Proposals))
            {
                screen.WriteLine(line);
            }
        }
        else
        {
            screen.WriteLine(survey.IsNothingReadable ? "nothing could be read" : "there are no tags and no categories");
        }

        if (startingMap is not null)
        {
            Write(startingMap, survey.StartingMap());
            screen.WriteError($"wrote {startingMap}");
        }

        return survey.IsNothingReadable || survey.Diagnostics.Any(d => d.Severity == Diagnostics.Severity.Error) ? ExitCode.Unusable : 0;
    }

    private static void Write(string file, string text)
    {
        if (File.Exists(file))
        {
            throw new UsageException($"--write: {file} is there already, and may hold your rules; name another file");
        }

        File.WriteAllText(file, text);
    }
}
