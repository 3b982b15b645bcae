// The specifications' own examples: their Markdown says what their HTML says.
using System.Text.Json;
using BlogConverter.Proof;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Proof;

public sealed class SuiteTests
{
    /// <summary>What the proof holds to be lost, or Markdig reads otherwise in Markdown that no converter writes.</summary>
    private static readonly Dictionary<string, string> s_known = new(StringComparer.Ordinal)
    {
        ["hard/pre-spans"] = "The link in the code block is lost; the suite allows that.",
        ["gfm/202-Tables-ext"] = "Markdig sees no table where its last row has no pipe.",
        ["gfm/625-Autolinks-ext"] = "Markdig cuts a bare address after its first closing parenthesis too many.",
    };

    [SharedTheory]
    [InlineData("commonmark")]
    [InlineData("gfm")]
    [InlineData("hard")]
    public void Right_answers_lose_nothing(string suite)
    {
        var wrong = new List<string>();
        foreach (string line in File.ReadLines(SharedFolder.File($"suites/{suite}.jsonl")))
        {
            using JsonDocument example = JsonDocument.Parse(line);
            string html = example.RootElement.GetProperty("html").GetString()!, markdown = example.RootElement.GetProperty("expected").GetString()!;
            ProofVerdict verdict = ProofText.Check(html, markdown);
            if (verdict.Losses.Count > 0 != s_known.ContainsKey(example.RootElement.GetProperty("id").GetString()!))
            {
                wrong.Add($"{example.RootElement.GetProperty("id")}\n{html}\n-----\n{markdown}\n-----\n{string.Join('\n', verdict.Losses)}\n");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count}:\n{string.Join('\n', wrong)}");
    }
}
