// Makes HTML of a text of Ghost's present editor.
using System.Globalization;
using System.Text;
using System.Text.Json;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Json;

namespace BlogConverter.Readers.Ghost;

/// <summary>Renders Lexical nodes as Ghost does: paragraphs, headings, lists, links, formatted text; everything else is a card.</summary>
internal sealed class LexicalText(GhostCards cards)
{
    /// <summary>The bits of a text's format and their elements, the outermost first.</summary>
    private static readonly (int Bit, string Element)[] Formats = [(1, "strong"), (2, "em"), (4, "s"), (8, "u"), (128, "mark"), (32, "sub"), (64, "sup"), (16, "code")];

    private readonly StringBuilder _html = new();

    /// <summary>The HTML of a document.</summary>
    public string Html(JsonElement document)
    {
        Children(document.Property("root"));
        return _html.ToString();
    }

    private void Children(JsonElement node)
    {
        foreach (JsonElement child in node.Items("children"))
        {
            Node(child);
        }
    }

    private void Node(JsonElement node)
    {
        switch (node.Text("type"))
        {
            case "paragraph":
                Block("p", node);
                break;
            case "heading" or "extended-heading":
                Block(node.Text("tag") is ['h', >= '1' and <= '6'] tag ? tag : "h2", node);
                break;
            case "quote" or "extended-quote" or "aside":
                Block("blockquote", node);
                break;
            case "list":
                List(node);
                break;
            case "link" or "autolink" or "at-link":
                _html.Append(CultureInfo.InvariantCulture, $"<a href=\"{HtmlText.Of(node.Text("url"))}\">");
                Children(node);
                _html.Append("</a>");
                break;
            case "text" or "extended-text" or "code-highlight" or "tk":
                Text(node.Text("text"), (int)(node.Number("format") ?? 0));
                break;
            case "linebreak":
                _html.Append("<br>\n");
                break;
            case "tab":
                _html.Append('\t');
                break;
            case "at-link-search" or "zwnj":
                break;
            case var card when node.Items("children").Count > 0 && !GhostCards.Knows(card):
                Children(node);
                break;
            case var card:
                _html.Append(cards.Html(card, node));
                break;
        }
    }

    private void Block(string element, JsonElement node)
    {
        _html.Append('<').Append(element).Append('>');
        Children(node);
        _html.Append("</").Append(element).Append(">\n");
    }

    private void List(JsonElement list)
    {
        string element = list.Text("listType") == "number" || list.Text("tag") == "ol" ? "ol" : "ul";
        bool isCheckList = list.Text("listType") == "check";
        long start = list.Number("start") ?? 1;
        _html.Append('<').Append(element).Append(element == "ol" && start != 1 ? string.Create(CultureInfo.InvariantCulture, $" start=\"{start}\"") : "").Append(">\n");
        bool isOpen = false;
        foreach (JsonElement item in list.Items("children"))
        {
            // A list below an item is an item of its own to the editor.
            bool isNested = isOpen && item.Items("children") is { Count: > 0 } parts && parts.All(p => p.Text("type") == "list");
            if (!isNested)
            {
                _html.Append(isOpen ? "</li>\n<li>" : "<li>").Append(!isCheckList ? "" : item.IsTrue("checked") ? "<input type=\"checkbox\" checked disabled> " : "<input type=\"checkbox\" disabled> ");
            }

            Children(item);
            isOpen = true;
        }

        _html.Append(isOpen ? "</li>\n</" : "</").Append(element).Append(">\n");
    }

    private void Text(string text, int format)
    {
        foreach ((int bit, string element) in Formats)
        {
            if ((format & bit) != 0)
            {
                _html.Append('<').Append(element).Append('>');
            }
        }

        _html.Append(HtmlText.Of(text));
        for (int i = Formats.Length - 1; i >= 0; i--)
        {
            if ((format & Formats[i].Bit) != 0)
            {
                _html.Append("</").Append(Formats[i].Element).Append('>');
            }
        }
    }
}
