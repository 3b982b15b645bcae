// One item of a JSON export, cut out and not yet read.
using System.Globalization;
using System.Text.Json;
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.Readers.Json;

/// <summary>Parses its item by itself, so that damage stays inside.</summary>
/// <param name="part">The item.</param>
/// <param name="idName">The property that holds the id.</param>
internal abstract class JsonItemPiece(JsonPart part, string idName = "id") : SourcePiece
{
    public sealed override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics)
    {
        using JsonDocument? document = part.Cut.Ending == JsonEnding.Whole ? JsonFields.Parse(part.Cut.Text) : null;
        if (document is { RootElement.ValueKind: JsonValueKind.Object })
        {
            string id = document.RootElement.Text(idName);
            if (id.Length == 0)
            {
                id = StandIn;
                diagnostics.Add(Messages.ExportIdMissing(Source, id));
            }

            return [Item(document.RootElement, id, depth == ReadDepth.Full, diagnostics)];
        }

        string known = JsonFields.TextIn(part.Cut.Text, idName) is { Length: > 0 } found ? found : StandIn;
        diagnostics.Add(part.Cut.Ending == JsonEnding.CutOff ? Messages.ExportEndsInItem(part.End, known, Source) : Messages.ExportItemUnreadable(Source, known));
        return [new BrokenItem { Source = Source, Id = known, Title = JsonFields.TextIn(part.Cut.Text, "title") }];
    }

    /// <summary>Reads the item.</summary>
    /// <param name="json">The item's object.</param>
    /// <param name="id">Its id, or what stands in for it.</param>
    /// <param name="isFull">False when neither body nor comments are wanted.</param>
    /// <param name="diagnostics">Gets what is wrong in it.</param>
    protected abstract BlogItem Item(JsonElement json, string id, bool isFull, DiagnosticBag diagnostics);

    private string StandIn => string.Create(CultureInfo.InvariantCulture, $"item-{part.Number}");
}
