// What a scalar without quotes means.
using System.Globalization;

namespace BlogConverter.FrontMatter;

/// <summary>
/// YAML's core schema, with dates, and with every spelling that would not come back left as text: <c>007</c>, <c>1_000</c>, <c>no</c>.
/// Words for yes and no stay text, because in titles and tags they are words; whoever wants a flag reads them as one.
/// </summary>
internal static class PlainScalar
{
    public static FrontMatterValue Of(string text)
    {
        if (text.Length == 0 || text is "~" or "null" or "Null" or "NULL")
        {
            return "";
        }

        if (text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
        {
            return text[0] is 't' or 'T';
        }

        if (!char.IsAsciiDigit(text[0]) && text[0] != '-')
        {
            return text;
        }

        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) && number.ToString(CultureInfo.InvariantCulture) == text ? number
            : FrontMatterReal.IsReal(text) ? new FrontMatterReal(text)
            : (FrontMatterValue?)DateSpelling.Read(text) ?? text;
    }
}
