// The text of a post in Tumblr's blocks.
using System.Text;
using System.Text.Json;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Json;

namespace BlogConverter.Readers.Tumblr;

/// <summary>Renders the Neue Post Format. A reblog carries what others wrote before in its trail: each of them is quoted and named.</summary>
internal static class TumblrBlocks
{
    /// <summary>The HTML of a post with its trail.</summary>
    public static string Html(JsonElement post)
    {
        StringBuilder html = new();
        foreach (JsonElement entry in post.Items("trail"))
        {
            JsonElement blog = entry.Property("blog").ValueKind == JsonValueKind.Object ? entry.Property("blog") : entry.Property("broken_blog");
            string name = blog.Text("name"), number = entry.Property("post").Text("id");
            string url = blog.Text("url") is { Length: > 0 } home ? home : name.Length > 0 ? $"https://{name}.tumblr.com/" : "";
            string address = number.Length > 0 && url.Length > 0 ? $"{url.TrimEnd('/')}/post/{number}" : url;
            html.Append(name.Length > 0 ? HtmlText.In("p", HtmlText.Link(address, HtmlText.Of(name)) + ":") : "")
                .Append("<blockquote>\n").Append(Blocks(entry)).Append("</blockquote>\n");
        }

        return html.Append(Blocks(post)).ToString();
    }

    private static string Blocks(JsonElement holder)
    {
        IReadOnlyList<JsonElement> blocks = holder.Items("content");
        (HashSet<int> asked, string asker) = Ask(holder);
        StringBuilder html = new();
        for (int i = 0; i < blocks.Count;)
        {
            if (asked.Contains(i))
            {
                int end = i;
                while (end < blocks.Count && asked.Contains(end))
                {
                    end++;
                }

                html.Append(asker).Append("<blockquote>\n").Append(Run([.. blocks.Skip(i).Take(end - i)])).Append("</blockquote>\n");
                i = end;
            }
            else
            {
                int end = i;
                while (end < blocks.Count && !asked.Contains(end))
                {
                    end++;
                }

                html.Append(Run([.. blocks.Skip(i).Take(end - i)]));
                i = end;
            }
        }

        return html.ToString();
    }

    /// <summary>Which blocks are a question that somebody asked, and who.</summary>
    private static (HashSet<int> Blocks, string Asker) Ask(JsonElement holder)
    {
        JsonElement ask = holder.Items("layout").FirstOrDefault(l => l.Text("type") == "ask");
        JsonElement blog = ask.Property("attribution").Property("blog");
        string name = blog.Text("name");
        HashSet<int> blocks = [.. ask.Items("blocks").Select(b => int.TryParse(b.Text(), System.Globalization.CultureInfo.InvariantCulture, out int number) ? number : -1)];
        return (blocks, name.Length > 0 ? HtmlText.In("p", $"<strong>{HtmlText.Link(blog.Text("url"), HtmlText.Of(name))}</strong> asked:") : "");
    }

    private static string Run(IReadOnlyList<JsonElement> blocks)
    {
        StringBuilder html = new();
        List<string> lists = [];
        foreach (JsonElement block in blocks)
        {
            string subtype = block.Text("type") == "text" ? block.Text("subtype") : "";
            string list = subtype switch { "ordered-list-item" => "ol", "unordered-list-item" => "ul", _ => "" };
            int depth = list.Length == 0 ? 0 : (int)Math.Clamp(block.Number("indent_level") ?? 0, 0, 7) + 1;
            while (lists.Count > depth || (lists.Count == depth && depth > 0 && lists[^1] != list))
            {
                html.Append("</li></").Append(lists[^1]).Append(">\n");
                lists.RemoveAt(lists.Count - 1);
            }

            if (depth == 0)
            {
                html.Append(Block(block, subtype));
                continue;
            }

            if (lists.Count == depth)
            {
                html.Append("</li>\n<li>");
            }

            while (lists.Count < depth)
            {
                html.Append('<').Append(list).Append("><li>");
                lists.Add(list);
            }

            html.Append(TumblrText.Html(block));
        }

        for (int i = lists.Count - 1; i >= 0; i--)
        {
            html.Append("</li></").Append(lists[i]).Append(">\n");
        }

        return html.ToString();
    }

    private static string Block(JsonElement block, string subtype) => block.Text("type") switch
    {
        "text" => subtype switch
        {
            "heading1" => HtmlText.In("h2", TumblrText.Html(block)),
            "heading2" => HtmlText.In("h3", TumblrText.Html(block)),
            "quote" or "indented" => HtmlText.In("blockquote", HtmlText.In("p", TumblrText.Html(block))),
            _ => HtmlText.In("p", TumblrText.Html(block)),
        },
        "image" => HtmlText.Figure(HtmlText.Image(Largest(block), block.Text("alt_text")), HtmlText.Of(block.Text("caption"))),
        "link" => HtmlText.Lines(HtmlText.Link(block.Text("url"), HtmlText.Of(block.FirstText("title", "display_url", "url"))), HtmlText.Of(block.Text("description")), HtmlText.Of(block.FirstText("site_name", "author"))),
        "audio" or "video" => Player(block),
        "poll" => HtmlText.In("p", HtmlText.Of(block.Text("question"))) + $"<ul>{string.Concat(block.Items("answers").Select(a => HtmlText.In("li", HtmlText.Of(a.Text("answer_text")))))}</ul>\n",
        "paywall" => HtmlText.In("p", HtmlText.Of(block.FirstText("title", "text"))),
        _ => HtmlText.In("p", HtmlText.Link(block.Text("url"), HtmlText.Of(block.FirstText("text", "title", "url")))),
    };

    private static string Largest(JsonElement block) =>
        block.Items("media").OrderBy(m => m.IsTrue("has_original_dimensions") ? long.MaxValue : m.Number("width") ?? 0).Select(m => m.Text("url")).LastOrDefault(u => u.Length > 0, block.Property("media").Text("url"));

    private static string Player(JsonElement block)
    {
        string kind = block.Text("type"), file = block.Property("media").Text("url") is { Length: > 0 } single ? single : Largest(block), url = block.Text("url");
        string about = kind == "audio" ? string.Join(" – ", new[] { block.Text("artist"), block.Text("title") }.Where(t => t.Length > 0).Select(HtmlText.Of)) : "";
        string player = file.Length > 0 ? $"<{kind} controls src=\"{HtmlText.Of(file)}\"></{kind}>\n"
            : block.Text("embed_html") is { Length: > 0 } html ? html + "\n"
            : HtmlText.In("p", HtmlText.Link(url, HtmlText.Of(url)));
        return HtmlText.In("p", about) + player;
    }
}
