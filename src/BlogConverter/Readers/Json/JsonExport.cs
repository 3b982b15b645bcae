// Reads the items of an export that is one JSON text.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Decoding;

namespace BlogConverter.Readers.Json;

/// <summary>An item of a JSON export.</summary>
/// <param name="Cut">Its text.</param>
/// <param name="Number">Which item of the file it is, counted from 1.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct JsonPart(JsonCut Cut, int Number, SourcePosition Place, SourcePosition End);

/// <summary>The loop that all JSON formats share: items one by one, and at the end what was wrong around them.</summary>
internal static class JsonExport
{
    /// <summary>Cuts the items out. Lazy; one item in memory at a time.</summary>
    /// <param name="source">The input.</param>
    /// <param name="diagnostics">Gets what is wrong between the items.</param>
    /// <param name="paths">Where items stand; see <see cref="JsonCutter"/>.</param>
    public static IEnumerable<JsonPart> Parts(InputSource source, DiagnosticBag diagnostics, params string[] paths)
    {
        using DecodedText text = DecodedText.Open(source, diagnostics);
        CharWindow window = new(text);
        JsonCutter cutter = new(window, paths);
        int items = 0;
        JsonEnding ending = JsonEnding.Whole;
        foreach (JsonCut cut in cutter.Cuts())
        {
            ending = cut.Ending;
            yield return new(cut, ++items, new(source.Name, cut.Line), new(source.Name, window.Line));
        }

        text.Report();
        foreach (long line in cutter.Damage)
        {
            diagnostics.Add(Messages.ExportDamaged(new(source.Name, line)));
        }

        if (!cutter.SawEnd && ending != JsonEnding.CutOff)
        {
            diagnostics.Add(Messages.ExportEndsEarly(new(source.Name, window.Line)));
        }
        else if (items == 0)
        {
            diagnostics.Add(Messages.ExportHasNoItems(new(source.Name, 1)));
        }
    }
}
