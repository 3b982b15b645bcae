// Makes well-formed XML of a piece of an export that is not.
using System.Text;

namespace BlogConverter.Readers.Xml;

/// <summary>A piece that an XML reader accepts.</summary>
/// <param name="Text">The text.</param>
/// <param name="Prefixes">Prefixes that it uses and nobody declares.</param>
/// <param name="Repairs">What was changed.</param>
/// <param name="EndsInText">True when the piece ended within a field: text may be missing.</param>
internal sealed record RepairedXml(string Text, IReadOnlyCollection<string> Prefixes, IReadOnlyList<Repair> Repairs, bool EndsInText);

/// <summary>
/// Goes through a piece once and writes it anew: end tags that are missing, references that XML does not know, markup where
/// text belongs. It leans on what an export looks like, so it can tell a body's tag from the export's own.
/// </summary>
internal sealed class XmlRepair
{
    private const string CdataOpen = "<![CDATA[";

    /// <summary>An export is five deep; what a damaged one nests deeper loses its tags, not its text.</summary>
    private const int DeepestNesting = 64;

    private readonly string _text;
    private readonly ElementRules _known;
    private readonly ItemMarks _marks;
    private readonly StringBuilder _output;
    private readonly TextRepair _characters;
    private readonly TagRepair _tags;
    private readonly List<string> _open = [];
    private int _nextClose;
    private bool _noMoreComments;
    private bool _noMoreInstructions;
    private bool _isCutOff;

    private XmlRepair(string text, XmlDialect dialect)
    {
        (_text, _known, _marks) = (text, dialect.Elements, dialect.Marks);
        _output = new StringBuilder(text.Length + 256);
        _characters = new TextRepair(_output);
        _tags = new TagRepair(_output, _characters, dialect);
    }

    private string Top => _open.Count > 0 ? _open[^1] : "";

    private bool IsInText => _open.Count > 0 && _known.IsText(Top, _open.Count > 1 ? _open[^2] : "");

    /// <summary>Repairs a piece.</summary>
    /// <param name="text">The piece; begins with a tag.</param>
    /// <param name="dialect">What the export declares.</param>
    public static RepairedXml Repair(string text, XmlDialect dialect) => new XmlRepair(text, dialect).Run();

    private RepairedXml Run()
    {
        int at = 0;
        while (at < _text.Length)
        {
            int markup = _text.IndexOf('<', at);
            int end = markup < 0 ? _text.Length : markup;
            if (_open.Count > 0)
            {
                Text(at, end);
            }

            at = markup < 0 ? end : Markup(markup);
        }

        bool endsInText = _isCutOff || IsInText;
        CloseDownTo(0, _text.Length);
        return new(_output.ToString(), _tags.UndeclaredPrefixes, _characters.Repairs, endsInText);
    }

    private void Text(int at, int end)
    {
        if (_text.IndexOf("]]>", at, end - at, StringComparison.Ordinal) is >= 0 and var mark)
        {
            _characters.Note(Damage.CdataMark, mark, "");
        }

        _characters.AppendText(_text.AsSpan(at, end - at), at);
    }

    /// <summary>Handles what a <c>&lt;</c> begins and answers where to go on.</summary>
    private int Markup(int at)
    {
        ReadOnlySpan<char> rest = _text.AsSpan(at);
        if (rest.StartsWith(CdataOpen))
        {
            return Cdata(at);
        }

        if (rest.StartsWith("<!--") && EndOf("-->", at, ref _noMoreComments) is > 0 and var comment)
        {
            return comment;
        }

        if (rest.StartsWith("<?") && !IsInText && EndOf("?>", at, ref _noMoreInstructions) is > 0 and var instruction)
        {
            return instruction;
        }

        if (rest.StartsWith("<!DOCTYPE") && !IsInText)
        {
            _characters.Note(Damage.DocumentType, at, "");
            return EndOfDocumentType(at);
        }

        int next = rest.StartsWith("</") ? EndTag(at) : StartTag(at);
        if (next < 0)
        {
            if (_open.Count > 0)
            {
                _characters.Note(Damage.MarkupInText, at, "");
                _output.Append("&lt;");
            }

            return at + 1;
        }

        return next;
    }

    /// <summary>Behind the next mark; -1 when there is none. Where none was found once, none is sought again.</summary>
    private int EndOf(string mark, int at, ref bool none)
    {
        int found = none ? -1 : _text.IndexOf(mark, at, StringComparison.Ordinal);
        none = found < 0;
        return found < 0 ? -1 : found + mark.Length;
    }

    private int Cdata(int at)
    {
        int from = 0;
        CdataEnd end = CdataEnd.Find(_text, at, Top, _marks, complete: true, ref from, ref _nextClose);
        int content = at + CdataOpen.Length;
        _isCutOff |= end.Ending == CdataEnding.CutOff;
        if (end.Ending == CdataEnding.Unclosed)
        {
            _characters.Note(Damage.UnclosedCdata, at, Top);
        }

        if (_open.Count > 0)
        {
            _characters.AppendCdata(_text.AsSpan(content, end.ContentEnd - content), content);
        }

        return end.Next;
    }

    /// <summary>Behind a document type declaration with its internal subset.</summary>
    private int EndOfDocumentType(int at)
    {
        int depth = 0;
        for (; at < _text.Length; at++)
        {
            depth += _text[at] is '<' ? 1 : _text[at] is '>' ? -1 : 0;
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return at;
    }

    /// <summary>Handles a start tag; -1 when it is none or belongs to a text.</summary>
    private int StartTag(int at)
    {
        string name = NameAt(at + 1);
        if (name.Length == 0 || (IsInText && !_known.EndsText(name, Top, BeginsLine(at))) || LenientAttributes.Read(_text, at + 1 + name.Length) is not { } tag)
        {
            return -1;
        }

        while (_open.Count > 0 && (IsInText || _known.EndsContainer(name, Top)))
        {
            CloseDownTo(_open.Count - 1, at);
        }

        if (_open.Count >= DeepestNesting)
        {
            _characters.Note(Damage.UnclosedElement, at, name);
            return tag.End;
        }

        _output.Append('<').Append(name);
        _tags.AppendAttributes(tag, at);
        _tags.NotePrefix(name, at);
        if (tag.IsEmpty)
        {
            _output.Append("/>");
            return tag.End;
        }

        _output.Append('>');
        _open.Add(name);
        return IsInText ? RawMarkup(tag.End, name) : tag.End;
    }

    /// <summary>A text element that holds markup, neither escaped nor in a CDATA section, is taken as it stands. Answers where to go on.</summary>
    private int RawMarkup(int at, string name)
    {
        bool hasMarkup = false;
        for (int markup = _text.IndexOf('<', at); markup >= 0; markup = _text.IndexOf('<', markup + 1))
        {
            ReadOnlySpan<char> rest = _text.AsSpan(markup);
            if (rest.StartsWith("</") && NameAt(markup + 2) == name)
            {
                if (!hasMarkup)
                {
                    return at;
                }

                _characters.Note(Damage.MarkupInText, at, name);
                _characters.AppendCdata(_text.AsSpan(at, markup - at), at);
                return markup;
            }

            string inner = NameAt(rest.StartsWith("</") ? markup + 2 : markup + 1);
            if (rest.StartsWith(CdataOpen) || (inner.Length > 0 && _known.EndsText(inner, name, BeginsLine(markup))))
            {
                return at;
            }

            hasMarkup = true;
        }

        return at;
    }

    /// <summary>Handles an end tag; -1 when it belongs to a text.</summary>
    private int EndTag(int at)
    {
        string name = NameAt(at + 2);
        int index = _open.LastIndexOf(name);
        if (IsInText && index < 0 && !_known.EndsText(name, Top, BeginsLine(at)))
        {
            return -1;
        }

        // Where the next tag begins before this one ends, this one was cut.
        int close = _text.AsSpan(at + 1).IndexOfAny('<', '>');
        int end = close < 0 ? _text.Length : at + 1 + close + (_text[at + 1 + close] == '>' ? 1 : 0);
        if (index < 0)
        {
            _characters.Note(Damage.StrayEndTag, at, name);
            return end;
        }

        CloseDownTo(index + 1, at);
        CloseDownTo(index, null);
        return end;
    }

    private void CloseDownTo(int count, int? damagedAt)
    {
        while (_open.Count > count)
        {
            if (damagedAt is { } offset)
            {
                _characters.Note(Damage.UnclosedElement, offset, Top);
            }

            _output.Append("</").Append(Top).Append('>');
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private bool BeginsLine(int at)
    {
        ReadOnlySpan<char> before = _text.AsSpan(0, at).TrimEnd(" \t");
        return before.IsEmpty || before[^1] == '\n';
    }

    private string NameAt(int at) => XmlNames.At(_text, at);
}
