// Writes what stands among the words of a reading: images, embeds, formulas, checkboxes, footnotes.
namespace BlogConverter.Proof;

internal sealed partial class ReadingWriter
{
    public void Image(string? address, string text, string title)
    {
        Atom(Mark.Image, new Fact(0, address, text, title));
        reading.ImageCount++;
    }

    public void Embed(string address, string id) => Atom(Mark.Embed, new Fact(0, address, id, ""));

    public void Formula(ReadOnlySpan<char> text, bool display)
    {
        if (text.IsWhiteSpace())
        {
            return;
        }

        if (display)
        {
            Edge();
        }

        BeginWords();
        int start = reading.Length;
        Style style = Style;
        Style = style with { Optional = Marks.All };
        Words(text);
        Style = style;
        reading.Formulas.Add(new Formula(start, reading.Length));
        if (display)
        {
            Edge();
        }
    }

    public void Task(bool done)
    {
        BeginWords();
        reading.Add(done ? Mark.TaskDone : Mark.TaskOpen);
        _space = false;
        _fresh = true;
    }

    public void FootnoteReference(string name)
    {
        BeginWords();
        reading.Add(Mark.FootnoteReference);
        reading.Add(NumberOf(name));
    }

    public void Footnote(string name) => Open(Mark.Footnote, NumberOf(name));

    /// <summary>The number of a footnote: footnotes are numbered as they are referred to, whatever they are called.</summary>
    public char NumberOf(string name)
    {
        if (!_footnotes.TryGetValue(name, out int number))
        {
            _footnotes.Add(name, number = _footnotes.Count);
        }

        return (char)(0x3400 + Math.Min(number, 0x5000));
    }

    private void Atom(char mark, Fact fact)
    {
        BeginWords();
        Style style = Style;
        Style = new Style(Marks.None, Marks.All, style.Link);
        MarkStyle("x");
        Style = style;
        reading.Facts.Add(fact with { Position = reading.Length });
        reading.Add(mark);
    }
}
