// The rows of a table of comma-separated values.
using System.Text;
using BlogConverter.Readers.Decoding;

namespace BlogConverter.Readers.Substack;

/// <summary>A row.</summary>
/// <param name="Fields">Its values.</param>
/// <param name="Line">The line on which it begins, counted from 1.</param>
internal readonly record struct CsvRow(IReadOnlyList<string> Fields, long Line);

/// <summary>Reads RFC 4180 from decoded text, whatever its code page. A quotation mark inside a value that does not begin with one is text; a value whose end is missing ends with the input.</summary>
internal static class CsvRows
{
    /// <summary>The rows that hold anything. Lazy.</summary>
    public static IEnumerable<CsvRow> Of(DecodedText text)
    {
        List<string> fields = [];
        StringBuilder field = new();
        bool isQuoted = false, wasQuoted = false;
        long start = 1;
        foreach (TextLine line in TextLines.Of(text))
        {
            if (isQuoted)
            {
                field.Append('\n');
            }

            for (int at = 0; at < line.Text.Length; at++)
            {
                char c = line.Text[at];
                if (isQuoted && c == '"' && at + 1 < line.Text.Length && line.Text[at + 1] == '"')
                {
                    field.Append('"');
                    at++;
                }
                else if (c == '"' && (isQuoted || (field.Length == 0 && !wasQuoted)))
                {
                    (isQuoted, wasQuoted) = (!isQuoted, true);
                }
                else if (c == ',' && !isQuoted)
                {
                    fields.Add(field.ToString());
                    field.Clear();
                    wasQuoted = false;
                }
                else
                {
                    field.Append(c);
                }
            }

            if (isQuoted)
            {
                continue;
            }

            fields.Add(field.ToString());
            if (fields.Count > 1 || fields[0].Length > 0)
            {
                yield return new(fields, start);
            }

            field.Clear();
            (fields, wasQuoted, start) = ([], false, line.Number + 1);
        }

        if (isQuoted)
        {
            fields.Add(field.ToString());
            yield return new(fields, start);
        }
    }
}
