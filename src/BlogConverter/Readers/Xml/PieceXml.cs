// Reads a piece as XML: as it stands, or else repaired.
using System.Xml;
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.Readers.Xml;

/// <summary>The two attempts at a piece. A sound one is read at full speed; only one that the XML reader refuses is repaired, and what that took is reported.</summary>
internal static class PieceXml
{
    private static readonly Dictionary<Damage, Func<SourcePosition, string?, int, string, Diagnostic>> Reports = new()
    {
        [Damage.ForbiddenCharacter] = Messages.ForbiddenCharacters,
        [Damage.ForbiddenReference] = Messages.ForbiddenReferences,
        [Damage.BareAmpersand] = Messages.BareAmpersands,
        [Damage.HtmlEntity] = Messages.HtmlEntities,
        [Damage.MarkupInText] = Messages.MarkupInText,
        [Damage.Attribute] = Messages.AttributeRepaired,
        [Damage.UnclosedElement] = Messages.UnclosedElements,
        [Damage.StrayEndTag] = Messages.StrayEndTags,
        [Damage.UnclosedCdata] = Messages.UnclosedCdata,
        [Damage.CdataMark] = Messages.CdataMarks,
        [Damage.UndeclaredPrefix] = Messages.UndeclaredPrefix,
        [Damage.DocumentType] = Messages.DocumentTypeIgnored,
    };

    /// <summary>Reads a piece.</summary>
    /// <typeparam name="T">What is gathered.</typeparam>
    /// <param name="piece">The piece.</param>
    /// <param name="isDamaged">True when it is known to need repair.</param>
    /// <param name="dialect">What the export declares.</param>
    /// <param name="read">Reads it into something new; may be called twice.</param>
    /// <param name="repaired">What the repair did; null when none was needed.</param>
    /// <returns>Null when the piece could not be read even repaired.</returns>
    public static T? Read<T>(string piece, bool isDamaged, XmlDialect dialect, Func<XmlReader, T> read, out RepairedXml? repaired)
        where T : class
    {
        repaired = null;
        T? result = isDamaged ? null : Attempt(new StringReader(piece), [], dialect, read);
        if (result is null)
        {
            repaired = XmlRepair.Repair(piece, dialect);
            result = Attempt(new StringReader(repaired.Text), repaired.Prefixes, dialect, read);
        }

        return result;
    }

    /// <summary>Reads a piece that is not to be repaired; null when it would have to be.</summary>
    public static T? ReadSound<T>(TextReader piece, XmlDialect dialect, Func<XmlReader, T> read)
        where T : class
    {
        try
        {
            return dialect.ReadSound(piece, read);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Reports each kind of repair once, with its line. What had to be closed at the very end is for the caller to tell, who knows why.</summary>
    public static void Report(RepairedXml repaired, string piece, SourcePosition place, string? itemId, DiagnosticBag diagnostics)
    {
        foreach (Repair repair in repaired.Repairs.Where(r => r.Offset < piece.Length))
        {
            long line = place.Line + piece.AsSpan(0, repair.Offset).Count('\n');
            diagnostics.Add(Reports[repair.Damage](new(place.File, line), itemId, repair.Count, repair.Detail));
        }
    }

    private static T? Attempt<T>(TextReader text, IReadOnlyCollection<string> prefixes, XmlDialect dialect, Func<XmlReader, T> read)
        where T : class
    {
        try
        {
            T? result = null;
            dialect.Read(text, prefixes, reader => result = read(reader));
            return result;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
