// The shortcodes of code highlighters.
using System.Collections.Frozen;
using System.Net;

namespace BlogConverter.Content.Shortcodes;

/// <summary>
/// Shortcodes whose content is code and not text: <c>[code]</c> and its like of SyntaxHighlighter Evolved and WordPress.com, the language-named ones (also Crayon's),
/// <c>[cc]</c> and <c>[ccN_php]</c> of CodeColorer. They are cut out of a body before anything else reads it, so they stand in no table.
/// They count only with a closing tag, because several names are ordinary words: <c>[text]</c>, <c>[c]</c>.
/// </summary>
internal static class CodeShortcodes
{
    /// <summary>Shortcodes that say the language in an attribute, if at all.</summary>
    private static readonly FrozenSet<string> Plain = FrozenSet.Create(
        StringComparer.Ordinal,
        "code", "sourcecode", "source", "cc", "crayon", "crayon-inline", "codesyntax", "enlighter", "syntax", "syntaxhighlighter", "prettify", "geshi", "codeblock", "code_block", "codebox",
        "code-inline", "inlinecode", "icode", "wp-syntax", "highlightjs", "prism");

    /// <summary>Shortcodes that are named after their language. <c>[latex]</c> is missing on purpose: it is a formula.</summary>
    private static readonly FrozenSet<string> Languages = FrozenSet.Create(
        StringComparer.Ordinal,
        "actionscript", "actionscript3", "ada", "apache", "applescript", "arduino", "as3", "asm", "asp", "aspx", "autoit", "awk", "bash", "basic", "batch", "bat", "c", "c#", "c++", "cf", "clj", "clojure", "cmd", "cobol",
        "coffeescript", "coldfusion", "cpp", "csharp", "c-sharp", "css", "dart", "delphi", "diff", "django", "docker", "dockerfile", "elixir", "erl", "erlang", "fortran", "fsharp", "go", "golang", "gradle", "groovy",
        "haskell", "html", "html5", "http", "ini", "jade", "java", "javafx", "javascript", "jfx", "jquery", "js", "json", "jscript", "jsp", "jsx", "kotlin", "less", "lisp", "lua", "makefile", "markdown", "matlab",
        "matlabkey", "mysql", "nasm", "nginx", "obj-c", "objc", "ocaml", "oracle", "pas", "pascal", "patch", "perl", "pgsql", "php", "pl", "plain", "plsql", "postgresql", "posh", "powershell", "prolog", "ps", "ps1",
        "puppet", "py", "python", "r", "rails", "rb", "ror", "ruby", "rust", "sass", "scala", "scheme", "scss", "sh", "shell", "smalltalk", "sql", "splus", "swift", "tcl", "terraform", "tex", "text", "toml", "tsql", "ts",
        "tsx", "typescript", "vb", "vba", "vbnet", "vbscript", "verilog", "vhdl", "vim", "xhtml", "xml", "xslt", "yaml", "yml");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlainNames = Plain.GetAlternateLookup<ReadOnlySpan<char>>(), LanguageNames = Languages.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the content of an enclosing shortcode of this name is code.</summary>
    public static bool IsCode(ReadOnlySpan<char> name) => PlainNames.Contains(name) || LanguageNames.Contains(name) || IsCodeColorer(name);

    /// <summary>True when a name in lower case is that of a programming language.</summary>
    public static bool IsLanguage(string name) => Languages.Contains(name);

    /// <summary>The HTML for a code shortcode: <c>&lt;pre&gt;&lt;code class="language-x"&gt;</c>, or <c>&lt;code&gt;</c> for the inline kinds. The content is taken as it stands, raw.</summary>
    /// <returns>Null when there is no closing tag.</returns>
    public static string? Render(Shortcode code, ContentContext context)
    {
        if (code.Content is null)
        {
            return null;
        }

        if (IsInline(code))
        {
            return context.Html($"<code>{Text(code.Content)}</code>");
        }

        string language = LanguageOf(code);
        RawHtml remarks = CodeRemarks.Attributes(context, CodeRemarks.Title(Parts.Any(code, "title", "filename", "file")), CodeRemarks.Lines(Parts.Any(code, "highlight", "mark", "highlight_lines", "hl_lines"), Parts.Any(code, "firstline", "first_line")));
        return language.Length == 0
            ? context.Html($"<pre><code{remarks}>{Text(code.Content)}</code></pre>")
            : context.Html($"<pre><code class=\"language-{language}\"{remarks}>{Text(code.Content)}</code></pre>");
    }

    /// <summary>The language of a code shortcode, from its attributes or its name; empty when none is said.</summary>
    internal static string LanguageOf(Shortcode code)
    {
        foreach (string key in (ReadOnlySpan<string>)["language", "lang", "brush", "syntax", "type", "data-language"])
        {
            if (code.Attributes.TryGetValue(key, out string? value) && CodeLanguages.Clean(value) is { Length: > 0 } language)
            {
                return language;
            }
        }

        // [code='css'] and [code:css], the oldest spelling on WordPress.com, and Crayon's [crayon lang:php].
        foreach (string value in code.Positional)
        {
            string bare = value.StartsWith("lang:", StringComparison.OrdinalIgnoreCase) ? value[5..] : value;
            if (bare.Length > 1 && (bare[0] is '=' or ':' || bare.Length != value.Length) && CodeLanguages.Clean(bare.TrimStart(':', '=')) is { Length: > 0 } language)
            {
                return language;
            }
        }

        return Languages.Contains(code.Name) ? CodeLanguages.Clean(code.Name)
            : IsCodeColorer(code.Name) && code.Name.IndexOf('_', StringComparison.Ordinal) is > 0 and var bar ? CodeLanguages.Clean(code.Name[(bar + 1)..])
            : "";
    }

    /// <summary>Blank lines around the code belong to the tags. Code that was stored escaped, as SyntaxHighlighter and the visual editor do, holds entities and not one bracket; it is decoded once.</summary>
    internal static string Text(string content)
    {
        string text = content.IndexOfAny(['<', '>']) < 0 && (Has("&lt;") || Has("&gt;") || Has("&amp;") || Has("&quot;") || Has("&#039;") || Has("&#39;") || Has("&#038;"))
            ? WebUtility.HtmlDecode(content)
            : content;
        int start = 0;
        for (int i = 0; i < text.Length && text[i] is ' ' or '\t' or '\r' or '\n'; i++)
        {
            start = text[i] == '\n' ? i + 1 : start;
        }

        return text[start..].TrimEnd();

        bool Has(string entity) => content.Contains(entity, StringComparison.OrdinalIgnoreCase);
    }

    // CodeColorer's family: "cc", mode letters, a bar and the language: [cc_php], [cce_bash], [ccNs_css], [cci_sql].
    private static bool IsCodeColorer(ReadOnlySpan<char> name)
    {
        if (!name.StartsWith("cc", StringComparison.Ordinal) || name.IndexOf('_') is not (>= 2 and <= 10 and var bar) || bar == name.Length - 1)
        {
            return name is "cce" or "cci" or "ccn" or "ccN" or "ccei" or "ccie" or "cceN" or "ccNe";
        }

        foreach (char c in name[2..bar])
        {
            if (!"eilnswbEILNSWB".Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInline(Shortcode code) => code.Name is "crayon-inline" or "code-inline" or "inlinecode" or "icode"
        || (IsCodeColorer(code.Name) && code.Name.AsSpan(2, Math.Max(0, (code.Name.IndexOf('_', StringComparison.Ordinal) is >= 2 and var bar ? bar : code.Name.Length) - 2)).Contains('i'))
        || code["inline"] is "true" or "1";
}
