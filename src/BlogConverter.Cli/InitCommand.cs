// The command that writes a settings file.
using System.CommandLine;
using BlogConverter.Cli.Settings;
using BlogConverter.Outputs;

namespace BlogConverter.Cli;

/// <summary><c>blogconverter init</c>: asks a few questions on a terminal and writes <c>blogconverter.yaml</c>. Where nobody can be asked, <c>--to</c> and <c>--output</c> answer.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var target = new Option<string?>("--to") { HelpName = "NAME", Description = $"The generator: {string.Join(", ", OutputTarget.Known.Select(t => t.Name))}." };
        var output = new Option<string?>("--output") { HelpName = "DIR", Description = "The folder to write to." };
        var schema = new Option<bool>("--schema") { Description = "Print the JSON Schema of the settings file, for editors, and write nothing." };
        var command = new Command("init", $"Ask a few questions and write {SettingsFile.DefaultName}.") { target, output, schema };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(schema))
            {
                using Stream stdout = Console.OpenStandardOutput();
                SettingsSchema.Write(stdout);
                return 0;
            }

            return Run(parsed.GetValue(target), parsed.GetValue(output));
        });
        return command;
    }

    private static int Run(string? target, string? output)
    {
        if (File.Exists(SettingsFile.DefaultName))
        {
            throw new UsageException($"{SettingsFile.DefaultName} is there already; edit it, or move it away");
        }

        if (target is not null && OutputTarget.Find(target) is null)
        {
            throw OptionValues.NotOneOf(target, [.. OutputTarget.Known.Select(t => t.Name)]);
        }

        bool canAsk = !Console.IsInputRedirected && !Console.IsOutputRedirected;
        if (!canAsk && (target is null || output is null))
        {
            throw new UsageException("init asks questions and there is no terminal to ask on: give --to and --output");
        }

        InitAnswers answers = canAsk ? Interview.Ask(target, output) : new InitAnswers(OutputTarget.Find(target!)!, output!);
        File.WriteAllText(SettingsFile.DefaultName, answers.ToYaml());
        Console.Out.WriteLine($"wrote {SettingsFile.DefaultName}; now: blogconverter convert export.xml --dry-run");
        return 0;
    }
}
