// Reads a body in one call.
using BlogConverter.Content;
using BlogConverter.Content.Blocks;
using BlogConverter.Content.Shortcodes;
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Tests.Content;

/// <summary>What the tests of the text side stand on: few handlers of their own, so that they say what they test.</summary>
internal static class Body
{
    public static BlogItem Item(string text, BodyFormat format = BodyFormat.WordPress) => new() { Id = "1", Type = "post", Body = new PostBody(text, format) };

    /// <summary>The whole way, tree side included.</summary>
    public static ParsedContent Parse(string text, ContentOptions? options = null, SiteIndex? index = null) => new ContentParser(options ?? new ContentOptions()).Parse(Item(text), index ?? SiteIndex.Empty);

    /// <summary>The inner HTML of the result.</summary>
    public static string Html(string text, ContentOptions? options = null, SiteIndex? index = null)
    {
        using ParsedContent content = Parse(text, options, index);
        return content.Body.InnerHtml;
    }

    /// <summary>What the HTML parser gets.</summary>
    public static string Text(string text, ContentContext? context = null)
    {
        ContentOptions options = new();
        string input = new ContentText(text, context ?? new ContentContext(Item(text), SiteIndex.Empty), new ShortcodeVocabulary(options.Shortcodes, ShortcodeHandlers.All), new BlockVocabulary(options.Blocks, BlockHandlers.All), options.Unknown).FromWordPress();
        return input["<!DOCTYPE html><body>".Length..].TrimEnd('\n');
    }

    /// <summary>Options with one shortcode.</summary>
    public static ContentOptions With(string name, ShortcodeHandler handler) => new() { Shortcodes = new Dictionary<string, ShortcodeHandler> { [name] = handler } };

    /// <summary>Options with one block.</summary>
    public static ContentOptions WithBlock(string name, BlockHandler handler) => new() { Blocks = new Dictionary<string, BlockHandler> { [name] = handler } };

    public static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
