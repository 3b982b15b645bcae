// One character is taken out of real Markdown, many times.
using System.Text.Json;
using AngleSharp.Html.Dom;
using BlogConverter.Markdown;
using BlogConverter.Proof;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Proof;

public sealed class MutationTests
{
    private const int EachBody = 8;

    /// <summary>Characters whose loss may change nothing: white space, dashes and pipes of tables, quotes' lazy markers, escapes.</summary>
    private const string MayBeNothing = " \n|-:>\\=*_`~#.&;<\"\u00A0";

    [SharedFact]
    public void A_letter_that_is_missing_is_seen_each_time()
    {
        int tried = 0, seen = 0, others = 0, othersSeen = 0;
        var missed = new List<string>();
        using JsonDocument posts = JsonDocument.Parse(File.ReadAllText(SharedFolder.File("oracle/oracle.json")));
        foreach (JsonElement post in posts.RootElement.GetProperty("posts").EnumerateArray())
        {
            using IHtmlDocument document = ProofText.Dom(post.GetProperty("rendered").GetString()!);
            MarkdownText markdown = MarkdownWriter.Write(document, MarkdownOptions.Default);
            using Reading reading = DomReader.Read(document.Body!);
            for (int i = 0; i < EachBody && markdown.Text.Length > 1; i++)
            {
                // Spread over the text, and the same each time.
                int at = (int)((long)(i + 1) * 7919 % (markdown.Text.Length - 1));
                if (IsInHtml(markdown.Text, at))
                {
                    continue;
                }

                bool found = MarkdownProof.Examine(reading, new MarkdownText(markdown.Text.Remove(at, 1))).Losses.Count > 0;
                if (MayBeNothing.Contains(markdown.Text[at], StringComparison.Ordinal))
                {
                    others++;
                    othersSeen += found ? 1 : 0;
                    continue;
                }

                tried++;
                seen += found ? 1 : 0;
                if (!found)
                {
                    missed.Add($"{post.GetProperty("id")}: …{markdown.Text[Math.Max(0, at - 30)..at]}»{markdown.Text[at]}«{markdown.Text[(at + 1)..Math.Min(markdown.Text.Length, at + 20)]}…");
                }
            }
        }

        Assert.True(seen == tried, $"{tried - seen} of {tried} missed (of {others} others {othersSeen} were seen):\n{string.Join('\n', missed)}");
        Assert.True(tried > 500, $"only {tried}");
    }

    /// <summary>Names and attributes of raw tags are not compared, nor is what a player says to browsers that have none.</summary>
    private static bool IsInHtml(string text, int at)
    {
        int start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1, end = text.IndexOf('\n', at);
        string line = text[start..(end < 0 ? text.Length : end)];
        return text.LastIndexOf('<', at) > text.LastIndexOf('>', at) || line.Contains("</video>", StringComparison.Ordinal) || line.Contains("</audio>", StringComparison.Ordinal);
    }
}
