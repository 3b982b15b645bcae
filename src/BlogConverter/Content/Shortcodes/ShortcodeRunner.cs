// Runs the shortcodes of a body.
using BlogConverter.Diagnostics;

namespace BlogConverter.Content.Shortcodes;

/// <summary>
/// Puts in place of each shortcode what its handler answers; what nothing knows is treated by the policy. Lives for one body.
/// A handler asks for the shortcodes of its content itself, by <see cref="ContentContext.Run"/>.
/// </summary>
internal sealed class ShortcodeRunner(ShortcodeVocabulary vocabulary, UnknownMode unknown, ContentContext context, char mark)
{
    private const int MaximalDepth = 48;

    private int _depth;

    public ShortcodeVocabulary Vocabulary => vocabulary;

    public NameCounts Counts { get; } = new();

    /// <summary>The text with its shortcodes run.</summary>
    /// <param name="text">HTML.</param>
    /// <param name="only">The one name to run; null for all.</param>
    public string Run(string text, string? only = null)
    {
        if (!text.Contains('[', StringComparison.Ordinal))
        {
            return text;
        }

        _depth++;
        TextBuffer output = new(text.Length);
        try
        {
            new ShortcodeWalk(this, text, only).Go(ref output);
            return output.ToString();
        }
        finally
        {
            output.Dispose();
            _depth--;
        }
    }

    /// <summary>What the handlers of a shortcode say: HTML, an empty string when it was removed, or null when none took it.</summary>
    public string? Answer(Shortcode code, ShortcodeHandler[] handlers)
    {
        if (_depth > MaximalDepth)
        {
            context.Diagnostics.Add(Messages.ShortcodesTooDeep(context.Item, code.Name));
            return null;
        }

        foreach (ShortcodeHandler handler in handlers)
        {
            string? html = handler(code, context);
            if (html is { Length: > 0 } || ReferenceEquals(html, ContentContext.DroppedMark))
            {
                Counts.Add(code.Name, true);
                return ReferenceEquals(html, ContentContext.DroppedMark) ? "" : OwnElements.Mark(html, mark);
            }

            if (html is not null)
            {
                context.Diagnostics.Add(Messages.EmptyAnswer(context.Item, $"[{code.Name}]"));
            }
        }

        return null;
    }

    /// <summary>What becomes of a shortcode that nothing knows.</summary>
    public UnknownMode Unknown(ReadOnlySpan<char> name)
    {
        if (Counts.Add(name, false))
        {
            context.Diagnostics.Add(Messages.UnknownShortcode(context.Item, name.ToString()));
        }

        return unknown;
    }

    public void Drop(string source, ReadOnlySpan<char> name) => context.Drop(source, "Nothing knows this shortcode, and the policy is to drop such.", name.ToString());
}
