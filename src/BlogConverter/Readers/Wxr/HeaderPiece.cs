// What stands before, between and behind the items of an export.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Wxr;

/// <summary>Reads the site, its authors and its terms.</summary>
/// <param name="text">The text, its open elements closed.</param>
/// <param name="hasSite">True for the head of a channel, false for terms between or behind items.</param>
/// <param name="generator">Who wrote the export, where no element tells it.</param>
/// <param name="namespaces">The export's namespaces.</param>
internal sealed class HeaderPiece(string text, bool hasSite, string generator, WxrNamespaces namespaces) : SourcePiece
{
    public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics)
    {
        HeaderReader? header = PieceXml.Read(
            text,
            isDamaged: false,
            namespaces,
            reader =>
            {
                HeaderReader fields = new(namespaces, Source);
                fields.Read(reader);
                return fields;
            },
            out RepairedXml? repaired);
        if (repaired is not null)
        {
            PieceXml.Report(repaired, text, Source, null, diagnostics);
        }

        if (header is null)
        {
            diagnostics.Add(Messages.HeaderUnreadable(Source));
        }

        if (!hasSite)
        {
            return header?.Records ?? [];
        }

        header ??= new HeaderReader(namespaces, Source);
        Site site = header.Site(generator);
        if (header.Version is not { } version || !IsKnown(version))
        {
            diagnostics.Add(Messages.VersionUnknown(Source, header.Version ?? ""));
        }

        return [site, .. header.Records];
    }

    private static bool IsKnown(string version) => version is "1.0" or "1.1" or "1.2";
}
