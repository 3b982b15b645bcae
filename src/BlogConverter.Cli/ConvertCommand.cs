// The command that converts.
using System.CommandLine;
using System.CommandLine.Parsing;
using BlogConverter.Cli.Settings;

namespace BlogConverter.Cli;

/// <summary><c>blogconverter convert INPUT… --output DIR</c>: lays settings file and command line over each other, calls the library, shows what came of it.</summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Exports: .xml, .xml.gz, .zip, a folder of them, or - for standard input. Several are taken as parts of one site.",
        };
        inputs.Validators.Add(RefuseUnknownOptions);
        Option<string?> settingsFile = SettingsFile.Option();
        (SettingsOption Row, Option Symbol)[] options = [.. SettingsTable.Options.Select(row => (row, Symbol(row)))];
        var command = new Command("convert", "Convert exports into a folder of Markdown files.") { inputs };
        foreach ((_, Option symbol) in options)
        {
            command.Add(symbol);
        }

        command.Add(settingsFile);
        command.SetAction((parsed, cancellationToken) =>
        {
            ConvertSettings settings = SettingsFile.Load(parsed.GetValue(settingsFile));
            foreach ((SettingsOption row, Option symbol) in options)
            {
                settings = FromCommandLine(parsed, row, symbol, settings);
            }

            return Conversion.RunAsync(parsed.GetValue(inputs)!, settings, cancellationToken);
        });
        return command;
    }

    private static Option Symbol(SettingsOption row) => row switch
    {
        { IsSwitch: true } => new Option<bool>("--" + row.Name) { Description = row.Help },
        { IsList: true } => new Option<string[]>("--" + row.Name) { Description = row.Help, HelpName = row.Value, Arity = ArgumentArity.OneOrMore },
        _ => new Option<string>("--" + row.Name) { Description = row.Help, HelpName = row.Value },
    };

    private static ConvertSettings FromCommandLine(ParseResult parsed, SettingsOption row, Option symbol, ConvertSettings settings)
    {
        if (parsed.GetResult(symbol) is not { Implicit: false } given)
        {
            return settings;
        }

        try
        {
            return row.Apply(settings, given.Tokens is { Count: > 0 } tokens ? [.. tokens.Select(t => t.Value)] : ["true"]);
        }
        catch (UsageException exception)
        {
            throw new UsageException($"--{row.Name}: {exception.Message}");
        }
    }

    /// <summary>The parser takes an option that it does not know for an input; nobody means a file named <c>--tpyes</c>.</summary>
    internal static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens.Where(t => t.Value.Length > 1 && t.Value[0] == '-'))
        {
            string hint = ClosestName.Hint(token.Value.TrimStart('-').Split('=')[0], SettingsTable.Options.Select(o => o.Name).Append("settings"), "--");
            result.AddError($"there is no option {token.Value}{hint}");
        }
    }
}
