// The markdown command: HTML in, Markdown out.
using System.Text;
using System.Text.Json;
using Xunit;

namespace BlogConverter.Cli.Tests;

public sealed class MarkdownTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_and_standard_input_give_the_same()
    {
        const string Html = "<h2>Tea</h2><p>Hello <b>world</b> — <a href=\"/x\">ü</a></p>";
        _folder.Write("page.html", Html);

        CliResult file = CliProcess.Run(_folder.Root, "markdown", "page.html");
        CliResult piped = Pipe(Html);

        Assert.Equal(0, file.ExitCode);
        Assert.Equal("## Tea\n\nHello **world** — [ü](/x)\n", file.Output);
        Assert.Equal(file.Output, piped.Output);
    }

    [Fact]
    public void Lines_of_json_come_back_with_their_markdown()
    {
        CliResult result = Pipe("{\"id\":\"a\",\"html\":\"<p>One <em>two</em></p>\"}\nnonsense\n{\"id\":\"b\",\"html\":\"\"}\n", "--jsonl");

        string[] lines = result.Output.TrimEnd().Split('\n');
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(3, lines.Length);
        Assert.Equal("One *two*", JsonDocument.Parse(lines[0]).RootElement.GetProperty("md").GetString()!.Trim());
        Assert.True(JsonDocument.Parse(lines[1]).RootElement.TryGetProperty("error", out _));
        Assert.Equal("b", JsonDocument.Parse(lines[2]).RootElement.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("17")]
    [InlineData("1.50")]
    [InlineData("null")]
    [InlineData("\"ü\"")]
    [InlineData("[1,{\"a\":true}]")]
    public void An_id_of_any_kind_comes_back_as_it_was(string id)
    {
        CliResult result = Pipe($"{{\"id\":{id},\"html\":\"<p>x</p>\"}}\n", "--jsonl");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(id, JsonDocument.Parse(result.Output).RootElement.GetProperty("id").GetRawText());
    }

    [Theory]
    [InlineData("nonsense", "The line is not JSON: ")]
    [InlineData("{\"id\":1,\"html\":\"\\ud800\"}", "\"html\" is no Unicode text")]
    [InlineData("[1]", "The line is no JSON object but an array.")]
    [InlineData("null", "The line is no JSON object but null.")]
    [InlineData("{\"id\":1}", "The line has no \"html\".")]
    [InlineData("{\"id\":1,\"html\":null}", "\"html\" is no string but null.")]
    [InlineData("{\"id\":1,\"html\":5}", "\"html\" is no string but a number.")]
    public void A_bad_line_is_answered_with_what_is_wrong_and_the_rest_goes_on(string line, string error)
    {
        CliResult result = Pipe(line + "\n\n{\"id\":2,\"html\":\"<b>x</b>\"}", "--jsonl");

        string[] lines = result.Output.TrimEnd().Split('\n');
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith(error, JsonDocument.Parse(lines[0]).RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("**x**\n", JsonDocument.Parse(lines[1]).RootElement.GetProperty("md").GetString());
    }

    [Fact]
    public void Lines_of_json_may_stand_in_a_file()
    {
        _folder.Write("lines.jsonl", "{\"id\":\"a\",\"html\":\"<i>x</i>\"}\r\n");

        CliResult result = CliProcess.Run(_folder.Root, "markdown", "lines.jsonl", "--jsonl");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("*x*\n", JsonDocument.Parse(result.Output).RootElement.GetProperty("md").GetString());
    }

    [Fact]
    public void A_missing_file_is_exit_code_2()
    {
        CliResult result = CliProcess.Run(_folder.Root, "markdown", "nowhere.html");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("nowhere.html", result.Error, StringComparison.Ordinal);
    }

    private CliResult Pipe(string text, params string[] more) =>
        CliProcess.Run(_folder.Root, Encoding.UTF8.GetBytes(text), new Dictionary<string, string>(), ["markdown", .. more]);
}
