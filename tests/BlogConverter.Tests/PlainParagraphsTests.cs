// What is read without an HTML parser is what the parser would have read.
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BlogConverter.Markdown;
using Xunit;

namespace BlogConverter.Tests;

public sealed class PlainParagraphsTests
{
    [Theory]
    [InlineData("<p>One line.</p>\n")]
    [InlineData("<p>Two<br />\nlines, Grüße 中文 😀.</p>\n<p>* no list > no quote # no heading</p>\n")]
    [InlineData("<p></p>")]
    [InlineData("<p><br /><br /></p>")]
    [InlineData("<p>Nobody closed it")]
    public void Plain_paragraphs_make_the_nodes_that_the_parser_makes(string html)
    {
        using IDocument parsed = new HtmlParser().ParseDocument(html);
        IDocumentFragment? plain = PlainParagraphs.Of(html);
        Assert.NotNull(plain);
        Assert.Equal(parsed.Body!.ChildNodes.Select(n => n.ToHtml()), plain.ChildNodes.Select(n => n.ToHtml()));
        Assert.Equal(HtmlToMarkdown.Convert(html, MarkdownOptions.Default), HtmlToMarkdown.Convert(plain, MarkdownOptions.Default));
    }

    [Theory]
    [InlineData("")]
    [InlineData("No paragraph.")]
    [InlineData("<p>A <b>bold</b> word</p>")]
    [InlineData("<p>A &amp; B</p>")]
    [InlineData("<p>One<p>in another</p></p>")]
    [InlineData("<p>a</p>b")]
    [InlineData("<p>a</p></p>")]
    [InlineData("<p>a\r\nb</p>")]
    [InlineData("<p>1 < 2</p>")]
    [InlineData("<p class=\"x\">a</p>")]
    public void Everything_else_is_left_to_the_parser(string html) => Assert.Null(PlainParagraphs.Of(html));
}
