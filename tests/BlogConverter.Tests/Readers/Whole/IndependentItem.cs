// What a test's own reading of an export finds.
using AngleSharp.Html.Parser;
using BlogConverter.Model;
using BlogConverter.Tests.Support;
using Markdig;
using Xunit;

namespace BlogConverter.Tests.Readers.Whole;

/// <summary>An item as somebody reads it who knows nothing of the readers: no class of them is used.</summary>
/// <param name="Title">The title as plain text.</param>
/// <param name="Date">The date as <c>2020-01-05T08:00:00</c>, in the clock of the file; empty when there is none.</param>
/// <param name="Status">The status in the words of the model.</param>
/// <param name="Terms">Names of categories and tags.</param>
/// <param name="Comments">How many comments and pings it has.</param>
/// <param name="Html">The whole text as HTML.</param>
internal sealed record IndependentItem(string Title, string Date, string Status, IReadOnlyList<string> Terms, int Comments, string Html)
{
    private static readonly MarkdownPipeline Gfm = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseAutoLinks().UseTaskLists().Build();

    /// <summary>Compares what the file holds with what is read, and with the words of what is written.</summary>
    public static async Task AreWhole(string file, IReadOnlyList<IndependentItem> expected)
    {
        List<BlogItem> items = [];
        await foreach (BlogItem item in BlogConverter.Readers.BlogReaders.ReadAsync(file))
        {
            if (item.Type != "attachment")
            {
                items.Add(item);
            }
        }

        Assert.Equal(expected.Select(e => e.Title), items.Select(i => i.Title));
        Assert.Equal(expected.Select(e => e.Date), items.Select(i => i.Published is { } date ? date.ToString()[..19] : ""));
        Assert.Equal(expected.Select(e => e.Status), items.Select(i => i.Status));
        Assert.Equal(expected.Select(e => string.Join('|', e.Terms)), items.Select(i => string.Join('|', i.Terms.Select(t => t.Name))));
        Assert.Equal(expected.Select(e => e.Comments), items.Select(i => i.Comments.Count));

        using Converted converted = await Converted.Run(file, new() { Types = ["all"], Include = ["drafts", "pending", "future", "private", "password", "trash"] });
        Assert.Equal(expected.Count, converted.Items.Count(i => i.GetProperty("type").GetString() != "attachment"));
        Assert.Equal(0, converted.Report.Failed);
        Assert.Equal(0, converted.Report.Losses);
        List<string> written = [.. converted.Items.Where(i => i.GetProperty("outcome").GetString() == "written").Select(i => Letters(Markdig.Markdown.ToHtml(converted.Post(i).Body, Gfm)))];
        Assert.Equal(expected.Count, written.Count);
        for (int i = 0; i < written.Count; i++)
        {
            Assert.Equal(Letters(expected[i].Html), written[i]);
        }
    }

    /// <summary>The letters of a text in order: where a block ends, one way of writing has a space and another none.</summary>
    private static string Letters(string html) => string.Concat(new HtmlParser().ParseDocument(html).Body!.TextContent.Where(c => !char.IsWhiteSpace(c)));
}
