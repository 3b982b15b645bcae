// How each part of the report looks in JSON.
using System.Text.Json;
using BlogConverter.Diagnostics;
using BlogConverter.Links;
using BlogConverter.Proof;

namespace BlogConverter.Reports;

/// <summary>The shapes that <c>samples/report.schema.json</c> describes. Fields without a value are left out.</summary>
internal static partial class ReportJson
{
    public static void Item(Utf8JsonWriter writer, LedgerEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("id", entry.Id);
        writer.WriteString("type", entry.Type);
        writer.WriteString("status", entry.Status);
        writer.WriteString("slug", entry.Slug);
        writer.WriteString("title", entry.Title);
        writer.WriteStartObject("source");
        writer.WriteString("file", entry.Source.File);
        writer.WriteNumber("line", entry.Source.Line);
        writer.WriteEndObject();
        writer.WriteString("outcome", ReportNames.Of(entry.Outcome));
        Optional(writer, "state", entry.State is { } state ? ReportNames.Of(state) : null);
        Optional(writer, "reason", entry.Reason);
        Optional(writer, "path", entry.Path);
        if (entry.Proof is { } proof)
        {
            writer.WriteStartObject("proof");
            Tallies(writer, proof);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    public static void Asset(Utf8JsonWriter writer, AssetEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("url", entry.Url);
        Optional(writer, "attachmentId", entry.AttachmentId);
        writer.WriteString("state", ReportNames.Of(entry.State));
        Optional(writer, "reason", entry.Reason);
        Optional(writer, "path", entry.Path);
        writer.WriteNumber("useCount", entry.UseCount);
        writer.WritePropertyName("usedIn");
        Strings(writer, entry.UsedIn);
        writer.WriteEndObject();
    }

    public static void Diagnostic(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("severity", ReportNames.Of(diagnostic.Severity));
        writer.WriteString("message", diagnostic.Message);
        Optional(writer, "file", diagnostic.Source.File is { Length: > 0 } file ? file : null);
        if (diagnostic.Source.Line > 0)
        {
            writer.WriteNumber("line", diagnostic.Source.Line);
        }

        Optional(writer, "itemId", diagnostic.ItemId);
        writer.WriteEndObject();
    }

    public static void Loss(Utf8JsonWriter writer, (string ItemId, Loss Loss) found)
    {
        writer.WriteStartObject();
        writer.WriteString("itemId", found.ItemId);
        writer.WriteString("kind", found.Loss.Kind);
        writer.WriteString("expected", found.Loss.Expected);
        writer.WriteString("got", found.Loss.Got);
        writer.WriteString("place", found.Loss.Place);
        writer.WriteEndObject();
    }

    public static void Dropped(Utf8JsonWriter writer, (string ItemId, Dropped Dropped) removed)
    {
        writer.WriteStartObject();
        writer.WriteString("itemId", removed.ItemId);
        writer.WriteString("what", removed.Dropped.What);
        writer.WriteString("why", removed.Dropped.Why);
        writer.WriteString("handler", removed.Dropped.Handler);
        writer.WriteEndObject();
    }

    public static void Link(Utf8JsonWriter writer, (string ItemId, LinkReference Link) found)
    {
        writer.WriteStartObject();
        writer.WriteString("itemId", found.ItemId);
        writer.WriteString("place", found.Link.Place);
        writer.WriteString("class", ReportNames.Of(found.Link.Class));
        writer.WriteString("state", ReportNames.Of(found.Link.State));
        writer.WriteString("from", found.Link.Reference);
        Optional(writer, "to", found.Link.NewAddress);
        Optional(writer, "reason", found.Link.Reason);
        Optional(writer, "proposal", found.Link.Proposal);
        writer.WriteEndObject();
    }

    public static void OwnAddressLeft(Utf8JsonWriter writer, OwnAddressLeft left)
    {
        writer.WriteStartObject();
        writer.WriteString("url", left.Address);
        writer.WriteString("file", left.File);
        writer.WriteNumber("line", left.Line);
        writer.WriteEndObject();
    }

    public static void Gone(Utf8JsonWriter writer, GoneAddress gone)
    {
        writer.WriteStartObject();
        writer.WriteString("from", gone.Address);
        writer.WriteString("class", ReportNames.Of(gone.Class));
        Optional(writer, "itemId", gone.ItemId is { Length: > 0 } id ? id : null);
        writer.WriteString("reason", gone.Reason);
        writer.WriteEndObject();
    }

    private static void Tallies(Utf8JsonWriter writer, ProofTally proof)
    {
        Tally(writer, "words", proof.Words);
        Tally(writer, "links", proof.Links);
        Tally(writer, "images", proof.Images);
        Tally(writer, "codeBlocks", proof.CodeBlocks);
        Tally(writer, "headings", proof.Headings);
        Tally(writer, "listItems", proof.ListItems);
        Tally(writer, "cells", proof.Cells);
        writer.WriteNumber("rawHtmlBlocks", proof.RawHtmlBlocks);
    }

    private static void Tally(Utf8JsonWriter writer, string name, Tally tally)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("kept", tally.Kept);
        writer.WriteNumber("total", tally.Total);
        writer.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter writer, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray();
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
