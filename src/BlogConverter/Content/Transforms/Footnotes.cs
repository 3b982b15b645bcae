// Footnotes of all kinds get one shape: a mark where they stood, the text at the end.
using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.Content.Transforms;

/// <summary>The block editor's notes (mark in the text, note in the meta entry <c>footnotes</c>), those that shortcodes left in place, and <c>((…))</c>. They are numbered in the order in which they stand.</summary>
internal static class Footnotes
{
    public static void Apply(IHtmlDocument document, ContentContext context)
    {
        DoubleParentheses.Mark(document, context);
        Dictionary<string, string> stored = Stored(context.Item);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var notes = new List<IElement>();
        var edits = new TreeEdits();
        foreach (IElement place in Dom.Elements(document.Body!, ContentElements.Footnote, "sup").Where(e => e.LocalName != "sup" || e.HasAttribute("data-fn")))
        {
            string id = Dom.Attribute(place, "data-fn");
            if (id.Length > 0 && !stored.ContainsKey(id))
            {
                context.Diagnostics.Add(Messages.FootnoteMissing(id, context.Item));
                continue;
            }

            if (id.Length == 0 || !names.TryGetValue(id, out string? name))
            {
                name = (notes.Count + 1).ToString(CultureInfo.InvariantCulture);
                names[id.Length > 0 ? id : "#" + name] = name;
                notes.Add(Note(place, id.Length > 0 ? stored[id] : null, name, document));
            }

            IElement mark = document.CreateElement(ContentElements.FootnoteReference);
            mark.SetAttribute("name", name);
            if (id.Length > 0)
            {
                // No renderer reads it; the proof finds the number that the body held.
                mark.TextContent = place.TextContent;
            }

            edits.Replace(place, mark);
        }

        edits.Apply();

        foreach (IElement note in notes)
        {
            document.Body!.AppendChild(note);
        }
    }

    private static IElement Note(IElement place, string? html, string name, IHtmlDocument document)
    {
        IElement note = document.CreateElement(ContentElements.Footnote);
        note.SetAttribute("name", name);
        if (html is null)
        {
            Dom.MoveChildren(place, note);
        }
        else
        {
            note.InnerHtml = Untrusted.Html(html).Html;
        }

        return note;
    }

    // [{"id":"…","content":"…"}], both strings; anything else is not the block editor's.
    private static Dictionary<string, string> Stored(BlogItem item)
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        if (item.MetaValue("footnotes") is not { Length: > 2 } json)
        {
            return notes;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement note in document.RootElement.EnumerateArray())
                {
                    if (note.ValueKind == JsonValueKind.Object && note.TryGetProperty("id", out JsonElement id) && note.TryGetProperty("content", out JsonElement content) && id.ValueKind == JsonValueKind.String && content.ValueKind == JsonValueKind.String)
                    {
                        notes[id.GetString()!] = content.GetString()!;
                    }
                }
            }
        }
        catch (JsonException)
        {
            // Each mark without a text is reported where it stands.
            return notes;
        }

        return notes;
    }
}
