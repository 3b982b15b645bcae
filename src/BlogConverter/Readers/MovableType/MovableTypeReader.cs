// Reads the import format of Movable Type and TypePad.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Decoding;

namespace BlogConverter.Readers.MovableType;

/// <summary>A text of entries between lines of eight hyphens, each of sections between lines of five. Nothing is escaped, so a line of hyphens counts only where what follows fits.</summary>
internal sealed class MovableTypeReader : IBlogReader
{
    /// <summary>What ends an entry.</summary>
    private const string EntryEnd = "--------";

    public string Format => "Movable Type";

    public bool Recognizes(string head)
    {
        ReadOnlySpan<char> start = head.AsSpan().TrimStart(" \t\r\n\uFEFF-");
        return EntryFields.IsKey(start[..Math.Max(0, start.IndexOfAny('\r', '\n'))].ToString())
            && (head.Contains("\n-----", StringComparison.Ordinal) || head.Contains("\r-----", StringComparison.Ordinal))
            && head.Contains("BODY:", StringComparison.Ordinal);
    }

    public IEnumerable<SourcePiece> Cut(InputSource source, DiagnosticBag diagnostics)
    {
        using DecodedText text = DecodedText.Open(source, diagnostics);
        List<TextLine> entry = [];
        bool hasSite = false;
        int items = 0;
        foreach (List<TextLine> lines in Entries(text))
        {
            entry = lines;
            if (!hasSite)
            {
                hasSite = true;
                yield return new SitePiece(EntryFields.Of(lines).Link) { Source = new(source.Name, lines[0].Number) };
            }

            items++;
            yield return new EntryPiece(lines) { Source = new(source.Name, lines[0].Number) };
        }

        text.Report();
        if (items == 0)
        {
            diagnostics.Add(Messages.ExportHasNoItems(new(source.Name, 1)));
        }
        else if (!Sections.AreClosed(entry))
        {
            diagnostics.Add(Messages.MovableTypeEndsInText(new(source.Name, entry[^1].Number)));
        }
    }

    /// <summary>The lines of one entry after the other, without the line that ends it.</summary>
    private static IEnumerable<List<TextLine>> Entries(DecodedText text)
    {
        List<TextLine> entry = [];
        int end = -1;
        foreach (TextLine line in TextLines.Of(text))
        {
            string trimmed = line.Text.TrimEnd();
            if (end >= 0 && trimmed.Length > 0 && trimmed != EntryEnd)
            {
                // The line of hyphens before was an end only if a new entry begins here.
                if (EntryFields.IsKey(trimmed))
                {
                    List<TextLine> whole = entry[..end];
                    if (whole.Exists(l => !string.IsNullOrWhiteSpace(l.Text)))
                    {
                        yield return whole;
                    }

                    entry = [];
                }

                end = -1;
            }

            end = trimmed == EntryEnd && end < 0 ? entry.Count : end;
            entry.Add(line);
        }

        entry = end >= 0 ? entry[..end] : entry;
        if (entry.Exists(l => !string.IsNullOrWhiteSpace(l.Text)))
        {
            yield return entry;
        }
    }

    /// <summary>The format says nothing of the site; the first entry's address may.</summary>
    private sealed class SitePiece(string link) : SourcePiece
    {
        public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics) =>
            [new Site { Source = Source, Address = Uri.TryCreate(link, UriKind.Absolute, out Uri? address) && !address.IsFile ? address.GetLeftPart(UriPartial.Authority) + "/" : "", Format = "Movable Type" }];
    }
}
