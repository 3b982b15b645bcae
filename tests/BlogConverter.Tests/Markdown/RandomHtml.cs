// Makes random HTML of the kinds that GFM can say, with nasty text in it.
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace BlogConverter.Tests.Markdown;

/// <summary>HTML made from a list of random numbers, so that FsCheck can shrink it.</summary>
public sealed class RandomHtml
{
    private static readonly string[] Words =
    [
        "word", "a", "1.", "2)", "-", "+", "*", "#", "&gt;", "=", "---", "***", "~~~", "|", "a|b", "_", "__", "*a*", "_b_", "**c**", "~~d~~", "`", "`c`",
        "[", "x]", "[a](b)", "[^1]", "![", "\\", "\\*", "C:\\d", "&amp;", "&amp;copy;", "&lt;b&gt;", "&lt;", "snake_case", "3 * 4", "é", "中文", "「強」",
        "“q”", "—", "🎉", "(b)", "$5", "©", ".", ",", "!", ":", "\"", "{{ x }}", "---|---", ":-:", "a**b", "&lt;!--", "[x]: y", "x_", "10",
    ];

    private static readonly string[] Inline = ["em", "strong", "del", "code", "i", "b", "span"];
    private readonly int[] _choices;
    private readonly StringBuilder _html = new();
    private int _next;

    /// <summary>Markdig does not read a pipe in code in a cell as the specification says, so there is no code in cells.</summary>
    private bool _inTable;

    private RandomHtml(int[] choices)
    {
        _choices = choices;
        while (_next < _choices.Length)
        {
            Block(0);
        }
    }

    public static Arbitrary<RandomHtml> Arbitrary() => Gen.Choose(0, 9_999).ArrayOf().Where(c => c.Length > 0).Select(c => new RandomHtml(c)).ToArbitrary();

    public override string ToString() => _html.ToString();

    private int Choose(int count) => _next < _choices.Length ? _choices[_next++] % count : 0;

    private void Block(int depth)
    {
        switch (depth > 2 ? 0 : Choose(10))
        {
            case 0 or 1 or 2 or 3:
                Wrap("p", () => Line(0));
                break;
            case 4:
                Wrap("h" + (Choose(6) + 1).ToString(CultureInfo.InvariantCulture), () => Line(0));
                break;
            case 5:
                Wrap("blockquote", () => Block(depth + 1));
                break;
            case 6 or 7:
                Wrap(Choose(2) == 0 ? "ul" : "ol", () => Times(3, () => Wrap("li", () => Item(depth + 1))));
                break;
            case 8:
                Wrap("pre", () => Wrap("code", () => _html.Append("x\n\n  ").Append(Words[Choose(Words.Length)]).Append('\n')));
                break;
            default:
                _inTable = true;
                Wrap("table", () => Times(3, () => Wrap("tr", () => Times(2, () => Wrap("th", () => Line(1))))));
                _inTable = false;
                break;
        }
    }

    private void Item(int depth)
    {
        Line(0);
        if (Choose(3) == 0)
        {
            Block(depth);
        }
    }

    private void Line(int depth) => Times(4, () =>
    {
        switch (depth > 3 ? 0 : Choose(8))
        {
            case 5 or 6:
                string name = Inline[Choose(Inline.Length)];
                Wrap(_inTable && name == "code" ? "em" : name, () => Line(depth + 1));
                break;
            case 7 when depth < 2:
                _html.Append("<a href=\"/u?").Append(Choose(3)).Append("&amp;x=(1\">");
                Line(4);
                _html.Append("</a>");
                break;
            default:
                _html.Append(Words[Choose(Words.Length)]).Append(Choose(2) == 0 ? " " : "");
                break;
        }
    });

    private void Times(int most, Action write)
    {
        for (int i = Choose(most); i >= 0; i--)
        {
            write();
        }
    }

    private void Wrap(string name, Action write)
    {
        _html.Append('<').Append(name).Append('>');
        write();
        _html.Append("</").Append(name).Append('>');
    }
}
