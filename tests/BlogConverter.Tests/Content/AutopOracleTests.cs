// Paragraphs as WordPress itself made them.
using System.Text;
using System.Text.Json;
using BlogConverter.Content;
using BlogConverter.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace BlogConverter.Tests.Content;

public sealed class AutopOracleTests(ITestOutputHelper output)
{
    [SharedTheory]
    [InlineData("oracle/oracle.json")]
    [InlineData("oracle/themeunittest-oracle.json")]
    public void Paragraphs_are_those_of_WordPress(string file)
    {
        using JsonDocument oracle = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.File(file)));
        int all = 0;
        List<string> different = [];
        foreach (JsonElement post in oracle.RootElement.GetProperty("posts").EnumerateArray())
        {
            if (post.TryGetProperty("wpautop", out JsonElement wanted) && wanted.ValueKind == JsonValueKind.String)
            {
                all++;
                string raw = post.GetProperty("raw").GetString()!.Replace("\r\n", "\n", StringComparison.Ordinal);
                string got = Normalized(Autop.Apply(raw)), want = Normalized(wanted.GetString()!);
                if (got != want)
                {
                    int at = got.Zip(want).TakeWhile(p => p.First == p.Second).Count();
                    different.Add($"{post.GetProperty("slug").GetString()}: …{Near(want, at)}… became …{Near(got, at)}…");
                }
            }
        }

        output.WriteLine($"{file}: {all - different.Count} of {all} agree.\n{string.Join('\n', different)}");
        Assert.Empty(different);
    }

    private static string Near(string text, int at) => text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 60)];

    // Runs of white space are one space, and none stand beside tags.
    private static string Normalized(string html)
    {
        StringBuilder text = new(html.Length);
        foreach (char c in html)
        {
            bool isSpace = c is ' ' or '\n' or '\t' or '\r';
            if (!isSpace)
            {
                if (c == '<' && text.Length > 0 && text[^1] == ' ')
                {
                    text.Length--;
                }

                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '>'))
            {
                text.Append(' ');
            }
        }

        return text.ToString().Trim();
    }
}
