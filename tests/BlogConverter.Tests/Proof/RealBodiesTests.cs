// The proof over what WordPress rendered of real blogs.
using System.Text.Json;
using AngleSharp.Html.Dom;
using BlogConverter.Markdown;
using BlogConverter.Proof;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Proof;

public sealed class RealBodiesTests
{
    public static TheoryData<string> Oracles() =>
        [.. SharedFolder.Files("oracle", "*.json").Select(file => Path.GetRelativePath(SharedFolder.Root!, file))];

    [SharedTheory]
    [MemberData(nameof(Oracles))]
    public void Our_own_writer_loses_nothing(string oracle)
    {
        var wrong = new List<string>();
        int bodies = 0;
        using JsonDocument posts = JsonDocument.Parse(File.ReadAllText(SharedFolder.File(oracle)));
        foreach (JsonElement post in posts.RootElement.GetProperty("posts").EnumerateArray())
        {
            using IHtmlDocument document = ProofText.Dom(post.GetProperty("rendered").GetString()!);
            ProofVerdict verdict = ProvenWriter.Write(document.Body!, raw => MarkdownWriter.Write(document, MarkdownOptions.Default with { RawBlocks = raw })).Verdict;
            bodies++;
            if (verdict.Losses.Count > 0)
            {
                wrong.Add($"{post.GetProperty("id")}: {string.Join('\n', verdict.Losses)}");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {bodies}:\n{string.Join('\n', wrong)}");
    }
}
