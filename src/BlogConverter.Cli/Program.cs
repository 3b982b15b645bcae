// The console tool: arguments in, library call, report out.
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using BlogConverter.Cli;

// Figures and sorting look the same on every machine, so that output can be compared and parsed.
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// A plain command, since RootCommand calls itself after the assembly's file and not after the tool.
Command root = new("blogconverter", "Turns old blogs into clean Markdown and proves that nothing was lost.")
{
    new HelpOption(),
    new VersionOption(),
    ConvertCommand.Create(),
    InitCommand.Create(),
    LinksCommand.Create(),
    MarkdownCommand.Create(),
    TaxonomyCommand.Create(),
    ValidateCommand.Create(),
    InspectCommand.Create(),
};

// A name that begins with @ is a file name here, not a list of arguments.
ParseResult parsed = root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
if (parsed.Errors.Count > 0)
{
    foreach (ParseError error in parsed.Errors.DistinctBy(e => e.Message))
    {
        Console.Error.WriteLine($"error: {error.Message}");
    }

    Console.Error.WriteLine($"See 'blogconverter {(parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ")}--help'.");
    return ExitCode.Unusable;
}

using var interruption = new Interruption();
try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, interruption.Token);
}
catch (UsageException exception)
{
    Console.Error.WriteLine($"error: {exception.Message}");
    return ExitCode.Unusable;
}
catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
{
    Console.Error.WriteLine("interrupted");
    return ExitCode.Interrupted;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"error: {exception.Message}");
    return ExitCode.Unusable;
}
catch (Exception exception)
{
    // A bug, or a machine out of memory: the user gets a sentence, whoever looks for the cause gets the trace.
    Console.Error.WriteLine($"error: this is a fault of blogconverter, not yours: {exception.GetType().Name}: {exception.Message}");
    Console.Error.WriteLine(args.Contains("--verbose") ? exception.ToString() : "Run it again with --verbose for the details, and please report them.");
    return ExitCode.Incomplete;
}
