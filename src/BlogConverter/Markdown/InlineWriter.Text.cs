// Writes the text of a run.
using System.Globalization;
using System.Text;

namespace BlogConverter.Markdown;

internal sealed partial class InlineWriter
{
    private void WriteText(in InlineSegment segment, ReadOnlySpan<char> text, int nextOp, LinePlace line)
    {
        char next = NextChar(nextOp);
        ReadOnlySpan<char> tail = [];
        if (segment.EncodeFirst)
        {
            int length = char.IsSurrogate(text[0]) && text.Length > 1 ? 2 : 1;
            WriteReferences(text[..length]);
            text = text[length..];
        }

        if (segment.EncodeLast && text.Length > 0)
        {
            int length = char.IsSurrogate(text[^1]) && text.Length > 1 ? 2 : 1;
            tail = text[^length..];
            text = text[..^length];
            next = '&';
        }

        if (text.Length > 0)
        {
            WritePlainText(text, next, nextOp, line);
        }

        WriteReferences(tail);
    }

    /// <summary>Writes characters by their numbers.</summary>
    private void WriteReferences(ReadOnlySpan<char> text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            output.Put("&#");
            output.Put(rune.Value.ToString(CultureInfo.InvariantCulture));
            output.Put(';');
        }
    }

    private void WritePlainText(ReadOnlySpan<char> text, char next, int nextOp, LinePlace line)
    {
        TextPlace place = new()
        {
            Next = next,
            Forced = -1,
            InLink = _links > 0,
            InContainer = InContainer,
            AllBrackets = _links > 0 || _place == InlinePlace.Cell || options.Links == LinkStyle.Reference,
        };
        if (line != LinePlace.None && _place == InlinePlace.Paragraph)
        {
            place.Forced = LineStart.EscapeAt(text, place.Next, line);
        }
        else if (_place == InlinePlace.Heading && nextOp == _script.Ops.Count)
        {
            place.Forced = ClosingSigns(text);
        }

        if (_guard.IsNeeded(text, MarkdownPlace.Text))
        {
            _guard.WriteText(text, place, _escaper);
        }
        else
        {
            _escaper.Write(text, place);
        }
    }

    /// <summary>Number signs at the end of a heading would close it.</summary>
    private int ClosingSigns(ReadOnlySpan<char> text)
    {
        int start = text.TrimEnd('#').Length;
        char before = start > 0 ? text[start - 1] : output.Text.Last;
        return start < text.Length && before == ' ' ? start : -1;
    }
}
