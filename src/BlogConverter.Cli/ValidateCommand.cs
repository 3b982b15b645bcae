// The command that checks an archive.
using System.CommandLine;
using System.Text;
using BlogConverter.Cli.Settings;
using BlogConverter.Diagnostics;
using BlogConverter.Validation;
using BlogConverter.Validation.Formats;

namespace BlogConverter.Cli;

/// <summary><c>blogconverter validate INPUT…</c>: findings on standard output or in a file; 0 when none counts, 1 when one does, 2 when it could not run.</summary>
internal static class ValidateCommand
{
    private const int Found = 1;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create()
    {
        Argument<string[]> inputs = SettingsSymbols.Inputs(mayBeNone: true);
        Option<string> format = new("--format") { HelpName = "FORMAT", Description = $"How findings are written: {string.Join(", ", FindingFormat.All.Select(f => f.Name))}. Default: text.", DefaultValueFactory = _ => FindingFormat.All[0].Name };
        Option<string?> output = new("--output") { HelpName = "FILE", Description = "Write the findings to a file; the text summary still goes to the terminal." };
        Option<string> failOn = new("--fail-on") { HelpName = "SEVERITY", Description = "Exit with 1 from this severity on: error, warning, info or never. Default: error.", DefaultValueFactory = _ => "error" };
        Option<string?> baseline = new("--baseline") { HelpName = "FILE", Description = "Pass over the findings that stand in this file, and say which of them are gone." };
        Option<bool> writeBaseline = new("--write-baseline") { Description = "Write all findings into the file of --baseline, as a new start." };
        Option<string?> explain = new("--explain") { HelpName = "RULE", Description = "Print the page of a rule, by code or name; all for the list in Markdown." };
        Command command = new("validate", "Check exports and folders of Markdown against rules.") { inputs, format, output, failOn, baseline, writeBaseline, explain };
        var shared = new SettingsSymbols(command, SettingsTable.Named(ValidationSettings.Rows));
        command.SetAction((parsed, cancellationToken) => Task.FromResult(parsed.GetValue(explain) is { } rule
            ? Explain(rule)
            : Run(
                parsed.GetValue(inputs) is { Length: > 0 } names ? names : throw new UsageException("name at least one input"),
                new Choices(
                    FindingFormat.Find(parsed.GetValue(format)!) ?? throw OptionValues.NotOneOf(parsed.GetValue(format)!, [.. FindingFormat.All.Select(f => f.Name)]),
                    FailOn(parsed.GetValue(failOn)!),
                    parsed.GetValue(output),
                    parsed.GetValue(baseline) ?? (parsed.GetValue(writeBaseline) ? throw new UsageException("--write-baseline needs --baseline FILE") : null),
                    parsed.GetValue(writeBaseline)),
                ValidationSettings.Of(shared.Read(parsed)),
                cancellationToken)));
        return command;
    }

    private static int Explain(string name)
    {
        if (name == "all")
        {
            Console.Out.Write(RulePage.List());
            return 0;
        }

        Rule rule = Rules.Find(name) ?? throw new UsageException($"there is no rule {name}{ClosestName.Hint(name, Rules.All.SelectMany(r => new[] { r.Code, r.Name }))}");
        Console.Out.Write(RulePage.Of(rule));
        return 0;
    }

    private static int Run(string[] inputs, Choices choices, ValidationOptions options, CancellationToken cancellationToken)
    {
        bool isFresh = choices.WritesBaseline;
        ValidationReport report = new ArchiveValidator(options with { Baseline = choices.Baseline is { } file && !isFresh ? Read(file) : null }).Validate(inputs, cancellationToken);
        if (isFresh)
        {
            Write(choices.Baseline!, Baseline.Of(report.Findings).ToJson());
            Console.Out.WriteLine($"{report.Findings.Count} findings written to {choices.Baseline}");
            return report.IsNothingReadable ? ExitCode.Unusable : 0;
        }

        string text = choices.Format.Write(report);
        if (choices.Output is { } output)
        {
            Write(output, text);
            Console.Out.WriteLine(FindingFormat.All[0].Write(report).TrimEnd('\n').Split('\n')[^1]);
        }
        else
        {
            Console.Out.Write(text);
        }

        return report.IsNothingReadable ? ExitCode.Unusable
            : choices.FailOn is { } severity && report.CountOf(severity) > 0 ? Found
            : 0;
    }

    private static Severity? FailOn(string value) => value.ToLowerInvariant() switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        "never" => null,
        _ => throw OptionValues.NotOneOf(value, ["error", "warning", "info", "never"]),
    };

    private static Baseline Read(string file)
    {
        try
        {
            return Baseline.Parse(File.ReadAllText(file));
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--baseline {file}: {exception.Message}");
        }
    }

    private static void Write(string file, string text)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            File.WriteAllText(file, text, Utf8);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file} cannot be written: {exception.Message}");
        }
    }

    private sealed record Choices(FindingFormat Format, Severity? FailOn, string? Output, string? Baseline, bool WritesBaseline);
}
