// The short names of languages.
using System.Buffers;

namespace BlogConverter.Model;

/// <summary>Language codes as they stand in addresses: BCP 47 in lower case, such as <c>de</c> or <c>pt-br</c>.</summary>
internal static class LanguageCode
{
    private const int Longest = 16;

    private static readonly SearchValues<char> Signs = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>ISO 639-1, and the languages without a code of two letters that WordPress is translated into.</summary>
    private static readonly HashSet<string> Known = new(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy
        ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv
        mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq
        sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        arq ary ast azb bal bcc bel bgn ceb ckb dsb fil frp fuc fur haw haz hsb kab kin kmr lij lin lmo mai mfe mri oci ory pap rhg rue sah scn skr szl tah twd tzm vec xmf yor
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>The code that a text is, such as <c>pt-br</c> for <c>pt_BR</c>; empty when it is none.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > Longest)
        {
            return "";
        }

        int end = text.IndexOfAny('-', '_');
        string code = string.Create(text.Length, text, static (to, from) =>
        {
            for (int i = 0; i < to.Length; i++)
            {
                to[i] = from[i] == '_' ? '-' : char.ToLowerInvariant(from[i]);
            }
        });
        bool isPlain = !code.AsSpan().ContainsAnyExcept(Signs) && !code.EndsWith('-') && !code.Contains("--", StringComparison.Ordinal);
        return isPlain && Known.Contains(end < 0 ? code : code[..end]) ? code : "";
    }

    /// <summary>The language without its region: <c>pt</c> of <c>pt-br</c>.</summary>
    public static string Primary(string code) => code.Split('-')[0];
}
