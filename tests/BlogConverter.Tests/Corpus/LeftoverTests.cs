// Nothing of the database's markup is left in what a visitor reads.
using System.Text.Json;
using BlogConverter.Content;
using BlogConverter.Outputs;
using BlogConverter.Tests.Support;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Xunit;

namespace BlogConverter.Tests.Corpus;

/// <summary>Code may hold anything: the author meant it. So may what the author escaped by doubling its brackets.</summary>
public sealed class LeftoverTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().Build();

    private static readonly string[] Names = [.. ShortcodeHandlers.All.SelectMany(t => t.Keys).Distinct()];

    public static TheoryData<string, string> Runs()
    {
        TheoryData<string, string> runs = [];
        foreach (string export in RealExports.WholeSites)
        {
            // Targets share the content stage: all of them are asked about the sites that hold every block, one of them about each blog.
            foreach (OutputTarget target in export.StartsWith("oracle/", StringComparison.Ordinal) ? OutputTarget.Known : [OutputTarget.Plain])
            {
                runs.Add(export, target.Name);
            }
        }

        return runs;
    }

    [SharedTheory]
    [MemberData(nameof(Runs), DisableDiscoveryEnumeration = true)]
    public async Task No_block_shortcode_or_own_markup_is_left_unless_the_report_lists_it(string export, string target)
    {
        using Converted converted = await Converted.Run(SharedFolder.File(export), target: OutputTarget.Find(target));
        Dictionary<string, string> bodies = IndependentExport.Load(SharedFolder.File(export)).Items.GroupBy(i => i.Id).ToDictionary(g => g.Key, g => g.First().Body);
        HashSet<(string Name, string Item)> listed = [.. Listed(converted, "shortcodes"), .. Listed(converted, "blocks")];
        ILookup<string, string> dropped = converted.Json.RootElement.GetProperty("dropped").EnumerateArray().ToLookup(d => d.GetProperty("itemId").GetString()!, d => d.GetProperty("handler").GetString()!);
        var left = new List<string>();
        foreach (JsonElement item in converted.Items.Where(i => i.GetProperty("outcome").GetString() == "written"))
        {
            string id = item.GetProperty("id").GetString()!;
            string text = TextOf(converted.Body(item));
            left.AddRange(from mark in new[] { "<!-- wp:", "<!-- /wp:", "blogconverter-" }
                          where text.Contains(mark, StringComparison.Ordinal)
                          select $"{id}: {mark}");
            left.AddRange(from name in Names
                          where HasTag(text, name) && !listed.Contains((name, id)) && !dropped[id].Any(handler => handler.Contains(name, StringComparison.Ordinal)) && !HasTag(bodies[id], "[" + name)
                          select $"{id}: [{name}");
        }

        Assert.Empty(left);
    }

    [Theory]
    [InlineData("A [gallery] here", true)]
    [InlineData("\\[gallery ids=1]", true)]
    [InlineData("end[/gallery]", true)]
    [InlineData("`[gallery]` and [galleryish] and [gallery](https://example.org/)", false)]
    public void A_tag_is_seen_in_text_and_nowhere_else(string markdown, bool isSeen) => Assert.Equal(isSeen, HasTag(TextOf(markdown), "gallery"));

    // The place of a form that needs its server is marked by its name in brackets, and the report says so.
    // Handled ones are listed, too: those have to be gone.
    private static IEnumerable<(string Name, string Item)> Listed(Converted converted, string kind) =>
        from row in converted.Json.RootElement.GetProperty(kind).EnumerateArray()
        where !row.GetProperty("handled").GetBoolean()
        from item in row.GetProperty("items").EnumerateArray()
        select (row.GetProperty("name").GetString()!, item.GetString()!);

    private static bool HasTag(string text, string name)
    {
        foreach (string opening in new[] { "[" + name, "[/" + name })
        {
            for (int at = text.IndexOf(opening, StringComparison.Ordinal); at >= 0; at = text.IndexOf(opening, at + 1, StringComparison.Ordinal))
            {
                int end = at + opening.Length;
                if (end < text.Length && (text[end] is ']' or '/' || char.IsWhiteSpace(text[end])) && text.IndexOf(']', end) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string TextOf(string markdown)
    {
        var text = new System.Text.StringBuilder();
        foreach (MarkdownObject node in Markdig.Markdown.Parse(markdown, Pipeline).Descendants())
        {
            switch (node)
            {
                case LinkInline:
                    // An opening bracket before a link opens no shortcode.
                    text.Append('|');
                    break;
                case LiteralInline literal:
                    text.Append(literal.Content.ToString());
                    break;
                case HtmlInline html:
                    text.Append(html.Tag);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case HtmlBlock block:
                    text.Append('\n').Append(block.Lines.ToString()).Append('\n');
                    break;
                case LeafBlock:
                    text.Append('\n');
                    break;
            }
        }

        return text.ToString();
    }
}
