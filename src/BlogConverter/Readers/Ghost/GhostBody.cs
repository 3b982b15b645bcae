// The text of a Ghost post, in whichever language it was kept.
using System.Text.Json;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Json;

namespace BlogConverter.Readers.Ghost;

/// <summary>Chooses the body: the HTML that visitors got, where the export has it, else one of the editors' own formats.</summary>
internal static class GhostBody
{
    /// <param name="json">The post.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="id">Its id.</param>
    /// <param name="diagnostics">Gets what cannot be shown.</param>
    public static PostBody Of(JsonElement json, SourcePosition place, string id, DiagnosticBag diagnostics)
    {
        if (json.Text("html") is { Length: > 0 } html && !string.IsNullOrWhiteSpace(html))
        {
            return new(GhostAddress.Resolve(html), BodyFormat.Html);
        }

        foreach (string field in (ReadOnlySpan<string>)["lexical", "mobiledoc"])
        {
            if (Document(json, field) is not { } source)
            {
                continue;
            }

            using JsonDocument? document = JsonFields.Parse(source);
            if (document is null)
            {
                diagnostics.Add(Messages.GhostBodyUnreadable(place, id, field));
                continue;
            }

            GhostCards cards = new(place, id, diagnostics);
            return field == "lexical" ? new(new LexicalText(cards).Html(document.RootElement), BodyFormat.Html) : new MobiledocText(cards).Body(document.RootElement);
        }

        return json.Text("markdown") is { Length: > 0 } markdown ? new(GhostAddress.Resolve(markdown), BodyFormat.Markdown) : PostBody.Empty;
    }

    /// <summary>A document is a JSON text within the JSON, or in other tools' exports an object.</summary>
    private static string? Document(JsonElement json, string field) => json.Property(field) switch
    {
        { ValueKind: JsonValueKind.Object } inline => GhostAddress.Resolve(inline.GetRawText()),
        var text when text.Text() is { Length: > 0 } written => GhostAddress.Resolve(written),
        _ => null,
    };
}
