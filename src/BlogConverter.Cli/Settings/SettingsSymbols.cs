// The option table on a command line.
using System.CommandLine;
using System.CommandLine.Parsing;

namespace BlogConverter.Cli.Settings;

/// <summary>Gives a command rows of the option table, and lays settings file and command line over each other.</summary>
internal sealed class SettingsSymbols
{
    private readonly (SettingsOption Row, Option Symbol)[] _options;
    private readonly Option<string?> _file = SettingsFile.Option();

    /// <param name="command">The command; it gets the options.</param>
    /// <param name="rows">The rows.</param>
    public SettingsSymbols(Command command, IEnumerable<SettingsOption> rows)
    {
        _options = [.. rows.Select(row => (row, Symbol(row)))];
        foreach ((_, Option symbol) in _options)
        {
            command.Add(symbol);
        }

        command.Add(_file);
    }

    /// <summary>The command's inputs, which come before its options.</summary>
    /// <param name="mayBeNone">True where the command also does something without any.</param>
    public static Argument<string[]> Inputs(bool mayBeNone = false)
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Arity = mayBeNone ? ArgumentArity.ZeroOrMore : ArgumentArity.OneOrMore,
            Description = "Exports, files with front matter, folders, archives, or - for standard input. Several are taken as parts of one site.",
        };
        inputs.Validators.Add(RefuseUnknownOptions);
        return inputs;
    }

    /// <summary>What the settings file and, over it, the command line say.</summary>
    public ConvertSettings Read(ParseResult parsed)
    {
        ConvertSettings settings = SettingsFile.Load(parsed.GetValue(_file));
        foreach ((SettingsOption row, Option symbol) in _options)
        {
            settings = FromCommandLine(parsed, row, symbol, settings);
        }

        return settings;
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
    public static void RefuseUnknownOptions(ArgumentResult result)
    {
        IEnumerable<string> names = result.Parent is CommandResult parent ? parent.Command.Options.Select(o => o.Name.TrimStart('-')) : [];
        foreach (Token token in result.Tokens.Where(t => t.Value.Length > 1 && t.Value[0] == '-'))
        {
            string hint = ClosestName.Hint(token.Value.TrimStart('-').Split('=')[0], names, "--");
            result.AddError($"there is no option {token.Value}{hint}");
        }
    }
}
