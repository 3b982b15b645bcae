// Runs the real program as a process.
using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace BlogConverter.Cli.Tests;

/// <summary>What a run of the program left behind.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Error)
{
    /// <summary>The last line of standard output.</summary>
    public string LastLine => Output.TrimEnd().Split('\n')[^1].TrimEnd('\r');
}

/// <summary>Starts <c>dotnet BlogConverter.Cli.dll</c>, as the build left it beside the tests.</summary>
internal static class CliProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static string Repository { get; } = typeof(CliProcess).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryFolder").Value!;

    public static string Sample { get; } = Path.Combine(Repository, "samples", "small.wxr.xml");

    public static CliResult Run(string workingFolder, params string[] arguments) => Run(workingFolder, null, new Dictionary<string, string>(), arguments);

    public static CliResult Run(string workingFolder, byte[]? input, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using Process process = Start(workingFolder, environment, arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            process.StandardInput.BaseStream.Write(input);
        }

        process.StandardInput.Close();
        return Finish(process, output, error);
    }

    /// <summary>Starts the program, does something to it once it has said a word, and waits for its end.</summary>
    public static CliResult Interrupt(string workingFolder, Action<Process> interrupt, params string[] arguments)
    {
        using Process process = Start(workingFolder, new Dictionary<string, string>(), arguments);
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string first = process.StandardOutput.ReadLine() + "\n";
        interrupt(process);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        CliResult result = Finish(process, output, error);
        return result with { Output = first + result.Output };
    }

    /// <summary>Starts the program and kills it after a time, as a crash or <c>kill -9</c> would.</summary>
    public static void Kill(string workingFolder, TimeSpan after, params string[] arguments)
    {
        using Process process = Start(workingFolder, new Dictionary<string, string>(), arguments);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        process.WaitForExit(after);
        process.Kill();
        process.WaitForExit();
        _ = (output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private static Process Start(string workingFolder, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = workingFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "BlogConverter.Cli.dll"));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    private static CliResult Finish(Process process, Task<string> output, Task<string> error)
    {
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("The program did not end.");
        }

        return new CliResult(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
