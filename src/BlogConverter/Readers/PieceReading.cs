// Reads a piece of an input so that nothing in it can end the run.
using System.Globalization;
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.Readers;

/// <summary>Readers do not throw for what stands in the input. Where one does all the same, it is a fault of ours, and must not cost the other items their lives: it is said, and the piece counts as an item that could not be read.</summary>
internal static class PieceReading
{
    /// <summary>Reads a piece for the only time in a pass: what it was cut into is handed back.</summary>
    public static IReadOnlyList<BlogRecord> ReadOrReport(this SourcePiece piece, ReadDepth depth, DiagnosticBag diagnostics)
    {
        try
        {
            return piece.Read(depth, diagnostics);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"line-{piece.Source.Line}");
            diagnostics.Add(Messages.ItemFailed($"{exception.GetType().Name}: {exception.Message}", piece.Source, id));
            return [new BrokenItem { Source = piece.Source, Id = id }];
        }
        finally
        {
            piece.Dispose();
        }
    }
}
