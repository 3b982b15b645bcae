// Programs of other languages that read front matter.
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Xunit.Sdk;

namespace BlogConverter.Tests.FrontMatter;

/// <summary>A row of a theory: a format and a parser. The row is skipped where the parser is not there.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class ForeignReaderAttribute : DataAttribute
{
    private readonly string _format;
    private readonly ForeignProgram _program;

    /// <param name="format">The format.</param>
    /// <param name="program"><c>node</c>, <c>python3</c> or <c>ruby</c>.</param>
    /// <param name="probe">A statement that fails where the parser is missing.</param>
    /// <param name="read">Statements that make <c>result</c> of <c>text</c>.</param>
    public ForeignReaderAttribute(string format, string program, string probe, string read)
    {
        _format = format;
        _program = new ForeignProgram(program, read);
        Skip = ForeignProgram.Runs(program, probe) ? null : $"{program} cannot {probe}";
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[_format, _program]];
}

/// <summary>A few statements in another language.</summary>
public sealed record ForeignProgram(string Program, string Statements)
{
    private string Script => Program switch
    {
        "node" => $"let result; const text = require('fs').readFileSync(process.argv[1], 'utf8'); {Statements}; console.log(JSON.stringify(result))",
        "ruby" => $"require 'json'; require 'yaml'; text = File.read(ARGV[0], encoding: 'UTF-8'); {Statements}; puts JSON.generate(result)",
        _ => $"import json, sys\ntext = open(sys.argv[1], encoding='utf-8', newline='').read()\n{Statements}\nprint(json.dumps(result))",
    };

    public JsonElement Read(string text) => YamlReading.Load(Program, Script, text);

    public static bool Runs(string program, string probe)
    {
        try
        {
            var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            start.ArgumentList.Add(Switch(program));
            start.ArgumentList.Add(probe);
            using Process process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    /// <summary>The switch that takes a script.</summary>
    public static string Switch(string program) => program == "python3" ? "-c" : "-e";

    public override string ToString() => $"{Program}: {Statements.Split('\n')[^1].Trim()}";
}
