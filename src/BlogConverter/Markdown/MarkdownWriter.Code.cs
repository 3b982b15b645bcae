// What renderers can write as code blocks.
using System.Net;
using AngleSharp.Dom;

namespace BlogConverter.Markdown;

public sealed partial class MarkdownWriter
{
    private IElement? _codeTitle;

    /// <summary>The title of the code block that comes next; empty when it has none.</summary>
    internal string HeldCodeTitle => _codeTitle?.TextContent ?? "";

    /// <summary>Writes a code block.</summary>
    /// <param name="code">The text; one line feed at its end belongs to the block.</param>
    /// <param name="language">The language, or empty.</param>
    public void CodeBlock(string code, string language = "")
    {
        EndBlock();
        StartBlock();
        _inline.WriteCodeBlock(code, language, "");
    }

    /// <summary>Writes a code block that says more than a language behind its fence. Where the dialect knows no fence, that is left out.</summary>
    /// <param name="code">The text; one line feed at its end belongs to the block.</param>
    /// <param name="language">The language, or empty.</param>
    /// <param name="info">All that stands behind the fence, language included, and whether it says the title; null for the language alone.</param>
    internal void CodeBlock(string code, string language, CodeInfo? info)
    {
        IElement? title = info is { SaysTitle: true } ? _codeTitle : null;
        _codeTitle = title is null ? _codeTitle : null;
        EndBlock();
        StartBlock();
        if (title is not null)
        {
            Output.PutOpaque("", Output.Prefixed($"<p><strong>{WebUtility.HtmlEncode(title.TextContent)}</strong></p>\n\n"));
        }

        _inline.WriteCodeBlock(code, language, info?.Text ?? "");
    }

    /// <summary>Keeps the title of a code block back, until it is known whether the block's fence can say it.</summary>
    internal void HoldCodeTitle(IElement title)
    {
        EndBlock();
        _codeTitle = title;
    }

    /// <summary>Writes a title that no fence has said.</summary>
    internal void ReleaseCodeTitle()
    {
        if (_codeTitle is { } title)
        {
            _codeTitle = null;
            Children(title);
            EndBlock();
        }
    }
}
