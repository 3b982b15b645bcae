// What the tests of handlers stand on.
using AngleSharp.Html.Parser;
using BlogConverter.Content;
using BlogConverter.Index;
using BlogConverter.Model;

namespace BlogConverter.Tests.Content.Handlers;

/// <summary>A small site with a few uploads, and shortcuts to call a handler or the tree side alone.</summary>
internal static class SmallSite
{
    public static BlogItem Item { get; } = new() { Id = "7", Type = "post" };

    public static SiteIndex Index { get; } = Build();

    public static ContentContext Context(BlogItem? item = null) => new(item ?? Item, Index);

    /// <summary>The answer of the first handler of a shortcode that takes it.</summary>
    public static string? Run(Shortcode code, ContentContext? context = null)
    {
        context ??= Context();
        return ShortcodeHandlers.All.Select(t => t.GetValueOrDefault(code.Name)).OfType<ShortcodeHandler>().Select(h => h(code, context)).FirstOrDefault(a => a is not null);
    }

    /// <summary>The answer of the first handler of a block that takes it.</summary>
    public static string? Run(Block block, ContentContext? context = null)
    {
        context ??= Context();
        return BlockHandlers.All.Select(t => t.GetValueOrDefault(block.Name)).OfType<BlockHandler>().Select(h => h(block, context)).FirstOrDefault(a => a is not null);
    }

    /// <summary>The inner HTML of a body after every transform.</summary>
    public static string Transform(string html, ContentContext? context = null)
    {
        context ??= Context();
        using var document = new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html);
        DomTransforms.Apply(document, context);

        return document.Body!.InnerHtml;
    }

    /// <summary>A shortcode: attributes as <c>key=value</c>, positional ones without the sign before them.</summary>
    public static Shortcode Code(string name, string? content, params string[] values)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        var positional = new List<string>();
        foreach (string value in values)
        {
            int equals = value.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && value[..equals].All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '_' or '-'))
            {
                attributes[value[..equals]] = value[(equals + 1)..];
            }
            else
            {
                positional.Add(value);
            }
        }

        return new Shortcode(name, $"[{name} …]") { Attributes = attributes, Positional = positional, Content = content };
    }

    private static SiteIndex Build()
    {
        var builder = new SiteIndexBuilder();
        Add("11", "https://old.example/wp-content/uploads/2019/05/one.jpg", "First \"alt\"", "A <em>fine</em> caption", "20");
        Add("12", "https://old.example/wp-content/uploads/2019/05/two.png", "", "", "20");
        Add("13", "https://old.example/wp-content/uploads/2019/05/song.mp3", "", "", "20");
        Add("21", "https://old.example/wp-content/uploads/2019/05/mine-b.jpg", "b", "", "7", 2);
        Add("22", "https://old.example/wp-content/uploads/2019/05/mine-a.jpg", "a", "", "7", 1);
        Add("23", "https://old.example/wp-content/uploads/2019/05/talk.pdf", "", "", "7");
        builder.Add(new BlogItem { Id = "31", Type = "wp_block", Body = new PostBody("<!-- wp:paragraph --><p>Shared text.</p><!-- /wp:paragraph -->", BodyFormat.WordPress) });
        builder.Add(new BlogItem { Id = "41", Type = "post", Title = "Pears & apples", Link = "https://old.example/2019/05/pears/" });
        return builder.Build();

        void Add(string id, string url, string alt, string caption, string parent, int order = 0) => builder.Add(new BlogItem
        {
            Id = id,
            Type = "attachment",
            Title = "Title " + id,
            Link = "https://old.example/?attachment_id=" + id,
            ParentId = parent,
            MenuOrder = order,
            Excerpt = new PostBody(caption, BodyFormat.Html),
            Attachment = new Attachment(url) { AlternativeText = alt },
        });
    }
}
