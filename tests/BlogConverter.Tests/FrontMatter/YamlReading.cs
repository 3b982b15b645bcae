// Readers of YAML that are not ours.
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BlogConverter.Tests.FrontMatter;

internal static partial class YamlReading
{
    /// <summary>The text without its two fences.</summary>
    public static string Inside(string frontMatter)
    {
        Assert.StartsWith("---\n", frontMatter, StringComparison.Ordinal);
        Assert.EndsWith("\n---\n", frontMatter, StringComparison.Ordinal);
        string inside = frontMatter[4..^4];
        Assert.DoesNotContain(inside.Split('\n'), line => line.TrimEnd() is "---" or "...");
        return inside;
    }

    public static YamlMappingNode Read(string frontMatter)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Inside(frontMatter)));
        return Assert.IsType<YamlMappingNode>(Assert.Single(stream.Documents).RootNode);
    }

    /// <summary>The value of a node that every parser takes for a text.</summary>
    public static string Text(YamlNode node)
    {
        var scalar = Assert.IsType<YamlScalarNode>(node);
        if (scalar.Style == ScalarStyle.Plain)
        {
            Assert.DoesNotMatch(NoText(), scalar.Value);
        }

        return scalar.Value!;
    }

    /// <summary>What a well-formed text is that has lone surrogates replaced.</summary>
    public static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>Runs a script that reads the file that its first argument names, and prints JSON.</summary>
    public static JsonElement Load(string program, string script, string yaml)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, yaml);
            var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            start.ArgumentList.Add(ForeignProgram.Switch(program));
            start.ArgumentList.Add(script);
            start.ArgumentList.Add(file);
            using Process process = Process.Start(start)!;
            Task<string> error = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
            return JsonDocument.Parse(output).RootElement;
        }
        finally
        {
            File.Delete(file);
        }
    }

    // The implicit types of YAML 1.1 (yaml.org/type), of YAML 1.2's core schema and of Ruby's Psych, in one expression.
    [GeneratedRegex(
        """
        ^(?: ~ | null | y | n | yes | no | on | off | true | false | = | << | :.*
        | [-+]? (?: 0b[01_]+ | 0o?[0-7_]+ | 0x[0-9a-f_]+ | [0-9][0-9_,]* | [1-9][0-9_]*(?::[0-5]?[0-9])+ )
        | [-+]? (?: [0-9][0-9_,]* )? \. [0-9_.]* (?: e[-+]?[0-9]+ )? | [-+]? [0-9][0-9_,]* (?: \.[0-9_]* )? e[-+]?[0-9]+
        | [-+]? [0-9][0-9_]* (?: :[0-5]?[0-9])+ (?: \.[0-9_]* )? | [-+]? \.inf | \.nan
        | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2} (?: (?: t | [ \t]+ ) [0-9]{1,2}:[0-9]{2} (?: :[0-9]{2} )? (?: \.[0-9]* )? (?: [ \t]* (?: z | [-+][0-9]{1,2}(?: :?[0-9]{2} )? ) )? )?
        )?$
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NoText();
}

/// <summary>A fact that is skipped where a parser of another language is not there.</summary>
internal sealed class ForeignYamlFactAttribute : FactAttribute
{
    public ForeignYamlFactAttribute(string program, string probe) => Skip = ForeignProgram.Runs(program, probe) ? null : $"{program} cannot {probe}";
}
