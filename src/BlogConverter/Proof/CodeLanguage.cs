// The language of a code block.
using AngleSharp.Dom;

namespace BlogConverter.Proof;

/// <summary>HTML's convention: a class <c>language-x</c> or <c>lang-x</c> at the <c>code</c> or the <c>pre</c>.</summary>
internal static class CodeLanguage
{
    public static string Of(IElement block)
    {
        IElement? code = block.FirstElementChild;
        return code?.LocalName == "code" && FromClass(code.ClassName) is { Length: > 0 } language ? language : FromClass(block.ClassName);
    }

    private static string FromClass(string? names)
    {
        foreach (Range range in names.AsSpan().SplitAny(" \t\n\r\f"))
        {
            ReadOnlySpan<char> name = names.AsSpan()[range];
            foreach (string prefix in (ReadOnlySpan<string>)["language-", "lang-"])
            {
                if (name.StartsWith(prefix, StringComparison.Ordinal))
                {
                    return name[prefix.Length..].ToString();
                }
            }
        }

        return "";
    }
}
