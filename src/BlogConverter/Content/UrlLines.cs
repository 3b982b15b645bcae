// Addresses that stand alone on a line.
using System.Net;
using BlogConverter.Content.Embeds;
using BlogConverter.Content.Shortcodes;
using BlogConverter.Model;

namespace BlogConverter.Content;

/// <summary>
/// An address that is all of a line, or all of a <c>&lt;p&gt;</c>, becomes an embed where its site is known; any other stays text, as in WordPress.
/// Inside tags, comments, code and scripts nothing is replaced.
/// </summary>
internal static class UrlLines
{
    /// <summary>The body with embeds.</summary>
    /// <param name="body">The raw body.</param>
    /// <param name="mark">See <see cref="OwnElements"/>.</param>
    public static string Embed(string body, char mark)
    {
        if (!body.Contains("http", StringComparison.OrdinalIgnoreCase))
        {
            return body;
        }

        TextBuffer output = default;
        int copied = 0;
        List<(int Start, int End)>? barred = null;
        for (int i = 0; body.AsSpan(i).IndexOf("http", StringComparison.OrdinalIgnoreCase) is >= 0 and var found;)
        {
            int start = i + found, end = UrlEnd(body, start);
            i = end;
            if (!StandsAlone(body, start, end, out bool isLine) || EmbedProviders.Find(WebUtility.HtmlDecode(body[start..end])) is not { } target || IsBarred(barred ??= Barred(body), start))
            {
                continue;
            }

            if (copied == 0)
            {
                output = new(body.Length + 256);
            }

            output.Append(body.AsSpan(copied, start - copied));
            output.Append(isLine ? "\n" : "");
            output.Append(Html(target, mark));
            output.Append(isLine ? "\n" : "");
            copied = end;
        }

        if (copied == 0)
        {
            return body;
        }

        output.Append(body.AsSpan(copied));
        string result = output.ToString();
        output.Dispose();
        return result;
    }
}
