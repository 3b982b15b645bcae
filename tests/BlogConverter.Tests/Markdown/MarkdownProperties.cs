// Whatever the HTML, the Markdown means the same.
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck.Xunit;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Xunit;

namespace BlogConverter.Tests.Markdown;

public sealed class MarkdownProperties
{
    private static readonly MarkdownPipeline Gfm = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseTaskLists().Build();

    [Property(MaxTest = 300, EndSize = 60, Arbitrary = [typeof(RandomHtml)])]
    public void Html_read_back_from_Markdown_says_the_same(RandomHtml html)
    {
        string markdown = HtmlToMarkdown.Convert(html.ToString());
        Assert.Equal(Model(html.ToString()), Model(Markdig.Markdown.ToHtml(markdown, Gfm)));
    }

    [Property(MaxTest = 200, EndSize = 60, Arbitrary = [typeof(RandomHtml)])]
    public void Converting_twice_changes_nothing(RandomHtml html)
    {
        string once = HtmlToMarkdown.Convert(html.ToString());
        string twice = HtmlToMarkdown.Convert(Markdig.Markdown.ToHtml(once, Gfm));
        Assert.Equal(once, twice);
    }

    [Property(MaxTest = 300)]
    public void Any_string_is_converted_without_an_exception(string? text)
    {
        string markdown = HtmlToMarkdown.Convert(text ?? "");
        Assert.True(markdown.Length == 0 || markdown.EndsWith('\n'));
    }

    /// <summary>Visible text without white space, with what stands around it: headings, items, quotes, cells, links, code, marks.</summary>
    private static string Model(string html)
    {
        StringBuilder model = new();
        Add(new HtmlParser().ParseDocument(html).Body!, "", model);
        return model.ToString();
    }

    private static void Add(INode node, string around, StringBuilder model)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText text)
            {
                foreach (Rune rune in text.Data.EnumerateRunes())
                {
                    if (!Rune.IsWhiteSpace(rune))
                    {
                        model.Append(around).Append(rune).Append('\n');
                    }
                }
            }
            else if (child is IElement element)
            {
                Add(element, Around(element, around), model);
            }
        }
    }

    private static string Around(IElement element, string around)
    {
        string name = element.LocalName switch
        {
            "em" or "i" => "em",
            "strong" or "b" => "strong",
            "td" or "th" => $"cell{Position(element)}",
            "li" => $"{element.ParentElement!.LocalName}{Position(element)}",
            "a" => $"a({element.GetAttribute("href")})",
            "p" or "span" or "div" or "table" or "tbody" or "thead" or "tr" or "ul" or "ol" or "pre" => "",
            string other => other,
        };
        bool known = name.Length == 0 || around.Contains($"<{name}>", StringComparison.Ordinal) || (around.Contains("<code>", StringComparison.Ordinal) && name is "em" or "strong" or "del");
        return known ? around : name is "em" or "strong" or "del" or "code" || name.StartsWith("a(", StringComparison.Ordinal) ? Marks(around, name) : $"{around}<{name}>";
    }

    private static int Position(IElement element) => element.ParentElement!.Children.TakeWhile(e => e != element).Count();

    /// <summary>The order in which marks are nested means nothing.</summary>
    private static string Marks(string around, string name)
    {
        int start = around.IndexOf('!', StringComparison.Ordinal);
        string blocks = start < 0 ? around : around[..start];
        IEnumerable<string> marks = (start < 0 ? "" : around[(start + 1)..]).Split('>', StringSplitOptions.RemoveEmptyEntries).Append("<" + name).Order(StringComparer.Ordinal);
        return blocks + "!" + string.Concat(marks.Select(m => m + ">"));
    }
}
