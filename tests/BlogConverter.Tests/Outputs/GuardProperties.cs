// Whatever an author wrote, a template language finds nothing of its own in it and prints all of it.
using System.Net;
using System.Text;
using BlogConverter.Markdown;
using BlogConverter.Outputs;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace BlogConverter.Tests.Outputs;

public sealed class GuardProperties
{
    private static readonly string[] Alphabet = ["{{", "{{", "{%", "}}", "%}", "{", "}", "%", "<", ">", ">}}", "%}}", "{{<", "{{%", "/*", "*/", " ", "x", "raw", "endraw", " raw ", "{% raw %}", "{% endraw %}", "*", "_", "`", "|", "&", "&lt;", "\"", "\n"];

    [Property(MaxTest = 2000)]
    public Property Hugo_prints_what_GFM_would_say() => Prop.ForAll(Texts(), text =>
    {
        foreach (string element in (string[])["p", "pre"])
        {
            string html = $"<{element}>{WebUtility.HtmlEncode(text)}</{element}>";
            string guarded = HtmlToMarkdown.Convert(html, OutputTarget.Hugo.Markdown);
            string printed = HugoLexer(guarded);
            if (element == "p" || !HugoGuard.IsUnsayable(text))
            {
                Assert.Equal(HtmlToMarkdown.Convert(html), printed.Replace("{&#123;", "{{", StringComparison.Ordinal));
            }
        }
    });

    [Property(MaxTest = 2000)]
    public Property Liquid_prints_what_GFM_would_say() => Prop.ForAll(Texts(), text =>
    {
        var options = new MarkdownOptions { Guard = LiquidGuard.Find };
        foreach (string element in (string[])["p", "pre", "code", "td"])
        {
            string html = element == "td" ? $"<table><tr><th>a</th></tr><tr><td>{WebUtility.HtmlEncode(text)}</td></tr></table>" : $"<{element}>{WebUtility.HtmlEncode(text)}</{element}>";
            Assert.Equal(HtmlToMarkdown.Convert(html), LiquidEngine(HtmlToMarkdown.Convert(html, options)));
        }
    });

    private static Arbitrary<string> Texts() => Gen.Elements(Alphabet).ListOf().Select(parts => string.Concat(parts)).ToArbitrary();

    /// <summary>What Hugo's lexer does: a commented shortcode is printed without the marks of the comment, and nothing else may begin one.</summary>
    private static string HugoLexer(string markdown)
    {
        var printed = new StringBuilder();
        for (int at = 0; at < markdown.Length;)
        {
            if (at + 2 < markdown.Length && markdown[at] == '{' && markdown[at + 1] == '{' && markdown[at + 2] is '<' or '%')
            {
                char mark = markdown[at + 2];
                Assert.Equal("/*", markdown.Substring(at + 3, 2));
                string close = mark == '<' ? "*/>}}" : "*/%}}";
                int end = markdown.IndexOf(close, at + 5, StringComparison.Ordinal);
                Assert.True(end >= 0, "comment must be closed");
                printed.Append("{{").Append(mark).Append(markdown, at + 5, end - at - 5).Append(close, 2, 3);
                at = end + close.Length;
            }
            else
            {
                printed.Append(markdown[at++]);
            }
        }

        return printed.ToString();
    }

    /// <summary>What Liquid does with raw blocks; any other tag or output is a failure.</summary>
    private static string LiquidEngine(string markdown)
    {
        const string Raw = "{% raw %}";
        const string EndRaw = "{% endraw %}";
        var printed = new StringBuilder();
        for (int at = 0; at < markdown.Length;)
        {
            if (string.CompareOrdinal(markdown, at, Raw, 0, Raw.Length) == 0)
            {
                int end = markdown.IndexOf(EndRaw, at + Raw.Length, StringComparison.Ordinal);
                printed.Append(markdown, at + Raw.Length, end - at - Raw.Length);
                at = end + EndRaw.Length;
                continue;
            }

            Assert.False(markdown[at] == '{' && at + 1 < markdown.Length && markdown[at + 1] is '{' or '%', markdown);
            printed.Append(markdown[at++]);
        }

        return printed.ToString();
    }
}
