// Tells our own elements from a body's forgeries.
using System.Buffers;
using BlogConverter.Model;

namespace BlogConverter.Content;

/// <summary>
/// Elements of <see cref="ContentElements"/> that handlers write carry a mark in place of the prefix until the parse; the mark is a character that the body does not hold.
/// So whatever has the plain prefix on the way was in the body, or was pieced together there.
/// </summary>
internal static class OwnElements
{
    /// <summary>Stands before the mark, so that everybody takes a marked tag for a tag.</summary>
    private const string Letter = "x";

    private static readonly SearchValues<string> AnyPrefix = SearchValues.Create([ContentElements.Prefix], StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the plain prefix stands somewhere, however it is spelt.</summary>
    public static bool MayBeIn(string html) => html.AsSpan().ContainsAny(AnyPrefix);

    /// <summary>True for the name of a marked tag.</summary>
    public static bool IsMarked(ReadOnlySpan<char> name, char mark) => name.Length > Letter.Length && name[Letter.Length] == mark;

    /// <summary>The real name of a marked tag, without the prefix.</summary>
    public static ReadOnlySpan<char> Unmarked(ReadOnlySpan<char> name) => name[(Letter.Length + 1)..];

    /// <summary>A handler's HTML with its own elements marked.</summary>
    public static string Mark(string html, char mark) => html.Contains(ContentElements.Prefix, StringComparison.Ordinal)
        ? html.Replace("<" + ContentElements.Prefix, "<" + Letter + mark, StringComparison.Ordinal).Replace("</" + ContentElements.Prefix, "</" + Letter + mark, StringComparison.Ordinal)
        : html;

    /// <summary>A text of the body on its way through a handler, with forged tags turned into text.</summary>
    public static string Disarm(string html) => MayBeIn(html)
        ? html.Replace("<" + ContentElements.Prefix, "&lt;" + ContentElements.Prefix, StringComparison.OrdinalIgnoreCase).Replace("</" + ContentElements.Prefix, "&lt;/" + ContentElements.Prefix, StringComparison.OrdinalIgnoreCase)
        : html;

    /// <summary>The body without forged tags; their content stays.</summary>
    public static string Unwrap(string body, out bool found)
    {
        found = MayBeIn(body);
        if (!found)
        {
            return body;
        }

        TagReader tags = new(body);
        TextBuffer output = new(body.Length);
        try
        {
            int copied = 0;
            found = false;
            for (int i = 0; i < body.Length && body.AsSpan(i).IndexOf('<') is >= 0 and var step;)
            {
                i += step;
                int end = tags.IsTag(i) ? tags.End(i) : i + 1;
                if (end > i + 1 && tags.Name(i).StartsWith(ContentElements.Prefix, StringComparison.OrdinalIgnoreCase))
                {
                    output.Append(body.AsSpan(copied, i - copied));
                    copied = end;
                    found = true;
                }

                i = end;
            }

            output.Append(body.AsSpan(copied));
            return output.ToString();
        }
        finally
        {
            output.Dispose();
        }
    }
}
