// Pages of terms for generators whose pages are templates.
using System.Globalization;
using System.Text;
using BlogConverter.FrontMatter;

namespace BlogConverter.Outputs.Sites;

/// <summary>For each category and tag in use a page with its description and the list of its posts, at the address that WordPress gave it. The list is a loop in Liquid, which goes over the posts of the page's <c>term</c>.</summary>
internal static class TermPages
{
    private const string Folder = "terms";
    private const int LongestName = 80;

    /// <param name="site">The site.</param>
    /// <param name="frontOf">The front matter of a term's page, without title and address.</param>
    /// <param name="bodyOf">The loop for a term.</param>
    public static IEnumerable<OutputFile> Of(SiteFacts site, Func<TermFacts, FrontMatterMap> frontOf, Func<TermFacts, string> bodyOf)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (TermFacts term in site.Terms)
        {
            if (term.Address is { } address)
            {
                var front = new FrontMatterMap { { "title", term.Name }, { "permalink", TemplateMarks.AreIn(address) ? Uri.EscapeDataString(address).Replace("%2F", "/", StringComparison.Ordinal) : address } };
                foreach ((string key, FrontMatterValue value) in frontOf(term))
                {
                    front.TryAdd(key, value);
                }

                yield return OutputFile.OfText($"{Folder}/{NameOf(address, taken)}.html", $"{YamlFrontMatter.Write(front)}\n{bodyOf(term)}", "");
            }
        }
    }

    /// <summary>The list of a term's posts, its description above it.</summary>
    /// <param name="term">The term.</param>
    /// <param name="open">The tags that open the loop.</param>
    /// <param name="post">The link to a post.</param>
    /// <param name="close">The tags that close it.</param>
    public static string Body(TermFacts term, string open, string post, string close) =>
        $"{(term.DescriptionHtml.Length > 0 ? LiquidGuard.Apply(term.DescriptionHtml.TrimEnd()) + "\n\n" : "")}<ul>\n{open}\n<li>{post}</li>\n{close}\n</ul>\n";

    /// <summary>The address in letters that every disk takes.</summary>
    private static string NameOf(string address, HashSet<string> taken)
    {
        var name = new StringBuilder();
        foreach (Rune rune in address.Trim('/').EnumerateRunes().Take(LongestName))
        {
            name.Append(Rune.IsLetterOrDigit(rune) || rune.Value == '_' ? rune.ToString() : "-");
        }

        string wish = name.ToString();
        string free = wish;
        for (int number = 2; !taken.Add(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{wish}-{number}");
        }

        return free;
    }
}
