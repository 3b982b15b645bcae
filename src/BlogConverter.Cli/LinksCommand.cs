// The command that lists links: blogconverter links.
using System.CommandLine;
using System.Text;
using BlogConverter.Cli.Display;
using BlogConverter.Cli.Settings;
using BlogConverter.Links;
using BlogConverter.Reports.LinkLists;

namespace BlogConverter.Cli;

/// <summary><c>blogconverter links INPUT…</c>: every link by class, host and state, and with <c>--check</c> whether external ones are still there.</summary>
internal static class LinksCommand
{
    /// <summary>The options of a conversion that decide which links there are and where they lead.</summary>
    private static readonly string[] Shared = ["to", "types", "include", "only", "author", "since", "until", "limit", "taxonomy", "urls", "base", "site", "jobs", .. SettingsTable.Limits];

    public static Command Create()
    {
        var format = new Option<string>("--format") { HelpName = "FORMAT", Description = "text, json or csv. Default: text.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong([.. LinkListFormat.Known.Select(f => f.Name)]);
        var output = new Option<string?>("--output") { HelpName = "FILE", Description = "Write the list to a file. Default: standard output." };
        var check = new Option<bool>("--check") { Description = "Ask external addresses over HTTP. Without it, nothing touches the network." };
        var cache = new Option<string?>("--cache") { HelpName = "FILE", Description = "Remember what a check found, so that the next one goes on from there; also a list for convert --dead-list." };
        var delay = new Option<double>("--delay") { HelpName = "SECONDS", Description = "The least time between two requests to one host. Default: 0.5.", DefaultValueFactory = _ => 0.5 };
        delay.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && result.GetValueOrDefault<double>() is not (>= 0 and <= 3600))
            {
                result.AddError("--delay: a number of seconds from 0 to 3600 is expected");
            }
        });
        var allowPrivate = new Option<bool>("--allow-private") { Description = "Also ask addresses in private networks and on this machine." };
        Option[] own = [format, output, check, cache, delay, allowPrivate];
        Argument<string[]> inputs = SettingsSymbols.Inputs();
        var command = new Command("links", "List every link by class, host and state.") { inputs };
        foreach (Option option in own)
        {
            command.Add(option);
        }

        var options = new SettingsSymbols(command, SettingsTable.Named(Shared));
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(inputs)!,
            options.Read(parsed),
            parsed.GetValue(check) ? new LinkCheckOptions { CacheFile = parsed.GetValue(cache), HostDelay = TimeSpan.FromSeconds(parsed.GetValue(delay)), AllowPrivate = parsed.GetValue(allowPrivate) } : null,
            LinkListFormat.Find(parsed.GetValue(format)!)!,
            parsed.GetValue(output),
            cancellationToken));
        return command;
    }

    /// <summary>The exit code of the reading: that a link is dead is no failure of the command.</summary>
    private static async Task<int> RunAsync(string[] inputs, ConvertSettings settings, LinkCheckOptions? check, LinkListFormat format, string? output, CancellationToken cancellationToken)
    {
        LinkSurvey survey = await ReadAsync(inputs, settings, cancellationToken).ConfigureAwait(false);
        var findings = new Findings(new Screen(quiet: false).WriteError, quiet: false, verbose: true);
        foreach (Diagnostics.Diagnostic diagnostic in survey.Diagnostics)
        {
            findings.Add(diagnostic);
        }

        if (check is not null)
        {
            survey = await survey.CheckAsync(check, null, cancellationToken).ConfigureAwait(false);
        }

        using Stream stream = output is null ? Console.OpenStandardOutput() : File.Create(output);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        format.Write(survey.Links, writer);
        return survey.Report.ExitCode;
    }

    private static async Task<LinkSurvey> ReadAsync(string[] inputs, ConvertSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            return await LinkSurvey.ReadAsync(inputs, settings.Options, settings.Target, builder => Conversion.Configure(builder, settings), cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException exception)
        {
            throw Conversion.UsageOf(exception);
        }
    }
}
