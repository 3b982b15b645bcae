// What a visitor sees of a document, as lists that can be compared.
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BlogConverter.Tests.Content;

/// <summary>Words in order, headings, code blocks, addresses of links and images by their last part. Texturized and straight punctuation count as the same.</summary>
internal sealed partial class VisitorView
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "pre", "blockquote", "table", "tr", "td", "th", "figure", "figcaption", "hr", "br", "section", "dl", "dt", "dd", "details", "summary", "address",
        "blogconverter-embed", "blogconverter-placeholder",
    };

    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal) { "script", "style", "noscript", "template", "svg", "audio", "video", "select", "button", "iframe" };

    private readonly StringBuilder _text = new();

    public VisitorView(IElement body)
    {
        Read(body);
        Words = [.. Word().Matches(Plain(Address().Replace(_text.ToString(), " "))).Select(m => m.Value.ToLowerInvariant())];
    }

    public IReadOnlyList<string> Words { get; }

    public List<string> Headings { get; } = [];

    public List<string> Codes { get; } = [];

    public List<string> Links { get; } = [];

    public List<string> Images { get; } = [];

    /// <summary>How many of the wanted are found, each as often as it stands there.</summary>
    private static int Common(IEnumerable<string> wanted, IEnumerable<string> found)
    {
        Dictionary<string, int> left = found.CountBy(f => f).ToDictionary(StringComparer.Ordinal);
        return wanted.Count(w => left.TryGetValue(w, out int count) && (left[w] = count - 1) >= 0);
    }

    /// <summary>Adds to the totals of each kind how much of a page is wanted and how much of it is there; what is missing is told, with the page's name.</summary>
    public static void Compare(string name, IElement wanted, IElement found, Dictionary<string, (int Wanted, int Found)> totals, Action<string>? tell = null)
    {
        VisitorView want = new(wanted), have = new(found);
        Add("words", want.Words, have.Words);
        Add("pairs", Pairs(want.Words), Pairs(have.Words));
        Add("own words", have.Words, want.Words);
        Add("headings", want.Headings, have.Headings);
        Add("code", want.Codes, have.Codes);
        Add("images", want.Images, have.Images);
        Add("links", want.Links, have.Links);

        void Add(string kind, IReadOnlyCollection<string> all, IReadOnlyCollection<string> there)
        {
            (int w, int f) = totals.GetValueOrDefault(kind);
            int common = Common(all, there);
            totals[kind] = (w + all.Count, f + common);
            if (common < all.Count && kind != "pairs")
            {
                tell?.Invoke($"{name}: {kind} {common} of {all.Count}, not {string.Join(" | ", all.Except(there).Take(12))}");
            }
        }
    }

    private static List<string> Pairs(IReadOnlyList<string> words) => [.. words.Zip(words.Skip(1), (a, b) => a + " " + b)];

    private void Read(INode node)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText text)
            {
                _text.Append(text.Data);
            }
            else if (child is IElement element && !Unseen.Contains(element.LocalName))
            {
                Element(element);
            }
        }
    }

    private void Element(IElement element)
    {
        bool isBlock = Blocks.Contains(element.LocalName);
        _text.Append(isBlock ? "\n" : "");
        switch (element)
        {
            case IHtmlPreElement:
                Codes.Add(string.Join('\n', Lines(element).Replace('\u00a0', ' ').Split('\n').Select(l => l.TrimEnd())).Trim('\n'));
                break;
            case IHtmlHeadingElement when Word().IsMatch(element.TextContent):
                Headings.Add(element.LocalName + string.Join(' ', Word().Matches(Plain(Lines(element))).Select(m => m.Value.ToLowerInvariant())));
                break;
            case IHtmlAnchorElement when element.GetAttribute("href") is { Length: > 0 } href:
                Links.Add(LastPart(href));
                break;
            case IHtmlImageElement when element.GetAttribute("src") is { } src:
                if (src.Contains("smilies", StringComparison.Ordinal))
                {
                    _text.Append(element.GetAttribute("alt"));
                }
                else
                {
                    Images.Add(LastPart(src));
                }

                break;
        }

        Read(element);
        _text.Append(isBlock ? "\n" : "");
    }

    // A line break in code is a line end.
    private static string Lines(IElement code) => string.Concat(code.Descendants().Select(n => n is IText text ? text.Data : n is IHtmlBreakRowElement ? "\n" : ""));

    private static string LastPart(string url)
    {
        string path = Uri.UnescapeDataString(url).Split('?', '#')[0].TrimEnd('/').ToLowerInvariant();
        return path[(path.LastIndexOf('/') + 1)..];
    }

    private static string Plain(string text) => Marks().Replace(Times().Replace(text, "x"), "");

    [GeneratedRegex(@"[\p{L}\p{N}_]+")]
    private static partial Regex Word();

    [GeneratedRegex("[\u2018\u2019\u02bc\u2032'`\u00ad\u200b\ufeff]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"(?<=\d)×(?=\d)")]
    private static partial Regex Times();

    [GeneratedRegex(@"(?:https?|ftp)://[^\s<>""]+")]
    private static partial Regex Address();
}
