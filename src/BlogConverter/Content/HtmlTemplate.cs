// An interpolated string that encodes what is put into it.
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace BlogConverter.Content;

/// <summary>The interpolated-string handler of <see cref="ContentContext.Html"/>: literals pass, values are encoded, <see cref="RawHtml"/> passes.</summary>
[InterpolatedStringHandler]
public readonly ref struct HtmlTemplate
{
    private readonly StringBuilder _text;

    /// <summary>Called by the compiler.</summary>
    public HtmlTemplate(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 16));

    /// <summary>Adds the author's own markup.</summary>
    public void AppendLiteral(string value) => _text.Append(value);

    /// <summary>Adds a value, encoded.</summary>
    public void AppendFormatted(string? value) => _text.Append(WebUtility.HtmlEncode(value));

    /// <summary>Adds a number.</summary>
    public void AppendFormatted(int value) => _text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{value}");

    /// <summary>Adds HTML as it is.</summary>
    public void AppendFormatted(RawHtml value) => _text.Append(value.Html);

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
