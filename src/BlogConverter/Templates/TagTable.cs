// The tags that are understood.
namespace BlogConverter.Templates;

/// <summary>Says what a tag means; null for "not mine".</summary>
internal delegate TagMeaning? TagHandler(TemplateTag tag, TagArguments arguments);

/// <summary>All tables, Percent tags and Hugo's shortcodes under their names; expressions are for <see cref="Expressions"/>.</summary>
internal static class TagTable
{
    private static readonly Dictionary<string, TagHandler> Percent = new(StringComparer.Ordinal)
    {
        // Jekyll.
        ["highlight"] = static (tag, a) => tag.Content is { } code ? new CodeMeaning(code, a.Word(0) ?? "") : null,
        ["post_url"] = static (_, a) => a.Word(0) is { } name ? new TextMeaning(name + ".md") : null,
        ["link"] = Link,
        ["include"] = Include,
        ["include_relative"] = static (_, _) => null,

        // Octopress and Hexo.
        ["codeblock"] = static (tag, a) => tag.Content is { } code ? new CodeMeaning(code, a["lang"] ?? "", CodeTitle(a)) : null,
        ["code"] = static (tag, a) => tag.Content is { } code ? new CodeMeaning(code, a["lang"] ?? "", CodeTitle(a)) : null,
        ["blockquote"] = static (tag, _) => tag.Content is { } text ? new QuoteMeaning(text, tag.Arguments) : null,
        ["quote"] = static (tag, _) => tag.Content is { } text ? new QuoteMeaning(text, tag.Arguments) : null,
        ["pullquote"] = static (tag, _) => tag.Content is { } text ? new TextMeaning(text.Trim()) : null,
        ["img"] = Image,
        ["asset_img"] = Image,
        ["asset_path"] = static (_, a) => a.Word(0) is { } file ? new TextMeaning(file) : null,
        ["asset_link"] = static (_, a) => a.Word(0) is { } file ? new LinkMeaning(file, a.Words.Count > 1 ? string.Join(' ', a.Words.Skip(1)) : file) : null,
        ["post_path"] = static (_, a) => a.Word(0) is { } name ? new TextMeaning(name + ".md") : null,
        ["post_link"] = static (_, a) => a.Word(0) is { } name ? new LinkMeaning(name + ".md", a.Words.Count > 1 ? string.Join(' ', a.Words.Skip(1).Where(w => w is not ("true" or "false"))) : name) : null,
        ["iframe"] = static (_, a) => a.Word(0) is { } url ? new LinkMeaning(url) : null,
        ["jsfiddle"] = static (_, a) => a.Word(0) is { } id ? new LinkMeaning($"https://jsfiddle.net/{id}/") : null,
        ["video"] = static (_, a) => a.Word(0) is { } url ? new LinkMeaning(url) : null,
        ["more"] = static (_, _) => new TextMeaning("<!--more-->"),
        ["comment"] = static (tag, _) => tag.Content is not null ? new TextMeaning("") : null,
    };

    private static readonly Dictionary<string, TagHandler> Shortcodes = new(StringComparer.Ordinal)
    {
        ["highlight"] = static (tag, a) => tag.Content is { } code ? new CodeMeaning(code, a.Word(0) ?? "") : null,
        ["figure"] = Figure,
        ["img"] = Figure,
        ["image"] = Figure,
        ["ref"] = Reference,
        ["relref"] = Reference,
        ["rawhtml"] = static (tag, _) => tag.Content is { } html ? new TextMeaning(html) : null,
        ["raw"] = static (tag, _) => tag.Content is { } html ? new TextMeaning(html) : null,
        ["comment"] = static (tag, _) => tag.Content is not null ? new TextMeaning("") : null,
    };

    /// <summary>Embeds, which all of them call by the same names.</summary>
    private static readonly Dictionary<string, TagHandler> Embeds = new(StringComparer.Ordinal)
    {
        ["youtube"] = static (_, a) => Embed(a, "https://www.youtube.com/watch?v="),
        ["youtubePlayer"] = static (_, a) => Embed(a, "https://www.youtube.com/watch?v="),
        ["vimeo"] = static (_, a) => Embed(a, "https://vimeo.com/"),
        ["gist"] = static (_, a) => a.Word(0) is { } id ? new LinkMeaning("https://gist.github.com/" + (a.Word(1) is { } second && second.All(char.IsAsciiHexDigit) && !id.Contains('/', StringComparison.Ordinal) ? id + "/" + second : id)) : null,
        ["tweet"] = Tweet,
        ["twitter"] = Tweet,
        ["x"] = Tweet,
        ["instagram"] = static (_, a) => Embed(a, "https://www.instagram.com/p/"),
        ["soundcloud"] = static (_, a) => (a["url"] ?? a.Word(0)) is { } url && url.StartsWith("http", StringComparison.Ordinal) ? new LinkMeaning(url) : null,
    };

    /// <summary>What a tag means; null when nobody knows it.</summary>
    public static TagMeaning? Find(TemplateTag tag)
    {
        if (tag.Syntax == TagSyntax.Braces)
        {
            return Expressions.Find(tag.Name);
        }

        Dictionary<string, TagHandler> own = tag.Syntax == TagSyntax.Percent ? Percent : Shortcodes;
        return own.TryGetValue(tag.Name, out TagHandler? handler) || Embeds.TryGetValue(tag.Name, out handler) ? handler(tag, new TagArguments(tag.Arguments)) : null;
    }

    /// <summary>An embed by its name, for languages that call them as functions.</summary>
    public static TagMeaning? FindEmbed(string name, string arguments) => Embeds.TryGetValue(name, out TagHandler? handler) ? handler(default, new TagArguments(arguments)) : null;

    private static LinkMeaning? Embed(TagArguments a, string address)
    {
        string? id = a["id", "video_id", "v", "url"] ?? a.Word(0);
        return id is null or "" ? null : new LinkMeaning(id.StartsWith("http", StringComparison.Ordinal) ? id : address + id);
    }

    private static LinkMeaning? Tweet(TemplateTag tag, TagArguments a) =>
        (a["id"] ?? a.Word(a.Words.Count - 1)) is not { Length: > 0 } id ? null
        : new LinkMeaning(id.StartsWith("http", StringComparison.Ordinal) ? id : $"https://twitter.com/{a["user"] ?? (a.Words.Count > 1 ? a.Words[0] : "i/web")}/status/{id}");

    /// <summary>Jekyll names a file; Hexo writes a text and an address.</summary>
    private static TagMeaning? Link(TemplateTag tag, TagArguments a)
    {
        int url = a.Words.ToList().FindIndex(w => w.Contains("://", StringComparison.Ordinal));
        return url > 0 ? new LinkMeaning(a.Words[url], string.Join(' ', a.Words.Take(url)))
            : a.Words is [var path] ? new TextMeaning("/" + path.TrimStart('/'))
            : null;
    }

    private static TagMeaning? Include(TemplateTag tag, TagArguments a)
    {
        string name = (a.Word(0) ?? "").ToLowerInvariant();
        string stem = name[(name.LastIndexOf('/') + 1)..].Split('.')[0];
        if (stem.Contains("youtube", StringComparison.Ordinal))
        {
            return (a["id", "video", "youtube_id", "videoid", "url", "src"] ?? a.Word(1)) is { } id ? new LinkMeaning(id.StartsWith("http", StringComparison.Ordinal) ? id : "https://www.youtube.com/watch?v=" + id) : null;
        }

        if (stem.Contains("vimeo", StringComparison.Ordinal) && a["id"] is { } vimeo)
        {
            return new LinkMeaning("https://vimeo.com/" + vimeo);
        }

        bool isImage = stem is "figure" or "image" or "img" or "picture" or "fig" or "photo";
        return isImage && a["src", "url", "image_path", "image", "file", "path", "name"] is { } source
            ? new ImageMeaning(source, a["alt"] ?? a["description"] ?? "", a["title"], a["caption"] ?? a["description"], a["link", "href"])
            : null;
    }

    /// <summary>Octopress: <c>img [class] address [width height] [title [alternative]]</c>.</summary>
    private static ImageMeaning? Image(TemplateTag tag, TagArguments a)
    {
        int at = a.Words.ToList().FindIndex(IsFile);
        bool isQuoted = tag.Arguments.AsSpan().ContainsAny('\'', '"');
        if (at < 0)
        {
            return null;
        }

        string[] texts = [.. a.Words.Skip(at + 1).SkipWhile(w => w.All(char.IsAsciiDigit))];
        return isQuoted && texts.Length > 1 ? new ImageMeaning(a.Words[at], texts[1], texts[0]) : new ImageMeaning(a.Words[at], string.Join(' ', texts));
    }

    private static ImageMeaning? Figure(TemplateTag tag, TagArguments a) => (a["src", "url", "image"] ?? a.Word(0)) is { Length: > 0 } source
        ? new ImageMeaning(source, a["alt"] ?? a["caption"] ?? a.Word(1) ?? "", a["title"], Caption(a), a["link"])
        : null;

    private static string? Caption(TagArguments a)
    {
        string caption = a["caption"] ?? "";
        string source = a["attr"] is { } by ? a["attrlink"] is { } link ? $"[{by}]({link})" : by : "";
        return caption.Length + source.Length == 0 ? null : (caption + " " + source).Trim();
    }

    private static TextMeaning? Reference(TemplateTag tag, TagArguments a)
    {
        if ((a["path"] ?? a.Word(0)) is not { Length: > 0 } path)
        {
            return null;
        }

        int hash = path.IndexOf('#', StringComparison.Ordinal);
        (string file, string fragment) = hash < 0 ? (path, "") : (path[..hash], path[hash..]);
        return new TextMeaning(file.Length == 0 ? fragment : (file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? file : file + ".md") + fragment);
    }

    private static TagMeaning? CodeTitle(TagArguments a)
    {
        string title = string.Join(' ', a.Words.Where(w => !w.Contains("://", StringComparison.Ordinal)));
        string? url = a.Words.FirstOrDefault(w => w.Contains("://", StringComparison.Ordinal));
        return url is not null ? new LinkMeaning(url, title.Length > 0 ? title : url) : title.Length > 0 ? new TextMeaning(title) : null;
    }

    private static bool IsFile(string word) => word.Contains('/', StringComparison.Ordinal) || (word.LastIndexOf('.') is > 0 and var dot && word.Length - dot is > 2 and < 6);
}
