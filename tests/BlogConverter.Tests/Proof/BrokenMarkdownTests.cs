// The Markdown is broken on purpose; the proof sees it each time.
using BlogConverter.Markdown;
using BlogConverter.Proof;
using Xunit;

namespace BlogConverter.Tests.Proof;

public sealed class BrokenMarkdownTests
{
    private const string Html = """
        <h2>First <em>part</em></h2>
        <p>The quick brown fox, <a href="http://a.example/x" title="A title">jumps over</a> the lazy dog.</p>
        <p>Second paragraph with <strong>bold</strong>, <del>gone</del> and <code>a_b</code> in it.<br>A line of its own.</p>
        <p><img src="http://a.example/i.png" alt="An image" title="Shown"></p>
        <ul><li>One<ul><li>Nested</li></ul></li><li>Two</li><li><input type="checkbox" checked> Done</li></ul>
        <ul><li>Another list</li></ul>
        <ol start="4"><li>Four</li><li>Five</li></ol>
        <blockquote><p>A quote.</p><p>With two.</p></blockquote>
        <pre><code class="language-cs">int x = 1;
            y = 2;

        z();
        </code></pre>
        <table><tr><th>Name</th><th style="text-align:right">Count</th></tr><tr><td>a|b</td><td>1</td></tr><tr><td>c</td><td>2</td></tr></table>
        <hr>
        <h3>Second part</h3>
        <p>1. is no list, # is no heading, *stars* are stars.</p>
        <p>A note<blogconverter-footnote-reference name="n"></blogconverter-footnote-reference>, a formula <blogconverter-math>a_1</blogconverter-math> and H<sub>2</sub>O.</p>
        <blogconverter-more></blogconverter-more>
        <blogconverter-embed provider="youtube" id="abc123" url="https://youtu.be/abc123"></blogconverter-embed>
        <blogconverter-footnote name="n">The note.</blogconverter-footnote>
        """;

    private const string Markdown = """
        ## First *part*

        The quick brown fox, [jumps over](http://a.example/x "A title") the lazy dog.

        Second paragraph with **bold**, ~~gone~~ and `a_b` in it.\
        A line of its own.

        ![An image](http://a.example/i.png "Shown")

        - One
          - Nested
        - Two
        - [x] Done

        <!-- -->

        - Another list

        4. Four
        5. Five

        > A quote.
        >
        > With two.

        ```cs
        int x = 1;
            y = 2;

        z();
        ```

        | Name | Count |
        |------|------:|
        | a\|b | 1 |
        | c | 2 |

        ---

        ### Second part

        1\. is no list, # is no heading, \*stars\* are stars.

        A note[^n], a formula $a_1$ and H<sub>2</sub>O.

        <!--more-->

        [Watch](https://youtu.be/abc123)

        [^n]: The note.

        """;

    [Fact]
    public void Unbroken_it_loses_nothing() => ProofText.AssertKept(Html, Markdown);

    [Theory]
    [InlineData("a word dropped", "quick brown", "quick", LossKind.Words)]
    [InlineData("a word added", "quick brown", "quick red brown", LossKind.Words)]
    [InlineData("two words swapped", "quick brown", "brown quick", LossKind.Words)]
    [InlineData("a letter dropped", "jumps over", "jump over", LossKind.Words)]
    [InlineData("a letter's case", "The quick", "the quick", LossKind.Words)]
    [InlineData("a comma dropped", "fox,", "fox", LossKind.Words)]
    [InlineData("two words joined", "lazy dog", "lazydog", LossKind.Words)]
    [InlineData("a paragraph dropped", "The quick brown fox, [jumps over](http://a.example/x \"A title\") the lazy dog.\n\n", "", LossKind.Words)]
    [InlineData("a paragraph twice", "> A quote.\n>\n", "> A quote.\n>\n> A quote.\n>\n", LossKind.Words)]
    [InlineData("a link unmade", "[jumps over](http://a.example/x \"A title\")", "jumps over", LossKind.Link)]
    [InlineData("a link's address", "http://a.example/x", "http://a.example/y", LossKind.Link)]
    [InlineData("a link's title dropped", " \"A title\"", "", LossKind.Link)]
    [InlineData("a link's title changed", "A title", "A titel", LossKind.Link)]
    [InlineData("a link over less text", "[jumps over]", "jumps [over]", LossKind.Link)]
    [InlineData("a link added", "lazy dog", "[lazy dog](z)", LossKind.Link)]
    [InlineData("strong unmarked", "**bold**", "bold", LossKind.Emphasis)]
    [InlineData("strong made emphasis", "**bold**", "*bold*", LossKind.Emphasis)]
    [InlineData("strong that never closes", "**bold**", "**bold", LossKind.Words)]
    [InlineData("deleted text restored", "~~gone~~", "gone", LossKind.Emphasis)]
    [InlineData("emphasis added", "lazy dog", "*lazy dog*", LossKind.Emphasis)]
    [InlineData("code unmarked", "`a_b`", "a_b", LossKind.Code)]
    [InlineData("inline code changed", "`a_b`", "`a-b`", LossKind.Words)]
    [InlineData("a hard break lost", "in it.\\\n", "in it.\n", LossKind.Break)]
    [InlineData("a hard break made a paragraph", "in it.\\\n", "in it.\n\n", LossKind.Break)]
    [InlineData("two paragraphs joined", "lazy dog.\n\nSecond", "lazy dog.\nSecond", LossKind.Break)]
    [InlineData("an image dropped", "![An image](http://a.example/i.png \"Shown\")\n", "", LossKind.Image)]
    [InlineData("an image's address", "i.png", "j.png", LossKind.Image)]
    [InlineData("an image's text", "An image", "An", LossKind.Image)]
    [InlineData("an image's title", " \"Shown\"", "", LossKind.Image)]
    [InlineData("an image made a link", "![An", "[An", LossKind.Words)]
    [InlineData("a heading's level", "### Second", "#### Second", LossKind.Heading)]
    [InlineData("a heading made a paragraph", "### Second", "Second", LossKind.Heading)]
    [InlineData("a heading's mark made text", "### Second", "###Second", LossKind.Heading)]
    [InlineData("a list level dropped", "  - Nested", "- Nested", LossKind.List)]
    [InlineData("a list level added", "- Two", "  - Two", LossKind.List)]
    [InlineData("an item dropped", "- Two\n", "", LossKind.List)]
    [InlineData("an item joined to the one before", "- Two\n", "  Two\n", LossKind.List)]
    [InlineData("a task's state", "[x] Done", "[ ] Done", LossKind.List)]
    [InlineData("a task made text", "[x] Done", "\\[x] Done", LossKind.Words)]
    [InlineData("a task made an item", "[x] Done", "Done", LossKind.List)]
    [InlineData("two lists joined", "<!-- -->\n\n", "", LossKind.List)]
    [InlineData("a list's first number", "4. Four", "1. Four", LossKind.List)]
    [InlineData("a numbered list made bullets", "4. Four\n5. Five", "* Four\n* Five", LossKind.List)]
    [InlineData("a quote unmarked", "> A quote.\n>\n> With two.", "A quote.\n\nWith two.", LossKind.Quote)]
    [InlineData("a quote cut in two", "> A quote.\n>\n> With two.", "> A quote.\n\n> With two.", LossKind.Quote)]
    [InlineData("a line of code dropped", "    y = 2;\n", "", LossKind.Code)]
    [InlineData("an empty line of code dropped", "y = 2;\n\n", "y = 2;\n", LossKind.Code)]
    [InlineData("the indent of code", "    y = 2;", "  y = 2;", LossKind.Code)]
    [InlineData("a space behind code", "int x = 1;", "int x = 1; ", LossKind.Code)]
    [InlineData("a code block's language", "```cs", "```c", LossKind.Code)]
    [InlineData("a code block's language dropped", "```cs", "```", LossKind.Code)]
    [InlineData("a fence that never closes", "z();\n```\n", "z();\n", LossKind.Code)]
    [InlineData("code made text", "```cs\nint x = 1;\n    y = 2;\n\nz();\n```", "int x = 1;\n y = 2;\n\nz();", LossKind.Code)]
    [InlineData("the backslash of a pipe", "a\\|b", "a|b", LossKind.Words)]
    [InlineData("a cell dropped", "| c | 2 |", "| 2 |", LossKind.Table)]
    [InlineData("a cell emptied", "| c | 2 |", "| c |  |", LossKind.Words)]
    [InlineData("cells swapped", "| c | 2 |", "| 2 | c |", LossKind.Words)]
    [InlineData("a row dropped", "| c | 2 |\n", "", LossKind.Table)]
    [InlineData("a column's alignment", "------:", "-------", LossKind.Table)]
    [InlineData("a table without its line of dashes", "|------|------:|\n", "", LossKind.Table)]
    [InlineData("a header made a row", "| Name | Count |\n|------|------:|", "|  |  |\n|------|------:|\n| Name | Count |", LossKind.Table)]
    [InlineData("a rule dropped", "---\n\n###", "###", LossKind.Break)]
    [InlineData("a rule made a heading's line", "c | 2 |\n\n---", "c | 2 |\n\nx\n---", LossKind.Break)]
    [InlineData("the backslash of a number", "1\\. is", "1. is", LossKind.List)]
    [InlineData("the backslash of a star", "\\*stars\\*", "*stars*", LossKind.Words)]
    [InlineData("a footnote's reference dropped", "[^n],", ",", LossKind.Footnote)]
    [InlineData("a footnote's text changed", "The note.", "The notes.", LossKind.Words)]
    [InlineData("a footnote's text dropped", "[^n]: The note.\n", "", LossKind.Footnote)]
    [InlineData("a formula changed", "$a_1$", "$a_2$", LossKind.Words)]
    [InlineData("a formula dropped", "$a_1$ ", "", LossKind.Words)]
    [InlineData("the teaser's end dropped", "<!--more-->\n", "", LossKind.Break)]
    [InlineData("an embed dropped", "[Watch](https://youtu.be/abc123)\n", "", LossKind.Embed)]
    [InlineData("an embed's address", "youtu.be/abc123", "youtu.be/abd123", LossKind.Embed)]
    public void A_break_is_seen(string way, string right, string wrong, string kind)
    {
        int at = Markdown.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0 && Markdown.IndexOf(right, at + 1, StringComparison.Ordinal) < 0, $"{way}: «{right}» should stand once");
        ProofVerdict verdict = ProofText.Check(Html, new MarkdownText(Markdown.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.True(verdict.Losses.Any(l => l.Kind == kind), $"{way}: no {kind} in\n{string.Join('\n', verdict.Losses)}");
        Assert.True(verdict.Losses.Count <= 12, $"{way}: too many\n{string.Join('\n', verdict.Losses)}");
    }
}
