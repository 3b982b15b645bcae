// Links as JSON.
using System.Text;
using System.Text.Json;
using BlogConverter.Links;

namespace BlogConverter.Reports.LinkLists;

/// <summary>A list of objects with the keys of the report's <c>links</c>, and <c>host</c> and <c>check</c> besides; one link on a line.</summary>
internal static class JsonLinkList
{
    public static void Write(IReadOnlyList<SiteLink> links, TextWriter writer)
    {
        writer.Write('[');
        using var buffer = new MemoryStream();
        for (int i = 0; i < links.Count; i++)
        {
            buffer.SetLength(0);
            using (var json = new Utf8JsonWriter(buffer, JsonSpool.Readable))
            {
                Write(json, links[i]);
            }

            writer.Write(i == 0 ? "\n" : ",\n");
            writer.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        }

        writer.Write("\n]\n");
    }

    private static void Write(Utf8JsonWriter json, SiteLink link)
    {
        LinkReference reference = link.Reference;
        json.WriteStartObject();
        json.WriteString("class", ReportNames.Of(reference.Class));
        json.WriteString("host", link.Host);
        json.WriteString("state", ReportNames.Of(reference.State));
        json.WriteString("from", reference.Reference);
        Optional(json, "to", reference.NewAddress);
        json.WriteString("item", link.ItemId);
        json.WriteString("place", reference.Place);
        Optional(json, "reason", reference.Reason);
        Optional(json, "proposal", reference.Proposal);
        if (link.Check is { } check)
        {
            json.WriteStartObject("check");
            json.WriteString("health", ReportNames.Of(check.Health));
            if (check.Status is { } status)
            {
                json.WriteNumber("status", status);
            }

            Optional(json, "final", check.FinalAddress);
            Optional(json, "detail", check.Detail.Length == 0 ? null : check.Detail);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
