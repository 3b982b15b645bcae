// Text that Hugo would take for a shortcode.
using System.Net;
using BlogConverter.Markdown;

namespace BlogConverter.Outputs;

/// <summary>
/// Hugo looks for <c>{{&lt;</c> and <c>{{%</c> before it reads Markdown, in code and raw HTML too, and for the first <c>&lt;!--more--&gt;</c>. In text a character
/// reference breaks them; in code <c>{{&lt;/* … */&gt;}}</c> is Hugo's own way to show one, which needs the end of it.
/// </summary>
internal static class HugoGuard
{
    private const string More = "<!--more-->";

    public static void Find(ReadOnlySpan<char> text, MarkdownPlace place, ICollection<GuardedSpan> spans)
    {
        if (place is MarkdownPlace.Code or MarkdownPlace.CodeBlock)
        {
            FindInCode(text, spans);
            return;
        }

        // A colon at the start of a line makes the paragraph above a term.
        if (place == MarkdownPlace.Text && text.StartsWith(": ", StringComparison.Ordinal))
        {
            spans.Add(new GuardedSpan(0, 1, "&#58;"));
        }

        // Braces at the end of a heading would be its attributes.
        int attributes = Attributes(text);
        for (int at = 0; at < text.Length; at++)
        {
            int next = text[at..].IndexOfAny('{', '<');
            if (next < 0)
            {
                return;
            }

            at += next;
            if (text[at..].StartsWith(More, StringComparison.Ordinal) && place == MarkdownPlace.Text)
            {
                spans.Add(new GuardedSpan(at, 1, "&lt;"));
            }
            else if (place == MarkdownPlace.Text && text[at] == '{' && at == attributes)
            {
                spans.Add(new GuardedSpan(at, 1, "&#123;"));
            }
            else if (IsOpening(text[at..], place))
            {
                spans.Add(new GuardedSpan(at, 2, "{&#123;"));
                at++;
            }
        }
    }

    /// <summary>Where braces at the end of a text begin that Goldmark would read as <c>{#id .class name=value}</c>; -1 when there are none.</summary>
    private static int Attributes(ReadOnlySpan<char> text)
    {
        int open = text.TrimEnd(' ').EndsWith("}") ? text.LastIndexOf('{') : -1;
        return open >= 0 && (open == 0 || text[open - 1] == ' ') && text[(open + 1)..].TrimStart(' ') is var inside && (inside[0] is '#' or '.' || inside.Contains('=')) ? open : -1;
    }

    /// <summary>True for code that cannot be shown in a code span or block: an opening that is never closed, or the marker of the summary.</summary>
    public static bool IsUnsayable(string code)
    {
        int last = Math.Max(code.LastIndexOf("{{<", StringComparison.Ordinal), code.LastIndexOf("{{%", StringComparison.Ordinal));
        return code.Contains(More, StringComparison.Ordinal) || (last >= 0 && !IsSayable(code));
    }

    /// <summary>Code as HTML in which Hugo sees nothing of its own.</summary>
    public static string Encoded(string code) => WebUtility.HtmlEncode(code).Replace("{{", "{&#123;", StringComparison.Ordinal).Replace("\n", "&#10;", StringComparison.Ordinal);

    private static bool IsOpening(ReadOnlySpan<char> text, MarkdownPlace place) =>
        text.StartsWith("{{", StringComparison.Ordinal)
        && (place == MarkdownPlace.Address || (text.Length == 2 ? place == MarkdownPlace.Text : text[2] is '<' or '%'));

    private static void FindInCode(ReadOnlySpan<char> code, ICollection<GuardedSpan> spans)
    {
        for (int at = 0; Opening(code, at) is >= 0 and var start;)
        {
            int end = End(code, start);
            if (end < 0)
            {
                return;
            }

            string inner = code[(start + 3)..(end - 3)].ToString();
            char mark = code[start + 2];
            spans.Add(new GuardedSpan(start, end - start, mark == '<' ? "{{</*" + inner + "*/>}}" : "{{%/*" + inner + "*/%}}"));
            at = end;
        }
    }

    private static bool IsSayable(ReadOnlySpan<char> code)
    {
        for (int at = 0; Opening(code, at) is >= 0 and var start;)
        {
            at = End(code, start);
            if (at < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int Opening(ReadOnlySpan<char> code, int from)
    {
        for (int at = from; at + 2 < code.Length; at++)
        {
            int next = code[at..].IndexOf("{{", StringComparison.Ordinal);
            if (next < 0 || (at += next) + 2 >= code.Length)
            {
                return -1;
            }

            if (code[at + 2] is '<' or '%')
            {
                return at;
            }
        }

        return -1;
    }

    private static int End(ReadOnlySpan<char> code, int start)
    {
        int end = code[(start + 3)..].IndexOf(code[start + 2] == '<' ? ">}}" : "%}}", StringComparison.Ordinal);
        return end < 0 ? -1 : start + 3 + end + 3;
    }
}
