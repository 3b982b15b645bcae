// The sites of code that runs.
namespace BlogConverter.Content.Embeds;

/// <summary>Gists, pens, fiddles and sandboxes.</summary>
internal static class CodeProviders
{
    public static EmbedTable Table { get; } = new()
    {
        ["gist.github.com"] = Gist,
        ["codepen.io"] = CodePen,
        ["jsfiddle.net"] = Fiddle,
        ["codesandbox.io"] = a => EmbedProviders.Keep("codesandbox", a.After("s") is { Length: > 0 } s ? s : a.After("embed"), a),
        ["stackblitz.com"] = a => EmbedProviders.Keep("stackblitz", a.After("edit"), a),
        ["replit.com"] = a => a.Segments.Length > 1 ? EmbedProviders.Keep("replit", string.Join('/', a.Segments), a) : null,
        ["jsbin.com"] = a => EmbedProviders.Keep("jsbin", a.First, a),
        ["plnkr.co"] = a => EmbedProviders.Keep("plunker", a.Segments.LastOrDefault(s => s is not ("edit" or "embed" or "plunk")) ?? "", a),
        ["dotnetfiddle.net"] = a => EmbedProviders.Keep("dotnetfiddle", a.Last, a),
        ["asciinema.org"] = a => a.After("a").Split('.')[0] is { Length: > 0 } id ? new EmbedTarget("asciinema", id, "https://asciinema.org/a/" + id) : null,
        ["observablehq.com"] = a => EmbedProviders.Keep("observable", a.Last, a),
    };

    // gist.github.com/user/ID(.js|.git)(?file=…) and the old gist.github.com/ID.
    internal static EmbedTarget? Gist(WebAddress address)
    {
        string[] path = address.Segments;
        if (path.Length == 0)
        {
            return null;
        }

        int dot = path[^1].LastIndexOf('.');
        path[^1] = dot > 0 && path[^1][dot..] is ".js" or ".git" or ".json" or ".pibb" ? path[^1][..dot] : path[^1];
        if (path is not [.., var id] || !id.All(char.IsAsciiHexDigit))
        {
            return null;
        }

        string file = address.Value("file");
        return new EmbedTarget("gist", string.Join('/', path), "https://gist.github.com/" + string.Join('/', path) + (file.Length > 0 ? "?file=" + Uri.EscapeDataString(file) : address.Fragment.StartsWith("file", StringComparison.Ordinal) ? "#" + address.Fragment : ""));
    }

    private static EmbedTarget? CodePen(WebAddress address)
    {
        string[] path = address.Segments;
        int at = Array.FindIndex(path, s => s is "pen" or "embed" or "details" or "full");
        return at < 1 || at + 1 >= path.Length || path[^1] is "preview" ? null : new EmbedTarget("codepen", path[0] + "/" + path[^1], $"https://codepen.io/{path[0]}/pen/{path[^1]}");
    }

    // jsfiddle.net/user/ID/2/embedded/result/ and ID/2/show/.
    private static EmbedTarget? Fiddle(WebAddress address)
    {
        string[] path = [.. address.Segments.TakeWhile(s => s is not ("embedded" or "embed" or "show" or "light"))];
        return path.Length == 0 ? null : new EmbedTarget("jsfiddle", string.Join('/', path), "https://jsfiddle.net/" + string.Join('/', path) + "/");
    }
}
