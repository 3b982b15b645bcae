// The file vercel.json.
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BlogConverter.Diagnostics;

namespace BlogConverter.Outputs.Redirects;

/// <summary><c>redirects</c> of vercel.json; a source is a pattern of path-to-regexp, and a query's value a regular expression. See vercel.com, "Project Configuration".</summary>
internal static class VercelRedirects
{
    private const int MostLines = 2048;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static RedirectFormat Create() => new("vercel", "vercel.json", RedirectPlace.Project, Write);

    private static IEnumerable<string> Write(IReadOnlyList<OldAddress> addresses, DiagnosticBag diagnostics)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Readable);
        json.WriteStartObject();
        json.WriteStartArray("redirects");
        foreach (OldAddress address in addresses.Where(a => a.HasQuery).Concat(addresses.Where(a => !a.HasQuery)))
        {
            if (address.HasQuery && address.Values is null)
            {
                diagnostics.Add(Messages.RedirectNotSayable("Vercel", address.Redirect.From, "its query is no list of names and values", address.Redirect.ItemId));
                continue;
            }

            Write(json, address);
            yield return JsonRedirects.Taken(json, buffer);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        yield return JsonRedirects.Taken(json, buffer) + "\n";
        if (addresses.Count > MostLines)
        {
            diagnostics.Add(Messages.RedirectLimit("Vercel", addresses.Count, MostLines));
        }
    }

    private static void Write(Utf8JsonWriter json, OldAddress address)
    {
        json.WriteStartObject();
        json.WriteString("source", address.Path == "/" ? "/" : Pattern(address.Path.TrimEnd('/')) + "{/}?");
        if (address.HasQuery)
        {
            json.WriteStartArray("has");
            foreach ((string name, string value) in address.Values!)
            {
                json.WriteStartObject();
                json.WriteString("type", "query");
                json.WriteString("key", name);
                json.WriteString("value", Expression(Uri.UnescapeDataString(value)));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteString("destination", address.To);
        json.WriteNumber("statusCode", 301);
        json.WriteEndObject();
    }

    private static string Pattern(string path) => Escaped(path, ":+!(){}*?");

    private static string Expression(string value) => Escaped(value, "\\^$.*+?()[]{}|/-");

    private static string Escaped(string text, string special)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in text)
        {
            _ = special.Contains(c, StringComparison.Ordinal) ? escaped.Append('\\').Append(c) : escaped.Append(c);
        }

        return escaped.ToString();
    }
}
