// A text of BlogML in one of its types.
using System.Text;
using System.Xml.Linq;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.BlogMl;

/// <summary>The attribute <c>type</c> says <c>text</c>, <c>html</c>, <c>xhtml</c> or <c>base64</c>; of <c>text</c> and <c>html</c> programs mean the same.</summary>
internal static class BlogMlText
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The text as HTML; empty when there is none.</summary>
    public static string Html(XElement? element) => element.AttributeText("type").Equals("base64", StringComparison.OrdinalIgnoreCase)
        ? Decoded(element!.Value).ReplaceLineEndings("\n").Trim()
        : element.Markup();

    /// <summary>The text of a field that shows no markup.</summary>
    public static string Plain(XElement? element) => PlainText.Title(new FieldText(Html(element), IsCdata: true));

    /// <summary>Bytes that a file holds; null when they are none.</summary>
    public static byte[]? Bytes(string base64)
    {
        byte[] bytes = new byte[(base64.Length * 3 / 4) + 3];
        return Convert.TryFromBase64String(base64, bytes, out int length) ? bytes[..length] : null;
    }

    private static string Decoded(string base64)
    {
        if (Bytes(base64) is not { } bytes)
        {
            // Some programs write the type and forget to encode.
            return base64;
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}
