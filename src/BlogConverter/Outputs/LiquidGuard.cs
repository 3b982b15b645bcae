// Text that Liquid would take for its own.
using System.Buffers;
using BlogConverter.Markdown;

namespace BlogConverter.Outputs;

/// <summary>Liquid runs <c>{{</c> and <c>{%</c> before Markdown is read, in code and raw HTML too. They are put between <c>{% raw %}</c> and <c>{% endraw %}</c>, together with what belongs to them; a literal <c>{% endraw %}</c> is opened by its first two characters alone.</summary>
internal static class LiquidGuard
{
    private const string Raw = "{% raw %}";
    private const string EndRaw = "{% endraw %}";

    /// <summary>How far the end of a tag may be away and still be guarded with it; longer stretches are no tags.</summary>
    private const int Reach = 200;

    // What is guarded is written as it stands: in text it may hold nothing that Markdown would read.
    private static readonly SearchValues<char> Harmless = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;/'\"=()-%{}");

    public static void Find(ReadOnlySpan<char> text, MarkdownPlace place, ICollection<GuardedSpan> spans)
    {
        for (int at = 0; Opening(text, at) is >= 0 and var start;)
        {
            at = End(text, start);
            if (place == MarkdownPlace.Text && text[start..at].ContainsAnyExcept(Harmless))
            {
                at = start + 2;
            }

            spans.Add(new GuardedSpan(start, at - start, Raw + text[start..at].ToString() + EndRaw));
        }
    }

    /// <summary>A text of the target's own language with its guards.</summary>
    public static string Apply(string text) => GuardedText.Apply(Find, text, MarkdownPlace.Code) ?? text;

    private static int Opening(ReadOnlySpan<char> text, int from)
    {
        for (int at = from; at + 1 < text.Length; at++)
        {
            int next = text[at..^1].IndexOf('{');
            if (next < 0)
            {
                return -1;
            }

            at += next;
            if (text[at + 1] is '{' or '%')
            {
                return at;
            }
        }

        return -1;
    }

    private static int End(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> rest = text[(start + 2)..Math.Min(text.Length, start + 2 + Reach)];
        int end = rest.IndexOf(text[start + 1] == '{' ? "}}" : "%}", StringComparison.Ordinal);
        return end < 0 || rest[..end].Contains("endraw", StringComparison.Ordinal) || rest[..end].ContainsAny('\n', '\r') ? start + 2 : start + 2 + end + 2;
    }
}
