// What a loss shows of a reading.
using System.Text;

namespace BlogConverter.Proof;

/// <summary>Turns marks back into something that a person can read.</summary>
internal static class LossText
{
    private const int Longest = 200;

    public static string Of(ReadOnlySpan<char> reading)
    {
        var text = new StringBuilder(Math.Min(reading.Length, Longest) + 16);
        foreach (char c in reading)
        {
            text.Append(c switch
            {
                Mark.CodeLine or Mark.LineBreak or Mark.Break => "\n",
                Mark.Image => "[image]",
                Mark.Embed => "[embed]",
                Mark.FootnoteReference => "[note]",
                Mark.TaskOpen => "[ ] ",
                Mark.TaskDone => "[x] ",
                < ' ' and not '\t' => "",
                _ => c.ToString(),
            });
            if (text.Length >= Longest)
            {
                break;
            }
        }

        return Cut(text.ToString());
    }

    /// <summary>Cut to the length that <see cref="Loss.Expected"/> promises, never inside a surrogate pair.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1;
        return text[..end] + "…";
    }

    /// <summary>From shortly before the first difference on.</summary>
    public static (string Expected, string Got) Around(ReadOnlySpan<char> expected, ReadOnlySpan<char> got)
    {
        const int Before = 30;
        int start = Math.Max(0, expected.CommonPrefixLength(got) - Before);
        return (Of(expected[start..]), Of(got[start..]));
    }

    /// <summary>The name of a block mark.</summary>
    public static string NameOf(ReadOnlySpan<char> token) => token[0] switch
    {
        Mark.Quote => "quote",
        Mark.Close => "end",
        Mark.BulletList => "bullet list",
        Mark.OrderedList => $"list from {token[1..]}",
        Mark.Item => "item",
        Mark.Table => "table",
        Mark.Row => "row",
        Mark.HeaderRow => "header row",
        Mark.Cell => token[1] switch { Alignment.Center => "centred cell", Alignment.Right => "right-aligned cell", _ => "cell" },
        Mark.Heading => $"heading of level {token[1..]}",
        Mark.Rule => "rule",
        Mark.More => "more",
        Mark.PageBreak => "page break",
        Mark.Footnote => "footnote",
        _ => "block",
    };
}
