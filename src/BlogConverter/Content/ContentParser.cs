// Makes a DOM of a body.
using System.Collections.Concurrent;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BlogConverter.Content.Blocks;
using BlogConverter.Content.Shortcodes;
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Content;

/// <summary>Reads bodies as WordPress would show them: the text side, one parse, the tree side. Immutable and thread-safe; HTML parsers are kept for the next body.</summary>
internal sealed class ContentParser(ContentOptions options)
{
    private readonly ConcurrentBag<HtmlParser> _parsers = [];
    private readonly ShortcodeVocabulary _shortcodes = new(options.Shortcodes, ShortcodeHandlers.All);
    private readonly BlockVocabulary _blocks = new(options.Blocks, BlockHandlers.All);

    /// <summary>What an item's body is to be read as; one that is Markdown is not for <see cref="Parse(BlogItem, SiteIndex)"/>.</summary>
    public BodyFormat FormatOf(BlogItem item) => BodyFormats.Of(item, options.Body);

    /// <summary>The body of an item.</summary>
    /// <exception cref="ArgumentException">The body is Markdown.</exception>
    public ParsedContent Parse(BlogItem item, SiteIndex index)
    {
        BodyFormat format = FormatOf(item);
        return format == BodyFormat.Markdown
            ? throw new ArgumentException("A body that is Markdown passes through unparsed.", nameof(item))
            : Parse(item, item.Body.Text, format, index);
    }

    /// <summary>Another text of an item: an excerpt, a caption.</summary>
    public ParsedContent Parse(BlogItem item, PostBody text, SiteIndex index) => Parse(item, text.Text, text.Format, index);

    private ParsedContent Parse(BlogItem item, string text, BodyFormat format, SiteIndex index)
    {
        ContentContext context = new(item, index) { IsFinished = format == BodyFormat.Html };
        ContentText content = new(text, context, _shortcodes, _blocks, options.Unknown);
        string html = format == BodyFormat.Html ? content.FromHtml() : content.FromWordPress();
        IHtmlDocument document = ToDom(html);
        if (html.AsSpan().Count('<') > DepthLimit.Maximum && DepthLimit.Apply(document) is > 0 and var cut)
        {
            context.Diagnostics.Add(Messages.NestingCapped(item, cut));
        }

        bool hasBreak = format == BodyFormat.Html && BreakAnchors.AreIn(html) && BreakAnchors.Apply(document);
        if (hasBreak || MoreMarkers.AreIn(html))
        {
            MoreMarkers.Apply(document, html);
        }

        if (options.Sanitize)
        {
            Sanitizer.Attributes(document, context);
        }

        DomTransforms.Apply(document, context);
        if (options.Sanitize)
        {
            Sanitizer.Apply(document, context);
        }

        return new ParsedContent(document)
        {
            Dropped = context.Dropped,
            Diagnostics = context.Diagnostics.Items,
            Shortcodes = content.Shortcodes.Items,
            Blocks = content.Blocks.Items,
        };
    }

    /// <summary>True when a piece of HTML holds what a browser could run.</summary>
    public bool CanRun(string html)
    {
        using IHtmlDocument document = ToDom(html);
        return Sanitizer.HasWork(document);
    }

    private IHtmlDocument ToDom(string html)
    {
        HtmlParser parser = _parsers.TryTake(out HtmlParser? used) ? used : new HtmlParser();
        IHtmlDocument document = parser.ParseDocument(html);
        _parsers.Add(parser);
        return document;
    }
}
