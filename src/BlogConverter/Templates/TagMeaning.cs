// What a tag of the old generator says, in words that Markdown and HTML have.
using System.Net;
using System.Text;

namespace BlogConverter.Templates;

/// <summary>The meaning of a tag, which is written as Markdown or as HTML, whichever the body is.</summary>
internal abstract record TagMeaning
{
    /// <summary>The meaning in a Markdown body.</summary>
    public abstract string Markdown { get; }

    /// <summary>The meaning in an HTML body.</summary>
    public abstract string Html { get; }

    /// <summary>True when it has to stand on lines of its own.</summary>
    public virtual bool IsBlock => false;

    private protected static string Encoded(string text) => WebUtility.HtmlEncode(text);
}

/// <summary>A piece of the body itself, or of an address.</summary>
internal sealed record TextMeaning(string Text) : TagMeaning
{
    public override string Markdown => Text;

    public override string Html => Text;
}

/// <summary>A link, or with itself as its text an embed.</summary>
internal sealed record LinkMeaning(string Address, string? Text = null) : TagMeaning
{
    public override string Markdown => $"[{Escaped(Text ?? Address)}]({Address})";

    public override string Html => $"<a href=\"{Encoded(Address)}\">{Encoded(Text ?? Address)}</a>";

    internal static string Escaped(string text) => text.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
}

/// <summary>An image, perhaps with a caption below and a link around it.</summary>
internal sealed record ImageMeaning(string Address, string Alternative, string? Title = null, string? Caption = null, string? Link = null) : TagMeaning
{
    public override bool IsBlock => Caption is not null;

    public override string Markdown
    {
        get
        {
            string title = Title is { Length: > 0 } ? $" \"{Title.Replace("\"", "\\\"", StringComparison.Ordinal)}\"" : "";
            string image = $"![{LinkMeaning.Escaped(Alternative)}]({(Address.Contains(' ', StringComparison.Ordinal) ? $"<{Address}>" : Address)}{title})";
            image = Link is { Length: > 0 } ? $"[{image}]({Link})" : image;
            return Caption is { Length: > 0 } ? $"{image}\n\n{Caption}" : image;
        }
    }

    public override string Html
    {
        get
        {
            string title = Title is { Length: > 0 } ? $" title=\"{Encoded(Title)}\"" : "";
            string image = $"<img src=\"{Encoded(Address)}\" alt=\"{Encoded(Alternative)}\"{title}>";
            image = Link is { Length: > 0 } ? $"<a href=\"{Encoded(Link)}\">{image}</a>" : image;
            return Caption is { Length: > 0 } ? $"<figure>{image}<figcaption>{Caption}</figcaption></figure>" : image;
        }
    }
}

/// <summary>Code with its language.</summary>
internal sealed record CodeMeaning(string Code, string Language, TagMeaning? Title = null) : TagMeaning
{
    public override bool IsBlock => true;

    public override string Markdown
    {
        get
        {
            string code = Lines;
            int run = 0, longest = 2;
            foreach (char c in code)
            {
                run = c == '`' ? run + 1 : 0;
                longest = Math.Max(longest, run);
            }

            string fence = new('`', longest + 1);
            return $"{(Title is null ? "" : Title.Markdown + "\n\n")}{fence}{Language}\n{code}\n{fence}";
        }
    }

    public override string Html => $"{(Title is null ? "" : $"<p>{Title.Html}</p>")}<pre><code{(Language.Length > 0 ? $" class=\"language-{Encoded(Language)}\"" : "")}>{Encoded(Lines)}\n</code></pre>";

    /// <summary>Without the line ends beside the tags.</summary>
    private string Lines => Code.TrimEnd('\r', '\n', ' ', '\t') is var code && code.StartsWith("\r\n", StringComparison.Ordinal) ? code[2..] : code.StartsWith('\n') ? code[1..] : code;
}

/// <summary>A quotation with its source.</summary>
internal sealed record QuoteMeaning(string Text, string By) : TagMeaning
{
    public override bool IsBlock => true;

    public override string Markdown
    {
        get
        {
            var quote = new StringBuilder();
            foreach (ReadOnlySpan<char> line in (Text.Trim() + (By.Length > 0 ? "\n\n— " + By : "")).AsSpan().EnumerateLines())
            {
                quote.Append(quote.Length > 0 ? "\n" : "").Append(line.IsEmpty ? ">" : "> ").Append(line);
            }

            return quote.ToString();
        }
    }

    public override string Html => $"<blockquote>{Text}{(By.Length > 0 ? $"<p>— {By}</p>" : "")}</blockquote>";
}
