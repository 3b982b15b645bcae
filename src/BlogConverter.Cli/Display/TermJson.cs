// Tags and categories for programs.
using System.Text.Encodings.Web;
using System.Text.Json;
using BlogConverter.Model;
using BlogConverter.Taxonomy;

namespace BlogConverter.Cli.Display;

/// <summary>A survey as JSON: <c>terms</c> and <c>proposals</c>, the names as in the library.</summary>
internal static class TermJson
{
    public static void Write(TaxonomySurvey survey, Stream output)
    {
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteStartArray("terms");
        foreach (SourceTerm term in survey.Terms)
        {
            Term(writer, term);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("proposals");
        foreach (TermProposal proposal in survey.Proposals)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(proposal.Kind.ToString()));
            writer.WriteString("name", proposal.Name);
            writer.WriteStartArray("terms");
            foreach (SourceTerm term in proposal.Terms)
            {
                writer.WriteStartObject();
                writer.WriteString("taxonomy", term.Taxonomy);
                writer.WriteString("slug", term.Slug);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        output.Write("\n"u8);
    }

    private static void Term(Utf8JsonWriter writer, SourceTerm term)
    {
        writer.WriteStartObject();
        writer.WriteString("taxonomy", term.Taxonomy);
        writer.WriteString("slug", term.Slug);
        writer.WriteString("name", term.Name);
        Path(writer, term.Path);
        writer.WriteNumber("count", term.Count);
        writer.WriteNumber("published", term.Published);
        writer.WriteString("first", term.First?.ToString());
        writer.WriteString("last", term.Last?.ToString());
        writer.WriteStartArray("became");
        foreach (MappedTerm became in term.Became)
        {
            writer.WriteStartObject();
            writer.WriteString("taxonomy", became.Taxonomy);
            writer.WriteString("slug", became.Slug);
            writer.WriteString("name", became.Name);
            Path(writer, became.Path.Select(t => t.Name));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Path(Utf8JsonWriter writer, IEnumerable<string> names)
    {
        writer.WriteStartArray("path");
        foreach (string name in names)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }
}
