// What should not be public.
using System.Globalization;
using System.Net;
using BlogConverter.Diagnostics;

namespace BlogConverter.Validation;

/// <summary>Rules about people's data and about keys. What is found is never repeated in full: reports are public more often than archives.</summary>
internal static class PrivacyRules
{
    public static IReadOnlyList<Rule> Rows { get; } =
    [
        new("VAL701", "email-in-body", RuleGroup.Privacy, Severity.Info, "A public body holds an e-mail address.")
        {
            Why = "Addresses on pages are harvested.",
            Fix = "Remove it, or write it so that only people can read it.",
            OnItem = Emails,
        },
        new("VAL702", "ip-in-body", RuleGroup.Privacy, Severity.Info, "A public body holds an IP address of the public internet.")
        {
            Why = "It may be a person's, or a server's that nobody should try.",
            Fix = "Remove it, or use one of the ranges that are reserved for examples (192.0.2.0/24).",
            OnItem = Addresses,
        },
        new("VAL703", "password-protected", RuleGroup.Privacy, Severity.Info, "A post is guarded by a password, which stands in the export in plain text.")
        {
            Why = "Whoever gets the file can read the post and its password.",
            Fix = "Keep the export where only you can read it, and leave the post out of what you publish.",
            OnItem = Passwords,
        },
        new("VAL704", "private-post", RuleGroup.Privacy, Severity.Warning, "A private post stands among public ones.")
        {
            Why = "A converter that looks at nothing but the type publishes it.",
            Fix = "Keep the export where only you can read it; in a folder of Markdown, take the file out.",
            OnItem = Private,
        },
        new("VAL705", "secret", RuleGroup.Privacy, Severity.Error, "A body holds what looks like a key or an access token.")
        {
            Why = "Keys in public pages are found and used within minutes.",
            Fix = "Revoke the key where it was issued, then take it out of the text.",
            OnItem = Secrets,
        },
        new("VAL706", "people", RuleGroup.Privacy, Severity.Info, "E-mail or IP addresses of authors and commenters stand in the file.")
        {
            Why = "Whoever gets the file has them; in many countries the law has something to say about that.",
            Fix = "Keep the export out of public repositories; a conversion never writes these addresses.",
            OnArchive = People,
        },
    ];

    /// <summary>How keys begin and how many characters follow at least: from the documentation of their issuers.</summary>
    private static readonly (string Prefix, int Length, string Name)[] Keys =
    [
        ("AKIA", 16, "an AWS access key"), ("ASIA", 16, "an AWS access key"),
        ("ghp_", 36, "a GitHub token"), ("gho_", 36, "a GitHub token"), ("ghs_", 36, "a GitHub token"), ("github_pat_", 40, "a GitHub token"),
        ("glpat-", 20, "a GitLab token"), ("xoxb-", 20, "a Slack token"), ("xoxp-", 20, "a Slack token"),
        ("sk_live_", 20, "a Stripe key"), ("rk_live_", 20, "a Stripe key"), ("AIza", 35, "a Google API key"),
        ("SG.", 60, "a SendGrid key"), ("npm_", 36, "an npm token"), ("sk-ant-", 40, "an API key"), ("sk-proj-", 40, "an API key"),
    ];

    private static readonly string[] Examples = ["example.com", "example.org", "example.net", "example.edu", ".example", ".test", ".invalid", ".localhost"];

    private static IEnumerable<Spot> Emails(ItemView item)
    {
        foreach (int at in item.IsPublic && item.IsWriting ? item.PlacesOf("@") : [])
        {
            int start = at, end = at + 1;
            while (start > 0 && (char.IsAsciiLetterOrDigit(item.Text[start - 1]) || item.Text[start - 1] is '.' or '_' or '+' or '-'))
            {
                start--;
            }

            while (end < item.Text.Length && (char.IsAsciiLetterOrDigit(item.Text[end]) || item.Text[end] is '.' or '-'))
            {
                end++;
            }

            string host = item.Text[(at + 1)..end].TrimEnd('.', '-').ToLowerInvariant();
            int dot = host.LastIndexOf('.');
            bool isAddress = start < at && dot > 0 && host.Length - dot > 2 && !host.AsSpan(dot + 1).ContainsAnyInRange('0', '9') && (start == 0 || item.Text[start - 1] is not ('/' or '@'));
            if (isAddress && !Examples.Any(e => host == e.TrimStart('.') || host.EndsWith("." + e.TrimStart('.'), StringComparison.Ordinal)))
            {
                yield return Spot.At(start, $"An e-mail address at {host}.");
            }
        }
    }

    private static IEnumerable<Spot> Addresses(ItemView item)
    {
        string text = item.IsPublic && item.IsWriting ? item.Text : "";
        for (int at = text.AsSpan().IndexOfAnyInRange('0', '9'); at >= 0;)
        {
            int end = at;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
            {
                end++;
            }

            string number = text[at..end].TrimEnd('.');
            bool isAlone = (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '-' or '/' or '_')) && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'));
            if (isAlone && number.AsSpan().Count('.') == 3 && IPAddress.TryParse(number, out IPAddress? address) && Network.PublicAddress.Is(address) && !IsVersionLike(address) && !item.Outline.IsCode(at))
            {
                yield return Spot.At(at, "An IP address of the public internet.");
            }

            int next = end < text.Length ? text.AsSpan(end).IndexOfAnyInRange('0', '9') : -1;
            at = next < 0 ? -1 : end + next;
        }
    }

    /// <summary>1.2.3.4 and 4.0.30319.1 are versions more often than hosts.</summary>
    private static bool IsVersionLike(IPAddress address) => address.GetAddressBytes() is [< 24, ..];

    private static IEnumerable<Spot> People(ArchiveView archive) => archive.People.Files
        .Select(f => new Spot(Sentence(f.Authors, f.Comments)) { Source = new Model.SourcePosition(f.File, 0) });

    private static string Sentence(int authors, int comments)
    {
        string ofAuthors = string.Create(CultureInfo.InvariantCulture, $"-mail addresses of {authors} author{(authors > 1 ? "s" : "")}");
        string ofComments = string.Create(CultureInfo.InvariantCulture, $"-mail or IP addresses with {comments} comment{(comments > 1 ? "s" : "")}");
        return (comments == 0 ? "E" + ofAuthors : authors == 0 ? "E" + ofComments : $"E{ofAuthors} and e{ofComments}") + " stand in the file.";
    }

    private static IEnumerable<Spot> Passwords(ItemView item) => item.Item.HasPassword ? [new Spot($"The {item.Item.Type} is guarded by a password.")] : [];

    private static IEnumerable<Spot> Private(ItemView item) => item.IsWriting && item.Item.Status == "private" ? [new Spot($"The {item.Item.Type} is private.")] : [];

    private const int LongestKeyHead = 80;

    private static IEnumerable<Spot> Secrets(ItemView item)
    {
        foreach ((string prefix, int length, string name) in Keys)
        {
            foreach (int at in item.Text.PlacesOf(prefix))
            {
                int end = at + prefix.Length;
                while (end < item.Text.Length && end - at - prefix.Length < length && (char.IsAsciiLetterOrDigit(item.Text[end]) || item.Text[end] is '_' or '-' or '.'))
                {
                    end++;
                }

                bool isExample = item.Text.AsSpan(at, end - at).Contains("EXAMPLE", StringComparison.Ordinal);
                if (end - at - prefix.Length == length && !isExample && (at == 0 || !char.IsAsciiLetterOrDigit(item.Text[at - 1])))
                {
                    yield return Spot.At(at, $"This looks like {name}.");
                }
            }
        }

        foreach (int at in item.Text.PlacesOf("-----BEGIN "))
        {
            ReadOnlySpan<char> line = item.Text.AsSpan(at, Math.Min(LongestKeyHead, item.Text.Length - at));
            line = line[..(line.IndexOf('\n') is >= 0 and var end ? end : line.Length)];
            if (line.Contains("PRIVATE KEY-----", StringComparison.Ordinal))
            {
                yield return Spot.At(at, "This looks like a private key.");
            }
        }
    }
}
