// Texts that YAML parsers take for something else, or spoil.
namespace BlogConverter.Tests.FrontMatter;

internal static class NastyStrings
{
    private static readonly string[] Words =
    [
        "y", "Y", "n", "N", "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF", "true", "True", "TRUE", "false", "False", "FALSE", "tRuE",
        "null", "Null", "NULL", "nil", "none", "None", "~", "=", "<<", ".inf", "-.inf", "+.INF", ".nan", ".NaN", "NaN", "inf", "Infinity", "-Infinity",
    ];

    private static readonly string[] Numbers =
    [
        "0", "7", "007", "42", "-1", "+1", "2019", "1_000", "1,000", "1 000", "0o7", "0O7", "0x1F", "0X1f", "0xdead_beef", "0b101", "1e3", "1E3", "1e+3", "1.5", "1.", ".5", "-.5", "1.5e-7", "+1.5",
        "12:30", "12:30:45", "190:20:30", "-190:20:30", "1:2", "12:30.5", "685_230.15", "6.8523015e+5", "0.", "-0", "00", "08", "1..2", "1.2.3", "127.0.0.1", "1-2", "1/2", "1e", "e1", "1f", "0x", "0xg",
        "１２", "٣", "१", "10 cafe", "10 things", "1st", "3D", "4K", "2:1 win", "50%", "7-11",
    ];

    private static readonly string[] Dates =
    [
        "2019-01-01", "2019-1-1", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43.10 -5", "2001-12-15 2:59:43.10", "2019-01-01T00:00:00Z", "2019-01-01 10:00", "2019-13-45", "01/02/2003", "2019-01", "20190101", "1 Jan 2020", "12 décembre",
    ];

    private static readonly string[] Marks =
    [
        "#x", "# x", "x # y", "x #y", "x# y", "x#y", "@me", "`code`", "- dash", "-dash", "-", "--", "---", "--- x", "---x", "...", "... x", "...x", "? key", "?", "?x", ":", ": x", ":x", "::", "a: b", "a:b", "a :b", "a : b", "ends with:", "ends with :", "x: ", "http://a.b/c?d=e&f#g",
        "The Cataracs feat. Dev - \"Bass Down Low\"", "The World's Largest", "This: crashes", "[hexo] hexo", "[x", "]x", "{x}", "{x", "}x", ",x", "x, y", "&anchor", "*alias", "!tag", "!!str x", "|", "|-", ">", ">-", "> quote", "%TAG", "%", "\"", "\"\"", "\"x\"", "x\"y", "'", "''", "'x'", "x'y", "'x", "\"x", "\"x' y", "a\\b", "\\", "\\\\", "\\n", "\\x41", "C:\\dir", "C:\\U0001F600",
        "(x)", "/x", "$x", "_x", "^x", ";x", "<b>", "<!-- x -->", "=x", "~x", "+x", "+", ".", ".x", "..", "x|y", "x>y", "x!y", "x*y*", "x&y;", "{{ x }}", "{% x %}", "{{< x >}}", "x{y: z}", "x [y, z]", "a, b: c", "key: value # comment", "? a : b", "- a: b", "a:\tb", "a\t#b",
    ];

    private static readonly string[] Spaces =
    [
        "", " ", "  ", " x", "x ", " x ", "x  y", "\t", "\tx", "x\t", "x\ty", "\n", "\nx", "x\n", "x\n\n", "x\ny", "x\n\ny", "x\n y", "x \ny", " x\ny", "x\n\n\n y", "x\n---\ny", "---\nx", "x\n...\ny", "x\n# y", "x: y\nz: w", "- x\n- y", "x\r\ny", "x\ry", "\r", "x\ny\tz", "x\n\ty",
        "\u00a0", "\u00a0x", "x\u00a0", "x\u00a0y", "x:\u00a0y", "x\u00a0#y", "\u3000x", "x\u3000", "\u2003x", "\u2028", "x\u2028y", "x\u2029y", "\u0085", "x\u0085y", "x\u0085", "\u000bx", "x\u000cy", "x\u1680y", "x\u180ey", "x\u200by", "\u200b", "\u2060x", "\u00ad",
    ];

    private static readonly string[] Unicode =
    [
        "é", "éa: b", "e\u0301", "\u0301x", "ß", "İ", "ı", "中文", "中文: 标题", "# 中文", "日本語「題」", "한국어", "العربية", "العربية: نص", "עברית - x", "\u200fx", "x\u200f", "\u202ex", "\u2066x\u2069", "ไทย", "हिन्दी", "ελληνικά", "Кириллица", "“curly”", "‘x’", "…", "– dash", "—", "«x»", "¿x?", "¡x!", "№ 5", "€5", "½",
        "😀", "😀 x", "x 😀", "😀: x", "x: 😀", "# 😀", "👨\u200d👩\u200d👧", "🇯🇵", "👍🏽", "❤\ufe0f", "x\n😀", "x\t😀", "\"😀\"", "'😀'", "\\😀", "😀\\U0001F600", "no 😀", "12 😀", "12:30 😀", "𝒳: y", "𠮷野家", "\U000E0100", "\U0010FFFF", "\U0001FFFE", "\ue000", "\ue000 😀", "\uf8ff: 😀 \ue001",
        "\ufeff", "\ufeffx", "x\ufeff", "x\ufeffy 😀", "\ufeff\ue000", "\ufffe", "\uffff", "x\ufffe: y", "\ufffd", "\ufdd0", "\0", "x\0y", "\u0001", "x\u0007", "\u001b[0m", "\u007f", "x\u0080y", "\u009f", "x\u0007😀", "x\u2028😀",
        "\ud800", "x\ud800", "\ud800x", "\udc00", "x\udc00y", "\udc00\ud800", "x: \ud83d", "\ud83d\ud83d\ude00",
    ];

    public static IReadOnlyList<string> All { get; } =
    [
        .. Words, .. Numbers, .. Dates, .. Marks, .. Spaces, .. Unicode,
        new string('x', 500), string.Join(' ', Enumerable.Repeat("word", 300)), string.Join(' ', Enumerable.Repeat("it's: \"x\"", 200)), string.Join(' ', Enumerable.Repeat("長い", 800)), string.Join('\n', Enumerable.Repeat("a line of words", 50)), new string(' ', 200) + "x", string.Concat(Enumerable.Repeat("😀", 300)), string.Join(' ', Enumerable.Repeat("\t", 300)),
    ];
}
