// Makes HTML of a text of Ghost's editor from 1.0 to 5.
using System.Globalization;
using System.Text;
using System.Text.Json;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Json;

namespace BlogConverter.Readers.Ghost;

/// <summary>Renders Mobiledoc 0.3: sections of marked-up text, lists, and cards. A text that is one Markdown card and nothing else is Markdown.</summary>
internal sealed class MobiledocText(GhostCards cards)
{
    private const int MarkupSection = 1, ImageSection = 2, ListSection = 3, CardSection = 10;

    private readonly StringBuilder _html = new();
    private readonly List<string> _open = [];
    private JsonElement _document;

    /// <summary>The body that a document holds.</summary>
    public PostBody Body(JsonElement document)
    {
        _document = document;
        IReadOnlyList<JsonElement> sections = [.. document.Items("sections").Where(s => !IsBlank(s))];
        if (sections is [var only] && Kind(only) == CardSection && Card(only) is ("markdown" or "card-markdown", var card))
        {
            return new(card.Text("markdown"), BodyFormat.Markdown);
        }

        foreach (JsonElement section in sections)
        {
            Section(section);
        }

        return new(_html.ToString(), BodyFormat.Html);
    }

    private void Section(JsonElement section)
    {
        IReadOnlyList<JsonElement> parts = section.Items();
        switch (Kind(section))
        {
            case MarkupSection when parts.Count > 2:
                string element = parts[1].Text() switch
                {
                    ['h' or 'H', >= '1' and <= '6'] heading => heading.ToLowerInvariant(),
                    "blockquote" or "aside" or "pull-quote" => "blockquote",
                    _ => "p",
                };
                Block(element, parts[2]);
                break;
            case ImageSection when parts.Count > 1:
                _html.Append(HtmlText.Figure(HtmlText.Image(parts[1].Text(), ""), ""));
                break;
            case ListSection when parts.Count > 2:
                string list = parts[1].Text() == "ol" ? "ol" : "ul";
                _html.Append('<').Append(list).Append(">\n");
                foreach (JsonElement item in parts[2].Items())
                {
                    Block("li", item);
                }

                _html.Append("</").Append(list).Append(">\n");
                break;
            case CardSection:
                (string name, JsonElement payload) = Card(section);
                _html.Append(cards.Html(name, payload));
                break;
        }
    }

    private void Block(string element, JsonElement markers)
    {
        _html.Append('<').Append(element).Append('>');
        foreach (JsonElement marker in markers.Items())
        {
            if (marker.Items() is [var type, var opened, var closed, var value, ..])
            {
                foreach (JsonElement markup in opened.Items())
                {
                    Open(markup);
                }

                bool isAtom = type.Text() == "1";
                _html.Append(isAtom ? Atom(value) : HtmlText.Of(value.Text()));
                Close(int.TryParse(closed.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : 0);
            }
        }

        Close(_open.Count);
        _html.Append("</").Append(element).Append(">\n");
    }

    private void Open(JsonElement number)
    {
        IReadOnlyList<JsonElement> markup = Entry("markups", number);
        string tag = markup.Count > 0 ? markup[0].Text().ToLowerInvariant() : "span";
        string element = tag is "a" or "b" or "strong" or "i" or "em" or "u" or "s" or "del" or "sub" or "sup" or "code" or "mark" ? tag : "span";
        IReadOnlyList<JsonElement> attributes = markup.Count > 1 ? markup[1].Items() : [];
        string link = "";
        for (int i = 0; i + 1 < attributes.Count; i += 2)
        {
            link = attributes[i].Text() == "href" ? attributes[i + 1].Text() : link;
        }

        _html.Append('<').Append(element).Append(element == "a" ? $" href=\"{HtmlText.Of(link)}\"" : "").Append('>');
        _open.Add(element);
    }

    private void Close(int count)
    {
        for (; count > 0 && _open.Count > 0; count--)
        {
            _html.Append("</").Append(_open[^1]).Append('>');
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private string Atom(JsonElement number)
    {
        IReadOnlyList<JsonElement> atom = Entry("atoms", number);
        string name = atom.Count > 0 ? atom[0].Text() : "";
        return name == "soft-return" ? "<br>\n" : atom.Count > 1 ? HtmlText.Of(atom[1].Text()) : "";
    }

    private (string Name, JsonElement Payload) Card(JsonElement section)
    {
        IReadOnlyList<JsonElement> parts = section.Items();
        IReadOnlyList<JsonElement> card = parts.Count > 1 ? Entry("cards", parts[1]) : [];
        return card.Count == 0 ? ("", default) : (card[0].Text(), card.Count > 1 ? card[1] : default);
    }

    private IReadOnlyList<JsonElement> Entry(string table, JsonElement number)
    {
        IReadOnlyList<JsonElement> entries = _document.Items(table);
        return int.TryParse(number.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < entries.Count ? entries[index].Items() : [];
    }

    private static int Kind(JsonElement section) => section.Items() is [var kind, ..] && int.TryParse(kind.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    /// <summary>Editors leave an empty paragraph behind the last card.</summary>
    private static bool IsBlank(JsonElement section) => Kind(section) == MarkupSection && (section.Items().Count < 3 || section.Items()[2].Items().Count == 0);
}
