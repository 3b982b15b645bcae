// A tag of a template language in a body.
namespace BlogConverter.Templates;

/// <summary>The way in which a tag is written.</summary>
internal enum TagSyntax
{
    /// <summary><c>{% name arguments %}</c>: Liquid, Nunjucks.</summary>
    Percent,

    /// <summary><c>{{ expression }}</c>: Liquid, Nunjucks, Zola's shortcodes.</summary>
    Braces,

    /// <summary><c>{{&lt; name arguments &gt;}}</c> and <c>{{% name arguments %}}</c>: Hugo's shortcodes.</summary>
    Shortcode,
}

/// <summary>A tag, where it stands and what it says.</summary>
/// <param name="Syntax">How it is written.</param>
/// <param name="Start">The index of its first brace.</param>
/// <param name="End">The index behind its last one.</param>
/// <param name="Name">The first word; for an expression all of it.</param>
/// <param name="Arguments">What stands behind the name.</param>
internal readonly record struct TemplateTag(TagSyntax Syntax, int Start, int End, string Name, string Arguments)
{
    /// <summary>The text between the tag and the one that closes it; null for a tag that stands alone.</summary>
    public string? Content { get; init; }

    /// <summary>The index behind everything that belongs to the tag: the closing one, if there is one.</summary>
    public int Whole { get; init; } = End;
}
