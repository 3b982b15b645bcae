// The plain text of a line of Markdown.
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BlogConverter.Markdown;

/// <summary>What is read of a heading or a link, without its marks.</summary>
internal static class InlineText
{
    public static string Of(ContainerInline? inlines) => inlines is null ? "" : string.Concat(inlines.Descendants().Select(i => i switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    }));
}
