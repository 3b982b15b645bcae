// Mends the text of an address where the repair is certain.
using System.Buffers;
using System.Net;

namespace BlogConverter.Links;

/// <summary>A table of repairs; the first that applies is made, and then the table is asked again, because faults come together. What is in order is passed over at the price of one search.</summary>
internal static class LinkRepair
{
    private const int MostRepairs = 6;

    private static readonly SearchValues<char> Suspicious = SearchValues.Create(" \t\r\n\"<>[]()“”„‘’«»;\\'");

    private static readonly SearchValues<char> NoEmail = SearchValues.Create(" /:?#<>()[]\\,;");

    private static readonly (LinkFlaw Flaw, Func<string, string?> Mend)[] Rows =
    [
        (LinkFlaw.Residue, LinkResidue.Inside),
        (LinkFlaw.SpaceOrQuote, SpaceOrQuote),
        (LinkFlaw.EntityDoubled, EntityDoubled),
        (LinkFlaw.SchemeDoubled, SchemeText.Doubled),
        (LinkFlaw.SlashMissing, SchemeText.SlashMissing),
        (LinkFlaw.ColonMissing, SchemeText.ColonMissing),
        (LinkFlaw.SchemeMisspelt, SchemeText.Misspelt),
        (LinkFlaw.SchemeMissing, SchemeText.Missing),
        (LinkFlaw.MailtoMissing, MailtoMissing),
    ];

    /// <summary>The address as it was meant; the same text when nothing is wrong with it.</summary>
    /// <param name="reference">The address, trimmed.</param>
    /// <param name="found">Told of each repair.</param>
    public static string Mend(string reference, Action<LinkFlaw> found)
    {
        if (IsInOrder(reference))
        {
            return reference;
        }

        for (int i = 0; i < MostRepairs; i++)
        {
            string before = reference;
            foreach ((LinkFlaw flaw, Func<string, string?> mend) in Rows)
            {
                if (mend(reference) is { } mended && mended != reference)
                {
                    found(flaw);
                    reference = mended;
                    break;
                }
            }

            if (ReferenceEquals(before, reference))
            {
                break;
            }
        }

        return reference;
    }

    private static bool IsInOrder(string reference)
    {
        if (reference.Length == 0 || reference[0] is '#' or '/' or '?' or '.')
        {
            return !reference.Contains("&amp;", StringComparison.Ordinal) && !reference.Contains("&#", StringComparison.Ordinal);
        }

        int host = reference.StartsWith("https://", StringComparison.Ordinal) ? 8 : reference.StartsWith("http://", StringComparison.Ordinal) ? 7 : -1;
        bool isPerson = host > 0 && reference.AsSpan(host).Contains('@') && !reference.AsSpan(host).Contains('/');
        return host > 0 && !isPerson && reference.Length > host && char.IsLetterOrDigit(reference[host]) && !reference.AsSpan().ContainsAny(Suspicious)
            && !reference.AsSpan(host).StartsWith("http", StringComparison.OrdinalIgnoreCase) && !reference.Contains("%E2%80%9", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Quotation marks around, typographic ones included, which stood where the quotes of the attribute belong; spaces and line ends in scheme and host.</summary>
    private static string? SpaceOrQuote(string text)
    {
        string bare = text.Trim(' ', '\t', '\r', '\n', '"', '\'', '“', '”', '„', '‘', '’', '«', '»', '\u00A0');
        foreach (string encoded in (ReadOnlySpan<string>)["%E2%80%9C", "%E2%80%9D", "%22"])
        {
            bare = bare.StartsWith(encoded, StringComparison.OrdinalIgnoreCase) ? bare[encoded.Length..] : bare;
            bare = bare.EndsWith(encoded, StringComparison.OrdinalIgnoreCase) ? bare[..^encoded.Length] : bare;
        }

        if (bare.Contains('"', StringComparison.Ordinal) && text.StartsWith(bare, StringComparison.Ordinal))
        {
            // The one at the end closes one that stands inside, in a query.
            return null;
        }

        if (!bare.StartsWith("http", StringComparison.OrdinalIgnoreCase) || !bare.AsSpan().ContainsAny(" \t\r\n"))
        {
            return bare;
        }

        int slashes = bare.IndexOf("//", StringComparison.Ordinal);
        int path = slashes < 0 ? -1 : bare.AsSpan(slashes + 2).TrimStart().IndexOfAny('/', '?', '#');
        int end = path < 0 ? bare.Length : bare.Length - bare.AsSpan(slashes + 2).TrimStart()[path..].Length;
        string host = string.Concat(bare[..end].Where(c => !char.IsWhiteSpace(c)));
        return host + string.Concat(bare[end..].Where(c => c is not ('\t' or '\r' or '\n'))).Replace(" ", "%20", StringComparison.Ordinal);
    }

    private static string? EntityDoubled(string text)
    {
        bool isDoubled = text.Contains("&amp;", StringComparison.OrdinalIgnoreCase) || text.Contains("&#038;", StringComparison.Ordinal) || text.Contains("&#38;", StringComparison.Ordinal) || text.Contains("&quot;", StringComparison.Ordinal);
        return isDoubled ? WebUtility.HtmlDecode(text) : null;
    }

    private static string? MailtoMissing(string text)
    {
        string bare = text.StartsWith("mailto://", StringComparison.OrdinalIgnoreCase) ? text["mailto://".Length..] : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? text["http://".Length..] : text;
        int at = bare.IndexOf('@', StringComparison.Ordinal);
        bool isAddress = at > 0 && at == bare.LastIndexOf('@') && bare.IndexOf('.', at) > at + 1 && !bare.AsSpan().ContainsAny(NoEmail) && !bare.EndsWith('.');
        return isAddress ? "mailto:" + bare : null;
    }
}
